<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE">
<context>
    <name>AccessText</name>
    <message>
        <source>Terms of use: you consult and register vaccinations only of people you care for; what you see stays secret; every consultation is logged under your name; you keep your means of signing in to yourself; and you have collaborators who leave unlinked.</source>
        <translation>Gebruiksvoorwaarden: raadpleeg en registreer alleen vaccinaties van mensen voor wie u zorgt; wat u ziet, blijft geheim; elke raadpleging wordt op uw naam gelogd; houd uw aanmeldmiddelen voor uzelf; en laat medewerkers die vertrekken ontkoppelen.</translation>
    </message>
    <message>
        <source>You have no access yet. Fill in the form and ask for it.</source>
        <translation>Er is nog geen toegang. Vul het formulier in en vraag ze aan.</translation>
    </message>
    <message>
        <source>An administrator of the register decides, usually within a few hours. You need not do anything; a message goes to your e-mail address.</source>
        <translation>Een beheerder van het register beslist, meestal binnen enkele uren. Er is niets meer te doen; er komt een bericht op het opgegeven e-mailadres.</translation>
    </message>
    <message>
        <source>Your access was approved. Sign in once more if your practice does not appear.</source>
        <translation>De toegang is goedgekeurd. Meld nog eens aan als de praktijk niet verschijnt.</translation>
    </message>
    <message>
        <source>Read the reason, change the form and ask again.</source>
        <translation>Lees de reden, pas het formulier aan en vraag opnieuw.</translation>
    </message>
    <message>
        <source>The request came to no decision. Ask again.</source>
        <translation>De aanvraag kwam niet tot een beslissing. Vraag opnieuw.</translation>
    </message>
    <message>
        <source>If it takes longer than a working day, call the help desk of the register.</source>
        <translation>Duurt het langer dan een werkdag, bel dan de helpdesk van het register.</translation>
    </message>
</context>
<context>
    <name>BannerTexts</name>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>geboortedatum niet bekend</translation>
    </message>
    <message>
        <source>register: not asked yet</source>
        <translation>register: nog niet bevraagd</translation>
    </message>
    <message>
        <source>access at the register: in order</source>
        <translation>toegang bij het register: in orde</translation>
    </message>
    <message>
        <source>no access at the register</source>
        <translation>geen toegang bij het register</translation>
    </message>
    <message>
        <source>register: not reached</source>
        <translation>register: niet bereikt</translation>
    </message>
    <message>
        <source>no person number</source>
        <translation>geen persoonsnummer</translation>
    </message>
    <message>
        <source>allergy: not asked</source>
        <translation>allergie: niet gevraagd</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Overleden op %1</translation>
    </message>
    <message>
        <source>Deceased, says the register</source>
        <translation>Overleden, zegt het register</translation>
    </message>
    <message>
        <source>No access: this person&apos;s doses are not shown. Ask for a therapeutic relation.</source>
        <translation>Geen toegang: de toedieningen van deze persoon worden niet getoond. Vraag een therapeutische relatie aan.</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a man</comment>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a woman</comment>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>access at the register: not known</source>
        <translation>toegang bij het register: niet bekend</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>Read as %1.</source>
        <translation>Gelezen als %1.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Is het %1?</translation>
    </message>
    <message>
        <source>An INSZ has eleven digits.</source>
        <translation>Een INSZ heeft elf cijfers.</translation>
    </message>
    <message>
        <source>An INSZ has only the digits 0 to 9.</source>
        <translation>Een INSZ heeft alleen de cijfers 0 tot 9.</translation>
    </message>
    <message>
        <source>No INSZ has this month. Type it again.</source>
        <translation>Geen INSZ heeft deze maand. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>No INSZ has this serial number. Type it again.</source>
        <translation>Geen INSZ heeft dit volgnummer. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>The check digits do not fit: a digit is wrong. Type it again.</source>
        <translation>De controlecijfers kloppen niet: een cijfer is fout. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>This INSZ says a birth date to come. Type it again.</source>
        <translation>Dit INSZ zegt een geboortedatum in de toekomst. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this INSZ: digits are lost. Type it again.</source>
        <translation>Het rekenblad heeft dit INSZ afgerond: er zijn cijfers verloren. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>The leading zero was put back: %1.</source>
        <translation>De voorloopnul is teruggezet: %1.</translation>
    </message>
    <message>
        <source>Without an INSZ the name is needed.</source>
        <translation>Zonder INSZ is de naam nodig.</translation>
    </message>
    <message>
        <source>Without an INSZ the birth date is needed.</source>
        <translation>Zonder INSZ is de geboortedatum nodig.</translation>
    </message>
    <message>
        <source>A birth date is written ddmmyyyy.</source>
        <translation>Een geboortedatum wordt geschreven als ddmmjjjj.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Die dag bestaat niet.</translation>
    </message>
    <message>
        <source>This birth date is still to come.</source>
        <translation>Deze geboortedatum ligt in de toekomst.</translation>
    </message>
    <message>
        <source>The century is missing. Write ddmmyyyy.</source>
        <translation>De eeuw ontbreekt. Schrijf ddmmjjjj.</translation>
    </message>
    <message>
        <source>Taken from the spreadsheet&apos;s date: %1.</source>
        <translation>Overgenomen van de datum in het rekenblad: %1.</translation>
    </message>
    <message>
        <source>The INSZ says another birth date. The INSZ counts.</source>
        <translation>Het INSZ zegt een andere geboortedatum. Het INSZ telt.</translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation>Er zijn spaties weggehaald.</translation>
    </message>
    <message>
        <source>An apostrophe in front was taken out.</source>
        <translation>Een apostrof vooraan is weggehaald.</translation>
    </message>
    <message>
        <source>There is a line break in this cell. Take it out.</source>
        <translation>Er staat een regeleinde in deze cel. Haal het weg.</translation>
    </message>
    <message>
        <source>There is an invisible character in this cell. Type it again.</source>
        <translation>Er staat een onzichtbaar teken in deze cel. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Dit is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>This looks like a formula. It is kept as text.</source>
        <translation>Dit lijkt op een formule. Het blijft tekst.</translation>
    </message>
    <message>
        <source>This was a formula in the spreadsheet. Its last result is used.</source>
        <translation>Dit was een formule in het rekenblad. Het laatste resultaat wordt gebruikt.</translation>
    </message>
    <message>
        <source>This is not a postal code. It is left out.</source>
        <translation>Dit is geen postcode. Ze wordt weggelaten.</translation>
    </message>
    <message>
        <source>Column %1 has no title, but something is in it. Is everything in the right column?</source>
        <translation>Kolom %1 heeft geen titel, maar er staat iets in. Staat alles in de juiste kolom?</translation>
    </message>
    <message>
        <source>This is the example of the template. It is left out.</source>
        <translation>Dit is het voorbeeld van het sjabloon. Het wordt weggelaten.</translation>
    </message>
    <message>
        <source>The same person is in row %1.</source>
        <translation>Dezelfde persoon staat in rij %1.</translation>
    </message>
    <message>
        <source>The register does not know this person. Check the row.</source>
        <translation>Het register kent deze persoon niet. Kijk de rij na.</translation>
    </message>
    <message>
        <source>The register knows several people by this name. Fill in the INSZ.</source>
        <translation>Het register kent meerdere mensen met deze naam. Vul het INSZ in.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>There are no people in this list.</source>
        <translation>Er staan geen mensen in deze lijst.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is it there, and may you open it?</source>
        <translation>Dit bestand kan niet gelezen worden. Bestaat het, en mag u het openen?</translation>
    </message>
    <message>
        <source>The file changed while it was read. Close it elsewhere and try again.</source>
        <translation>Het bestand veranderde tijdens het lezen. Sluit het elders en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The file is too large for a list: more than %1 MB.</source>
        <translation>Het bestand is te groot voor een lijst: meer dan %1 MB.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Divide the list.</source>
        <translation>Er zijn meer dan %1 rijen. Splits de lijst.</translation>
    </message>
    <message>
        <source>Row %1 is too long to be about one person.</source>
        <translation>Rij %1 is te lang om over één persoon te gaan.</translation>
    </message>
    <message>
        <source>Row %1 has a NUL byte: this is no list, or it is damaged.</source>
        <translation>Rij %1 bevat een NUL-byte: dit is geen lijst, of ze is beschadigd.</translation>
    </message>
    <message>
        <source>The letters cannot be read in this encoding. Choose another.</source>
        <translation>De letters kunnen in deze codering niet gelezen worden. Kies een andere.</translation>
    </message>
    <message>
        <source>The letters of row %1 cannot be read in this encoding. Choose another.</source>
        <translation>De letters van rij %1 kunnen in deze codering niet gelezen worden. Kies een andere.</translation>
    </message>
    <message>
        <source>A quotation mark of row %1 is never closed.</source>
        <translation>Een aanhalingsteken in rij %1 wordt nooit gesloten.</translation>
    </message>
    <message>
        <source>The first row has no title that is known. The titles are INSZ, Naam, Voornaam, Geboortedatum, Postcode.</source>
        <translation>De eerste rij heeft geen bekende titel. De titels zijn INSZ, Naam, Voornaam, Geboortedatum, Postcode.</translation>
    </message>
    <message>
        <source>There is no column with the INSZ, nor columns with the name and the birth date.</source>
        <translation>Er is geen kolom met het INSZ, en ook geen kolommen met de naam en de geboortedatum.</translation>
    </message>
    <message>
        <source>This workbook is damaged. Open it in the spreadsheet and save it again.</source>
        <translation>Dit werkboek is beschadigd. Open het in het rekenblad en bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it without one, or paste its cells.</source>
        <translation>Dit werkboek heeft een wachtwoord. Bewaar het zonder, of plak de cellen.</translation>
    </message>
    <message>
        <source>This workbook has macros. Nothing was run. Save it as .xlsx or CSV.</source>
        <translation>Dit werkboek bevat macro’s. Er is niets uitgevoerd. Bewaar het als .xlsx of CSV.</translation>
    </message>
    <message>
        <source>This is an old workbook (.xls). Save it as .xlsx or CSV.</source>
        <translation>Dit is een oud werkboek (.xls). Bewaar het als .xlsx of CSV.</translation>
    </message>
    <message>
        <source>This file is no list. Choose a CSV, XLSX or ODS file.</source>
        <translation>Dit bestand is geen lijst. Kies een CSV-, XLSX- of ODS-bestand.</translation>
    </message>
    <message>
        <source>INSZ</source>
        <translation>INSZ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Niets geregistreerd</translation>
    </message>
    <message>
        <source>Not known: the answer was incomplete</source>
        <translation>Niet bekend: het antwoord was onvolledig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>zonder datum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s), last %1</source>
        <translation>
            <numerusform>%Ln dosis, %1</numerusform>
            <numerusform>%Ln doses, laatste %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln dose(s), last %1; the answer was incomplete</source>
        <translation>
            <numerusform>Minstens %Ln dosis, %1; het antwoord was onvolledig</numerusform>
            <numerusform>Minstens %Ln doses, laatste %1; het antwoord was onvolledig</numerusform>
        </translation>
    </message>
    <message>
        <source>By this number the register knows %1. Who is meant?</source>
        <translation>Bij dit nummer kent het register %1. Wie is bedoeld?</translation>
    </message>
    <message>
        <source>Other rows stand in column %1 of this one. Look for a quotation mark too many in the file.</source>
        <translation>In kolom %1 van deze rij staan andere rijen. Zoek in het bestand een aanhalingsteken te veel.</translation>
    </message>
    <message>
        <source>Hidden in the workbook: left out, unless it is taken in.</source>
        <translation>Verborgen in het rekenblad: weggelaten, tenzij ze wordt opgenomen.</translation>
    </message>
    <message>
        <source>This is an error of the spreadsheet. Type what is meant.</source>
        <translation>Dit is een fout van het rekenblad. Typ wat bedoeld is.</translation>
    </message>
    <message>
        <source>The register knows %1, of another postal code or given name. Who is meant? Fill in the INSZ.</source>
        <translation>Het register kent %1, met een andere postcode of voornaam. Wie is bedoeld? Vul het INSZ in.</translation>
    </message>
    <message>
        <source>Without a given name this fits %1. Is that who is meant?</source>
        <translation>Zonder voornaam past dit bij %1. Is die bedoeld?</translation>
    </message>
    <message>
        <source>Row %1 has titles again, in another order. Make two lists of it.</source>
        <translation>Rij %1 heeft opnieuw titels, in een andere volgorde. Maak er twee lijsten van.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>given here</source>
        <translation>hier gegeven</translation>
    </message>
    <message>
        <source>register</source>
        <translation>register</translation>
    </message>
    <message>
        <source>card or proof</source>
        <translation>kaart of bewijs</translation>
    </message>
    <message>
        <source>told, not proven</source>
        <translation>verteld, niet bewezen</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>telt mee</translation>
    </message>
    <message>
        <source>to be repeated</source>
        <translation>te herhalen</translation>
    </message>
    <message>
        <source>The register was asked, and answered whole.</source>
        <translation>Het register is gevraagd en heeft volledig geantwoord.</translation>
    </message>
    <message>
        <source>The register&apos;s answer was not whole: doses may be missing.</source>
        <translation>Het antwoord van het register was niet volledig: er kunnen dosissen ontbreken.</translation>
    </message>
    <message>
        <source>The register could not be asked: this is the copy kept here.</source>
        <translation>Het register was niet bereikbaar: dit is de kopie die hier bewaard is.</translation>
    </message>
    <message>
        <source>Only what was recorded here: the register gave no answer.</source>
        <translation>Alleen wat hier vastgelegd is: het register gaf geen antwoord.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Persoonsnummer</translation>
    </message>
    <message>
        <source>Vaccination certificate and overview</source>
        <translation>Vaccinatiebewijs en overzicht</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Vaccinaties</translation>
    </message>
    <message>
        <source>No doses recorded.</source>
        <translation>Geen dosissen vastgelegd.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccin</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Afgedrukt op</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Judged by programme</source>
        <translation>Beoordeeld volgens programma</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Request for a duplicate set of call-up cards</source>
        <translation>Aanvraag van een nieuwe set oproepkaarten</translation>
    </message>
    <message>
        <source>Request for a duplicate vaccination certificate</source>
        <translation>Aanvraag van een duplicaat van het vaccinatiebewijs</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betreft</translation>
    </message>
    <message>
        <source>Current address</source>
        <translation>Huidig adres</translation>
    </message>
    <message>
        <source>Please send a new set of call-up cards for this person to the address above.</source>
        <translation>Graag een nieuwe set oproepkaarten voor deze persoon naar het adres hierboven sturen.</translation>
    </message>
    <message>
        <source>Please send a duplicate of the vaccination certificate of this person to the address above. It shows the doses that are registered with you.</source>
        <translation>Graag een duplicaat van het vaccinatiebewijs van deze persoon naar het adres hierboven sturen. Het toont de dosissen die bij u geregistreerd zijn.</translation>
    </message>
    <message>
        <source>Name and signature of the parent, or of the person from 16 years on: …………………………………</source>
        <translation>Naam en handtekening van de ouder, of van de persoon zelf vanaf 16 jaar: …………………………………</translation>
    </message>
</context>
<context>
    <name>ClearingText</name>
    <message numerus="yes">
        <source>%Ln go by themselves</source>
        <translation>
            <numerusform>%Ln gaat vanzelf</numerusform>
            <numerusform>%Ln gaan vanzelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible double(s): the register has that dose already</source>
        <translation>
            <numerusform>%Ln mogelijk dubbel: het register heeft die dosis al</numerusform>
            <numerusform>%Ln mogelijk dubbel: het register heeft die dosissen al</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for somebody who has died, the register says</source>
        <translation>
            <numerusform>%Ln voor iemand die volgens het register overleden is</numerusform>
            <numerusform>%Ln voor mensen die volgens het register overleden zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation>
            <numerusform>%Ln intussen door iemand anders gewijzigd</numerusform>
            <numerusform>%Ln intussen door iemand anders gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the register</source>
        <translation>
            <numerusform>%Ln geweigerd door het register</numerusform>
            <numerusform>%Ln geweigerd door het register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in lists to upload by hand</source>
        <translation>
            <numerusform>%Ln in een lijst om zelf op te laden</numerusform>
            <numerusform>%Ln in lijsten om zelf op te laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded by somebody who is not linked any more</source>
        <translation>
            <numerusform>%Ln opgetekend door iemand die niet meer gekoppeld is</numerusform>
            <numerusform>%Ln opgetekend door iemand die niet meer gekoppeld is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait: nobody was asked whether they may be exchanged</source>
        <translation>
            <numerusform>%Ln wacht: er is niet gevraagd of uitwisselen mag</numerusform>
            <numerusform>%Ln wachten: er is niet gevraagd of uitwisselen mag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay here: the exchange is not allowed</source>
        <translation>
            <numerusform>%Ln blijft hier: uitwisselen mag niet</numerusform>
            <numerusform>%Ln blijven hier: uitwisselen mag niet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>not asked yet</source>
        <translation>nog niet bevraagd</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>offline by choice</source>
        <translation>bewust offline</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>geen netwerk</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>niet vertrouwd</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>opnieuw aanmelden</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>buiten dienst</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>in onderhoud</translation>
    </message>
    <message>
        <source>Nothing has been asked of the register since the start.</source>
        <translation>Sinds de start is nog niets aan het register gevraagd.</translation>
    </message>
    <message>
        <source>The register answers.</source>
        <translation>Het register antwoordt.</translation>
    </message>
    <message>
        <source>Nothing is sent until you go online again. Doses are saved here.</source>
        <translation>Er wordt niets verzonden tot u weer online gaat. Toedieningen worden hier bewaard.</translation>
    </message>
    <message>
        <source>The register cannot be reached. Go on working: doses are saved here and go by themselves later.</source>
        <translation>Het register is niet bereikbaar. Werk gerust verder: toedieningen worden hier bewaard en vertrekken later vanzelf.</translation>
    </message>
    <message>
        <source>The other side could not prove that it is the register. Nothing is sent. Check date and time of this computer and the certificate in the settings.</source>
        <translation>De andere kant kon niet bewijzen dat ze het register is. Er wordt niets verzonden. Controleer datum en uur van deze computer en het certificaat in de instellingen.</translation>
    </message>
    <message>
        <source>The register asks you to sign in again. Doses are saved here until then.</source>
        <translation>Het register vraagt u opnieuw aan te melden. Tot dan worden toedieningen hier bewaard.</translation>
    </message>
    <message>
        <source>The register has a fault at its side. Go on working: doses are saved here and go by themselves later.</source>
        <translation>Het register heeft een storing. Werk gerust verder: toedieningen worden hier bewaard en vertrekken later vanzelf.</translation>
    </message>
    <message>
        <source>The register is closed for maintenance. Go on working: doses are saved here and go by themselves later.</source>
        <translation>Het register is gesloten voor onderhoud. Werk gerust verder: toedieningen worden hier bewaard en vertrekken later vanzelf.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>voogd</translation>
    </message>
    <message>
        <source>child</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>court</source>
        <translation>rechter</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>arts</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mondeling</translation>
    </message>
    <message>
        <source>written</source>
        <translation>schriftelijk</translation>
    </message>
    <message>
        <source>by the portal</source>
        <translation>via het portaal</translation>
    </message>
    <message>
        <source>vaccinate</source>
        <translation>vaccineren</translation>
    </message>
    <message>
        <source>exchange data</source>
        <translation>gegevens uitwisselen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>%1 · %2: %3 · %4 (%5), %6 · asked by %7</source>
        <translation>%1 · %2: %3 · %4 (%5), %6 · gevraagd door %7</translation>
    </message>
    <message>
        <source>Not asked yet: parents and child both answer.</source>
        <translation>Nog niet gevraagd: ouders en kind antwoorden allebei.</translation>
    </message>
    <message>
        <source>Not asked yet: the child answers.</source>
        <translation>Nog niet gevraagd: het kind antwoordt.</translation>
    </message>
    <message>
        <source>Not asked yet: a parent answers.</source>
        <translation>Nog niet gevraagd: een ouder antwoordt.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>shorter course: the mother was vaccinated against whooping cough</source>
        <translation>kortere reeks: de moeder is tegen kinkhoest gevaccineerd</translation>
    </message>
    <message>
        <source>longer course, with a dose at 2 months: a circumstance of this child</source>
        <translation>langere reeks, met een dosis op 2 maanden: een omstandigheid van dit kind</translation>
    </message>
    <message>
        <source>longer course: it began before 3 months</source>
        <translation>langere reeks: ze begon voor 3 maanden</translation>
    </message>
    <message>
        <source>course chosen by the doctor</source>
        <translation>reeks gekozen door de arts</translation>
    </message>
    <message>
        <source>longer course: whether the mother was vaccinated is not known, ask</source>
        <translation>langer schema: of de moeder gevaccineerd is, is niet bekend; vraag het</translation>
    </message>
</context>
<context>
    <name>DateEntryText</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln jaar</numerusform>
            <numerusform>%Ln jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln maand</numerusform>
            <numerusform>%Ln maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln year(s)</source>
        <translation>
            <numerusform>ongeveer %Ln jaar</numerusform>
            <numerusform>ongeveer %Ln jaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>Recorded by</source>
        <translation>Geregistreerd door</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>Number at the register</source>
        <translation>Nummer bij het register</translation>
    </message>
    <message>
        <source>It is about: %1.</source>
        <translation>Het gaat over: %1.</translation>
    </message>
    <message>
        <source>The register accepted it with a remark.</source>
        <translation>Het register heeft het aanvaard, met een opmerking.</translation>
    </message>
    <message>
        <source>It was sent, and the connection broke before the answer. The register is asked first whether it arrived; it is never sent twice.</source>
        <translation>Het is verzonden en de verbinding viel weg vóór het antwoord. Eerst wordt aan het register gevraagd of het aankwam; het wordt nooit twee keer verzonden.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what, whom</comment>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Volgnummer (trace)</translation>
    </message>
    <message>
        <source>Handed over in</source>
        <translation>Overgedragen in</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>The register already had the same vaccine on %1.</source>
        <translation>Het register had al hetzelfde vaccin op %1.</translation>
    </message>
    <message>
        <source>Brought to the register by hand. It is done here; the person&apos;s record shows it once the register has it.</source>
        <translation>Met de hand naar het register gebracht. Hier is het klaar; het dossier van de persoon toont het zodra het register het heeft.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>when</comment>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>It was sent, and the connection broke before the answer. You want it taken back: once the register says that it arrived, it is withdrawn there; otherwise it never goes.</source>
        <translation>Het is verzonden en de verbinding brak voor het antwoord. U wilt het terugnemen: zegt het register dat het is aangekomen, dan wordt het daar ingetrokken; anders gaat het nooit weg.</translation>
    </message>
    <message>
        <source>It waits for an earlier one of the same person: %1 of %2 (%3).</source>
        <comment>what, day, state</comment>
        <translation>Het wacht op een eerdere van dezelfde persoon: %1 van %2 (%3).</translation>
    </message>
    <message>
        <source>Practice trainer</source>
        <translation>Praktijkopleider</translation>
    </message>
    <message>
        <source>To be looked at by</source>
        <translation>Na te kijken door</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>You can go on working. What is saved here goes to the register by itself as soon as that is possible.</source>
        <translation>U kunt verder werken. Wat hier bewaard is, gaat vanzelf naar het register zodra dat kan.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, give the code to your support desk.</source>
        <translation>Probeer opnieuw. Gebeurt het weer, geef dan de code door aan uw helpdesk.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again by itself in %Ln minute(s).</source>
        <translation>
            <numerusform>Het wordt over %Ln minuut vanzelf opnieuw geprobeerd.</numerusform>
            <numerusform>Het wordt over %Ln minuten vanzelf opnieuw geprobeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake; this action was not done.</source>
        <translation>Het programma maakte een fout; deze handeling is niet uitgevoerd.</translation>
    </message>
    <message>
        <source>Something was filled in that cannot be right.</source>
        <translation>Er is iets ingevuld dat niet kan kloppen.</translation>
    </message>
    <message>
        <source>Look at the marked fields and change them.</source>
        <translation>Bekijk de aangeduide velden en pas ze aan.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Het is niet gevonden.</translation>
    </message>
    <message>
        <source>Check what was typed, or search by something else.</source>
        <translation>Kijk na wat u typte, of zoek op iets anders.</translation>
    </message>
    <message>
        <source>There is more than one that fits.</source>
        <translation>Er is er meer dan één die past.</translation>
    </message>
    <message>
        <source>Choose one, or add the person number or the birth date.</source>
        <translation>Kies er één, of voeg het persoonsnummer of de geboortedatum toe.</translation>
    </message>
    <message>
        <source>This cannot be done with this record.</source>
        <translation>Dit kan niet met deze registratie.</translation>
    </message>
    <message>
        <source>Only a record of your own organisation that the register still has can be changed.</source>
        <translation>Alleen een registratie van uw eigen organisatie die het register nog heeft, kan gewijzigd worden.</translation>
    </message>
    <message>
        <source>This cannot be done any more: it is already on its way or done.</source>
        <translation>Dit kan niet meer: het is al onderweg of klaar.</translation>
    </message>
    <message>
        <source>Wait until it is accepted, then correct or withdraw it.</source>
        <translation>Wacht tot het aanvaard is, en verbeter of trek dan in.</translation>
    </message>
    <message>
        <source>This register is not known to the program.</source>
        <translation>Dit register is niet bekend in het programma.</translation>
    </message>
    <message>
        <source>Choose one of the registers in the settings.</source>
        <translation>Kies een van de registers in de instellingen.</translation>
    </message>
    <message>
        <source>The settings of the register cannot be right.</source>
        <translation>De instellingen van het register kunnen niet kloppen.</translation>
    </message>
    <message>
        <source>Check address, certificate file and token file in the settings. The address starts with https.</source>
        <translation>Controleer adres, certificaatbestand en tokenbestand in de instellingen. Het adres begint met https.</translation>
    </message>
    <message>
        <source>The settings could not be kept.</source>
        <translation>De instellingen konden niet bewaard worden.</translation>
    </message>
    <message>
        <source>Check that the data folder can be written to and the disk is not full.</source>
        <translation>Kijk na of in de gegevensmap geschreven kan worden en de schijf niet vol is.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Het bestand kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Kijk na of het bestaat en of u het mag lezen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and the disk is not full.</source>
        <translation>Kijk na of in de map geschreven kan worden en de schijf niet vol is.</translation>
    </message>
    <message>
        <source>The newer product list has mistakes and is not used.</source>
        <translation>De nieuwere productlijst bevat fouten en wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>The list before it stays in use. Get a new copy of the file.</source>
        <translation>De vorige lijst blijft in gebruik. Haal een nieuw exemplaar van het bestand.</translation>
    </message>
    <message>
        <source>The data folder is already in use by another Prikpost.</source>
        <translation>De gegevensmap is al in gebruik door een andere Prikpost.</translation>
    </message>
    <message>
        <source>Close the other one, also on other computers that share the folder, and start again.</source>
        <translation>Sluit de andere, ook op andere computers die de map delen, en start opnieuw.</translation>
    </message>
    <message>
        <source>The data folder cannot be read.</source>
        <translation>De gegevensmap kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may read the folder.</source>
        <translation>Kijk na of de schijf aangesloten is en of u de map mag lezen.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to, so nothing can be saved.</source>
        <translation>In de gegevensmap kan niet geschreven worden; er kan dus niets bewaard worden.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to write there. Use the paper form until then.</source>
        <translation>Vraag de beheerder van deze computer om schrijfrechten. Gebruik tot dan het papieren formulier.</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved.</source>
        <translation>De schijf is vol. Dit is niet bewaard.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again; what you typed is still here.</source>
        <translation>Maak plaats op de schijf en bewaar opnieuw; wat u typte staat er nog.</translation>
    </message>
    <message>
        <source>The stored data are damaged. Nothing was changed.</source>
        <translation>De bewaarde gegevens zijn beschadigd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Keep the data folder as it is, make a copy of it, and call your support desk with the code.</source>
        <translation>Laat de gegevensmap zoals ze is, maak er een kopie van en bel uw helpdesk met de code.</translation>
    </message>
    <message>
        <source>The stored data were made by a newer Prikpost. Nothing was changed.</source>
        <translation>De bewaarde gegevens zijn door een nieuwere Prikpost gemaakt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Install the newest version on this computer and start it again.</source>
        <translation>Installeer de nieuwste versie op deze computer en start opnieuw.</translation>
    </message>
    <message>
        <source>The access log was changed by something other than Prikpost.</source>
        <translation>Het toegangslogboek is door iets anders dan Prikpost gewijzigd.</translation>
    </message>
    <message>
        <source>Tell the person responsible for data protection, and give the code to your support desk.</source>
        <translation>Verwittig de verantwoordelijke voor gegevensbescherming en geef de code door aan uw helpdesk.</translation>
    </message>
    <message>
        <source>The key of the stored data is not where it should be.</source>
        <translation>De sleutel van de bewaarde gegevens staat niet waar hij hoort.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, or give the passphrase. Do not delete the data folder.</source>
        <translation>Ontgrendel de sleutelbos van deze computer of geef de wachtwoordzin. Verwijder de gegevensmap niet.</translation>
    </message>
    <message>
        <source>This passphrase does not open the stored data.</source>
        <translation>Deze wachtwoordzin opent de bewaarde gegevens niet.</translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the keyboard layout.</source>
        <translation>Typ hem opnieuw; let op hoofdletters en toetsenbordindeling.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation>De sleutelbos van deze computer antwoordt niet.</translation>
    </message>
    <message>
        <source>Use a passphrase, or unlock the keyring and start again.</source>
        <translation>Gebruik een wachtwoordzin, of ontgrendel de sleutelbos en start opnieuw.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Er is geen verbinding.</translation>
    </message>
    <message>
        <source>The register&apos;s address was not found.</source>
        <translation>Het adres van het register is niet gevonden.</translation>
    </message>
    <message>
        <source>Check the network. If other sites work, check the address in the settings.</source>
        <translation>Controleer het netwerk. Werken andere sites wel, controleer dan het adres in de instellingen.</translation>
    </message>
    <message>
        <source>The register did not answer in time.</source>
        <translation>Het register antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was there.</source>
        <translation>De verbinding viel weg voordat het antwoord er was.</translation>
    </message>
    <message>
        <source>The other side could not prove that it is the register. Nothing was sent.</source>
        <translation>De andere kant kon niet bewijzen dat ze het register is. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check date and time of this computer and the certificate file in the settings, or ask whoever looks after the network.</source>
        <translation>Controleer datum en uur van deze computer en het certificaatbestand in de instellingen, of vraag het de netwerkbeheerder.</translation>
    </message>
    <message>
        <source>The register sent us to another site. We did not go there.</source>
        <translation>Het register verwees naar een andere site. Daar zijn we niet heen gegaan.</translation>
    </message>
    <message>
        <source>Check the address in the settings. On a guest network, sign in to that network first.</source>
        <translation>Controleer het adres in de instellingen. Meld u op een gastnetwerk eerst daar aan.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Het is geannuleerd.</translation>
    </message>
    <message>
        <source>Start it again when needed.</source>
        <translation>Start het opnieuw als dat nodig is.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was not read.</source>
        <translation>Het antwoord was te groot om te kloppen en is niet gelezen.</translation>
    </message>
    <message>
        <source>Something else than the register answered, such as a sign-in page of the network.</source>
        <translation>Iets anders dan het register antwoordde, zoals een aanmeldpagina van het netwerk.</translation>
    </message>
    <message>
        <source>Open a browser and see whether the network asks you to sign in; check the address in the settings.</source>
        <translation>Open een browser en kijk of het netwerk u vraagt aan te melden; controleer het adres in de instellingen.</translation>
    </message>
    <message>
        <source>The register&apos;s answer could not be read.</source>
        <translation>Het antwoord van het register kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>The register answered with something we did not ask for.</source>
        <translation>Het register antwoordde met iets dat we niet vroegen.</translation>
    </message>
    <message>
        <source>The register&apos;s answer was about another person and is not shown.</source>
        <translation>Het antwoord van het register ging over iemand anders en wordt niet getoond.</translation>
    </message>
    <message>
        <source>Ask again. If it happens again, tell the register&apos;s help desk.</source>
        <translation>Vraag het opnieuw. Gebeurt het weer, meld het dan aan de helpdesk van het register.</translation>
    </message>
    <message>
        <source>The register asks you to sign in again.</source>
        <translation>Het register vraagt u opnieuw aan te melden.</translation>
    </message>
    <message>
        <source>Sign in. What waits goes on by itself afterwards.</source>
        <translation>Meld u aan. Wat wacht, gaat daarna vanzelf verder.</translation>
    </message>
    <message>
        <source>The register does not allow this for you and this person.</source>
        <translation>Het register staat dit voor u en deze persoon niet toe.</translation>
    </message>
    <message>
        <source>Check the chosen organisation and the therapeutic relation.</source>
        <translation>Controleer de gekozen organisatie en de therapeutische relatie.</translation>
    </message>
    <message>
        <source>The register does not know this.</source>
        <translation>Het register kent dit niet.</translation>
    </message>
    <message>
        <source>Read the person&apos;s record again, and check the person number.</source>
        <translation>Lees het dossier opnieuw en controleer het persoonsnummer.</translation>
    </message>
    <message>
        <source>The register already has something that stands in the way.</source>
        <translation>Het register heeft al iets dat in de weg staat.</translation>
    </message>
    <message>
        <source>Read the person&apos;s record again and compare.</source>
        <translation>Lees het dossier opnieuw en vergelijk.</translation>
    </message>
    <message>
        <source>Somebody changed this record in the meantime.</source>
        <translation>Iemand heeft deze registratie intussen gewijzigd.</translation>
    </message>
    <message>
        <source>Read the person&apos;s record again and repeat the change if it is still needed.</source>
        <translation>Lees het dossier opnieuw en herhaal de wijziging als ze nog nodig is.</translation>
    </message>
    <message>
        <source>The register finds this too large.</source>
        <translation>Het register vindt dit te groot.</translation>
    </message>
    <message>
        <source>Make the remark shorter and send it again.</source>
        <translation>Maak de opmerking korter en verzend opnieuw.</translation>
    </message>
    <message>
        <source>The register refused it.</source>
        <translation>Het register heeft het geweigerd.</translation>
    </message>
    <message>
        <source>Read the register&apos;s words, change what they are about and send it again.</source>
        <translation>Lees de woorden van het register, pas aan waarover ze gaan en verzend opnieuw.</translation>
    </message>
    <message>
        <source>This register cannot do this.</source>
        <translation>Dit register kan dit niet.</translation>
    </message>
    <message>
        <source>Do it on the register&apos;s own site, or ask its help desk.</source>
        <translation>Doe het op de site van het register zelf, of vraag het aan de helpdesk.</translation>
    </message>
    <message>
        <source>The register asks for a pause.</source>
        <translation>Het register vraagt een pauze.</translation>
    </message>
    <message>
        <source>The register has a fault at its side.</source>
        <translation>Het register heeft een storing.</translation>
    </message>
    <message>
        <source>The register is closed for maintenance.</source>
        <translation>Het register is gesloten voor onderhoud.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Er is niemand aangemeld.</translation>
    </message>
    <message>
        <source>Sign in; what you typed stays.</source>
        <translation>Meld u aan; wat u typte blijft staan.</translation>
    </message>
    <message>
        <source>No organisation has been chosen.</source>
        <translation>Er is geen organisatie gekozen.</translation>
    </message>
    <message>
        <source>Choose for which organisation you work now.</source>
        <translation>Kies voor welke organisatie u nu werkt.</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>Het aanmelden is geannuleerd.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Start opnieuw als u klaar bent.</translation>
    </message>
    <message>
        <source>Signing in took too long and was stopped.</source>
        <translation>Het aanmelden duurde te lang en is gestopt.</translation>
    </message>
    <message>
        <source>Start it again and finish it in the browser.</source>
        <translation>Start opnieuw en werk het af in de browser.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page does not belong to this attempt.</source>
        <translation>Het antwoord van de aanmeldpagina hoort niet bij deze poging.</translation>
    </message>
    <message>
        <source>Close old sign-in pages in the browser and start again.</source>
        <translation>Sluit oude aanmeldpagina’s in de browser en start opnieuw.</translation>
    </message>
    <message>
        <source>The proof of who you are could not be trusted.</source>
        <translation>Het bewijs van wie u bent was niet te vertrouwen.</translation>
    </message>
    <message>
        <source>Check date and time of this computer and sign in again.</source>
        <translation>Controleer datum en uur van deze computer en meld opnieuw aan.</translation>
    </message>
    <message>
        <source>This way of signing in is not strong enough for registering.</source>
        <translation>Deze manier van aanmelden is niet sterk genoeg om te registreren.</translation>
    </message>
    <message>
        <source>Sign in again with your eID or itsme.</source>
        <translation>Meld opnieuw aan met uw eID of itsme.</translation>
    </message>
    <message>
        <source>The sign-in service refused or has a fault.</source>
        <translation>De aanmelddienst weigert of heeft een storing.</translation>
    </message>
    <message>
        <source>Try again later. You can save doses here meanwhile if you were signed in before.</source>
        <translation>Probeer later opnieuw. Was u al eerder aangemeld, dan kunt u intussen toedieningen hier bewaren.</translation>
    </message>
    <message>
        <source>No browser could be opened for signing in.</source>
        <translation>Er kon geen browser geopend worden om aan te melden.</translation>
    </message>
    <message>
        <source>Install a browser or set one as the default, and try again.</source>
        <translation>Installeer een browser of stel er een in als standaard, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Doses that wait here were made for the register in use. The register was not changed.</source>
        <translation>De dosissen die hier wachten, zijn gemaakt voor het register dat nu in gebruik is. Het register is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Let them be sent first. Only when they belong to the new register (it has moved, or its address was wrong), let them go along.</source>
        <translation>Laat ze eerst verzenden. Alleen als ze in het nieuwe register horen (het is verhuisd, of het adres was fout), laat u ze meegaan.</translation>
    </message>
    <message>
        <source>The stored data could not be read or written.</source>
        <translation>De bewaarde gegevens konden niet gelezen of geschreven worden.</translation>
    </message>
    <message>
        <source>It stands in a file that was handed over, so it does not go by itself.</source>
        <translation>Het staat in een bestand dat is overgedragen, dus het vertrekt niet vanzelf.</translation>
    </message>
    <message>
        <source>When the file has been uploaded, or its doses typed in, say so. Otherwise take the file back, and they go by themselves.</source>
        <translation>Is het bestand opgeladen, of zijn de dosissen ingetypt, meld dat dan. Neem het bestand anders terug, dan vertrekken ze vanzelf.</translation>
    </message>
    <message>
        <source>The register already has this dose: same person, same day, same product.</source>
        <translation>Het register heeft deze dosis al: zelfde persoon, zelfde dag, zelfde product.</translation>
    </message>
    <message>
        <source>Compare both. Withdraw this one when it is the same dose, or say why it is another.</source>
        <translation>Vergelijk beide. Trek deze in als het dezelfde dosis is, of zeg waarom het een andere is.</translation>
    </message>
    <message>
        <source>This person died, according to the register, while this waited here.</source>
        <translation>Deze persoon is volgens het register overleden terwijl dit hier wachtte.</translation>
    </message>
    <message>
        <source>Check that it is the right person. When it is, say so, and it is sent.</source>
        <translation>Ga na of het de juiste persoon is. Zo ja, meld dat, dan wordt het verzonden.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again by itself in %Ln second(s).</source>
        <translation>
            <numerusform>Het wordt over %Ln seconde vanzelf opnieuw geprobeerd.</numerusform>
            <numerusform>Het wordt over %Ln seconden vanzelf opnieuw geprobeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register&apos;s answer was empty and says nothing.</source>
        <translation>Het antwoord van het register was leeg en zegt niets.</translation>
    </message>
    <message>
        <source>The data folder is on a network or kept alike with other computers. There, doses could get lost.</source>
        <translation>De gegevensmap staat op een netwerk of wordt met andere computers gelijk gehouden. Daar kunnen dosissen verloren gaan.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer (--data-dir). Each computer of a practice has its own.</source>
        <translation>Kies een map op een schijf van deze computer (--data-dir). Elke computer van een praktijk heeft zijn eigen map.</translation>
    </message>
    <message>
        <source>The register accepted it, and took that back later.</source>
        <translation>Het register aanvaardde het en kwam daar later op terug.</translation>
    </message>
    <message>
        <source>Ask the register why. When the dose was given, withdraw this one here and record it anew.</source>
        <translation>Vraag het register waarom. Is de dosis gegeven, trek deze dan hier in en registreer ze opnieuw.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Dit mag niet met deze rol.</translation>
    </message>
    <message>
        <source>Ask a colleague whose role allows it: a physician of the organisation can do everything.</source>
        <translation>Vraag het aan een collega die het wel mag: een arts van de organisatie mag alles.</translation>
    </message>
    <message>
        <source>There is no therapeutic relation between you and this person.</source>
        <translation>Er is geen therapeutische relatie met deze persoon.</translation>
    </message>
    <message>
        <source>Create one on the evidence you have, or say why the record is needed without it.</source>
        <translation>Maak er een op het bewijs dat er is, of zeg waarom het dossier zonder nodig is.</translation>
    </message>
    <message>
        <source>This person has excluded you from the record.</source>
        <translation>Deze persoon heeft u van het dossier uitgesloten.</translation>
    </message>
    <message>
        <source>Only the person can undo that. What the register holds is not known here.</source>
        <translation>Alleen de persoon zelf kan dat ongedaan maken. Wat het register bevat, is hier niet gekend.</translation>
    </message>
    <message>
        <source>Whoever recorded this is not linked to the organisation any more.</source>
        <translation>Wie dit optekende, is niet meer aan de organisatie gekoppeld.</translation>
    </message>
    <message>
        <source>A physician of the organisation looks at it. When it is right, they say so, and it is sent under the name of who recorded it.</source>
        <translation>Een arts van de organisatie kijkt het na. Is het juist, dan zegt die dat, en het wordt verzonden op naam van wie het optekende.</translation>
    </message>
    <message>
        <source>Your access was asked for and is not approved yet.</source>
        <translation>De toegang is aangevraagd en nog niet goedgekeurd.</translation>
    </message>
    <message>
        <source>You need not do anything: an administrator decides, usually within a few hours.</source>
        <translation>Er is niets te doen: een beheerder beslist, meestal binnen enkele uren.</translation>
    </message>
    <message>
        <source>Your access was refused.</source>
        <translation>De toegang werd geweigerd.</translation>
    </message>
    <message>
        <source>Read the reason, change the form and ask again, or call the register&apos;s help desk.</source>
        <translation>Lees de reden, pas het formulier aan en vraag opnieuw, of bel de helpdesk van het register.</translation>
    </message>
    <message>
        <source>Nobody was asked yet whether the data may be exchanged, so it waits.</source>
        <translation>Nog niemand is gevraagd of de gegevens uitgewisseld mogen worden, dus het wacht.</translation>
    </message>
    <message>
        <source>Ask, and record the answer. Then it goes, or it goes without the name.</source>
        <translation>Vraag het en leg het antwoord vast. Dan gaat het door, of het gaat zonder naam.</translation>
    </message>
    <message>
        <source>It stays here: it would name a person whose data may not be exchanged.</source>
        <translation>Het blijft hier: het zou iemand noemen van wie de gegevens niet uitgewisseld mogen worden.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Er hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>This person has no number by which the register takes it.</source>
        <translation>Deze persoon heeft geen nummer waarmee het register het aanneemt.</translation>
    </message>
    <message>
        <source>Report it by the register&apos;s form. When the number is known, add it and send again.</source>
        <translation>Meld het met het formulier van het register. Is het nummer bekend, vul het dan aan en verzend opnieuw.</translation>
    </message>
</context>
<context>
    <name>ExcerptText</name>
    <message>
        <source>Consulted the record</source>
        <translation>Dossier geraadpleegd</translation>
    </message>
    <message>
        <source>Searched for the person</source>
        <translation>Persoon opgezocht</translation>
    </message>
    <message>
        <source>Recorded a dose</source>
        <translation>Dosis opgetekend</translation>
    </message>
    <message>
        <source>Corrected a dose</source>
        <translation>Dosis verbeterd</translation>
    </message>
    <message>
        <source>Withdrew a dose</source>
        <translation>Dosis ingetrokken</translation>
    </message>
    <message>
        <source>Created a therapeutic relation</source>
        <translation>Therapeutische relatie gemaakt</translation>
    </message>
    <message>
        <source>Ended the therapeutic relation</source>
        <translation>Therapeutische relatie beëindigd</translation>
    </message>
    <message>
        <source>Access without a therapeutic relation</source>
        <translation>Toegang zonder therapeutische relatie</translation>
    </message>
    <message>
        <source>Made an excerpt of this log</source>
        <translation>Uittreksel van dit logboek gemaakt</translation>
    </message>
    <message>
        <source>Who saw or changed your vaccination data here</source>
        <translation>Wie hier uw vaccinatiegegevens zag of wijzigde</translation>
    </message>
    <message>
        <source>Excerpt of the access log for %1, made on %2</source>
        <translation>Uittreksel van het toegangslogboek voor %1, gemaakt op %2</translation>
    </message>
    <message>
        <source>Nobody saw or changed anything about this person in this program.</source>
        <translation>Niemand zag of wijzigde in dit programma iets over deze persoon.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), oldest first. Only what happened in this program stands here; the register keeps its own log.</source>
        <translation>
            <numerusform>%Ln regel. Hier staat alleen wat in dit programma gebeurde; het register houdt zijn eigen logboek bij.</numerusform>
            <numerusform>%Ln regels, de oudste eerst. Hier staat alleen wat in dit programma gebeurde; het register houdt zijn eigen logboek bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Decided about a dose that was held</source>
        <translation>Besliste over een tegengehouden dosis</translation>
    </message>
    <message>
        <source>Let a dose be sent again</source>
        <translation>Liet een dosis opnieuw verzenden</translation>
    </message>
    <message>
        <source>Wrote a dose to a file, to hand it over without the network</source>
        <translation>Een dosis in een bestand gezet om ze zonder netwerk over te dragen</translation>
    </message>
    <message>
        <source>Handed a dose over by file</source>
        <translation>Een dosis per bestand overgedragen</translation>
    </message>
    <message>
        <source>Took a dose back from a file</source>
        <translation>Een dosis teruggenomen uit een bestand</translation>
    </message>
    <message>
        <source>Recorded a permission</source>
        <translation>Een toestemming vastgelegd</translation>
    </message>
    <message>
        <source>Recorded that permission was refused</source>
        <translation>Vastgelegd dat de toestemming werd geweigerd</translation>
    </message>
    <message>
        <source>Recorded circumstances for the vaccination schedule</source>
        <translation>Omstandigheden voor het vaccinatieschema vastgelegd</translation>
    </message>
    <message>
        <source>Made the list of who is due</source>
        <translation>De lijst gemaakt van wie aan de beurt is</translation>
    </message>
    <message>
        <source>Asked to link this person as a collaborator</source>
        <translation>Gevraagd deze persoon als medewerker te koppelen</translation>
    </message>
    <message>
        <source>Asked to unlink this person as a collaborator</source>
        <translation>Gevraagd deze persoon als medewerker te ontkoppelen</translation>
    </message>
    <message>
        <source>Asked for access to the register</source>
        <translation>Toegang tot het register gevraagd</translation>
    </message>
    <message>
        <source>Took back a request about a collaborator</source>
        <translation>Een aanvraag over een medewerker ingetrokken</translation>
    </message>
    <message>
        <source>Removed old lines of this log</source>
        <translation>Oude regels van dit logboek verwijderd</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Locked the program</source>
        <translation>Het programma vergrendeld</translation>
    </message>
    <message>
        <source>Unlocked the program</source>
        <translation>Het programma ontgrendeld</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>The register answered</source>
        <translation>Het register antwoordde</translation>
    </message>
    <message>
        <source>Saved, to be sent to the register</source>
        <translation>Bewaard, om naar het register te zenden</translation>
    </message>
    <message>
        <source>Noted in this log</source>
        <translation>Vermeld in dit logboek</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>The whole record was shown</source>
        <translation>Het hele dossier werd getoond</translation>
    </message>
    <message>
        <source>A part of the record was shown</source>
        <translation>Een deel van het dossier werd getoond</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Geen toegang</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Het dossier kon niet worden gelezen</translation>
    </message>
    <message>
        <source>The copy kept here was shown</source>
        <translation>De hier bewaarde kopie werd getoond</translation>
    </message>
    <message>
        <source>The register could not be asked</source>
        <translation>Het register kon niet worden bevraagd</translation>
    </message>
    <message>
        <source>To vaccinate</source>
        <translation>Om te vaccineren</translation>
    </message>
    <message>
        <source>To exchange the data</source>
        <translation>Om de gegevens uit te wisselen</translation>
    </message>
    <message>
        <source>Nobody was working at the computer</source>
        <translation>Niemand werkte aan de computer</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>De computer ging in slaapstand</translation>
    </message>
    <message>
        <source>The screen was locked</source>
        <translation>Het scherm werd vergrendeld</translation>
    </message>
    <message>
        <source>At somebody&apos;s wish</source>
        <translation>Op vraag van iemand</translation>
    </message>
    <message>
        <source>At the start of the program</source>
        <translation>Bij het starten van het programma</translation>
    </message>
    <message>
        <source>Without a new sign-in: that was out of reach</source>
        <translation>Zonder nieuwe aanmelding: die was niet bereikbaar</translation>
    </message>
    <message>
        <source>This line was changed afterwards</source>
        <translation>Deze regel werd achteraf gewijzigd</translation>
    </message>
    <message>
        <source>The person&apos;s card was read</source>
        <translation>De kaart van de persoon werd gelezen</translation>
    </message>
    <message>
        <source>Declared by who works here</source>
        <translation>Verklaard door wie hier werkt</translation>
    </message>
    <message>
        <source>Somebody who was not signed in</source>
        <translation>Iemand die niet was aangemeld</translation>
    </message>
    <message>
        <source>Somebody who works here</source>
        <translation>Iemand die hier werkt</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Noted a doctor&apos;s authorisation to give doses</source>
        <translation>Machtiging van een arts om te vaccineren genoteerd</translation>
    </message>
    <message>
        <source>Wrote a certificate, a letter or the draft of a report to a file</source>
        <translation>Een bewijs, een brief of het ontwerp van een melding naar een bestand geschreven</translation>
    </message>
</context>
<context>
    <name>HistoryRowTexts</name>
    <message>
        <source>Vaccine not recorded</source>
        <translation>Vaccin niet vermeld</translation>
    </message>
    <message>
        <source>product not recorded</source>
        <translation>product niet vermeld</translation>
    </message>
    <message>
        <source>not given, no reason recorded</source>
        <translation>niet gegeven, geen reden vermeld</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>niet gegeven: %1</translation>
    </message>
    <message>
        <source>A record that could not be read</source>
        <translation>Een registratie die niet leesbaar is</translation>
    </message>
    <message>
        <source>Open it to see why; the register still has it.</source>
        <translation>Open ze om te zien waarom; het register heeft ze nog.</translation>
    </message>
    <message>
        <source>on proof</source>
        <comment>not given here: recorded from a document</comment>
        <translation>op bewijs</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>verbetering</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>intrekking</translation>
    </message>
    <message>
        <source>open it to see why</source>
        <translation>open om te zien waarom</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>hier geregistreerd</translation>
    </message>
    <message>
        <source>in the future: an error</source>
        <translation>in de toekomst: een fout</translation>
    </message>
    <message>
        <source>twice on this day</source>
        <translation>twee keer op deze dag</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>datum niet vermeld</translation>
    </message>
    <message>
        <source>%1; the pack is of another vaccine: an error</source>
        <translation>%1; de verpakking is van een ander vaccin: een fout</translation>
    </message>
    <message>
        <source>before the birth: an error</source>
        <translation>vóór de geboorte: een fout</translation>
    </message>
    <message>
        <source>not a date: an error</source>
        <translation>geen datum: een fout</translation>
    </message>
</context>
<context>
    <name>LandingPage</name>
    <message>
        <source>Go back to Prikpost</source>
        <translation>Ga terug naar Prikpost</translation>
    </message>
    <message>
        <source>You can close this tab. Prikpost goes on by itself and says whether signing in succeeded.</source>
        <translation>U mag dit tabblad sluiten. Prikpost gaat vanzelf verder en zegt of het aanmelden gelukt is.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Therapeutic relation: in order</source>
        <translation>Therapeutische relatie: in orde</translation>
    </message>
    <message>
        <source>No therapeutic relation</source>
        <translation>Geen therapeutische relatie</translation>
    </message>
    <message>
        <source>Excluded by this person</source>
        <translation>Uitgesloten door deze persoon</translation>
    </message>
    <message>
        <source>Therapeutic relation: not known</source>
        <translation>Therapeutische relatie: niet gekend</translation>
    </message>
    <message>
        <source>Without a relation the record is not asked for. Create one on the evidence you have, or give the reason why it is needed without; that reason stands in the access log.</source>
        <translation>Zonder relatie wordt het dossier niet opgevraagd. Maak er een op het bewijs dat er is, of geef de reden waarom het zonder nodig is; die reden staat in het toegangslogboek.</translation>
    </message>
    <message>
        <source>This person keeps you from the record. Only the person can undo that.</source>
        <translation>Deze persoon geeft geen toegang tot het dossier. Alleen de persoon zelf kan dat ongedaan maken.</translation>
    </message>
    <message>
        <source>The register does not say. It may still refuse what is asked or sent.</source>
        <translation>Het register zegt het niet. Het kan nog altijd weigeren wat gevraagd of verzonden wordt.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>Name not known</source>
        <translation>Naam niet bekend</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>deze persoon</translation>
    </message>
    <message>
        <source>sex not asked</source>
        <translation>geslacht niet gevraagd</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>geslacht onbekend</translation>
    </message>
    <message>
        <source>male</source>
        <translation>man</translation>
    </message>
    <message>
        <source>female</source>
        <translation>vrouw</translation>
    </message>
    <message>
        <source>other</source>
        <comment>sex</comment>
        <translation>ander</translation>
    </message>
    <message>
        <source>physician</source>
        <translation>arts</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>verpleegkundige</translation>
    </message>
    <message>
        <source>GP trainee</source>
        <translation>huisarts in opleiding (HAIO)</translation>
    </message>
    <message>
        <source>administrative staff</source>
        <translation>administratief medewerker</translation>
    </message>
    <message>
        <source>INSZ</source>
        <comment>Belgian person number; NISS in French</comment>
        <translation>INSZ</translation>
    </message>
    <message>
        <source>BSN</source>
        <comment>Dutch citizen service number</comment>
        <translation>BSN</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>The stored data were damaged. The copy of %1 is in use.</source>
        <translation>De bewaarde gegevens waren beschadigd. De kopie van %1 is in gebruik.</translation>
    </message>
    <message>
        <source>Doses that were saved here after that moment and not yet accepted are missing. Compare the outbox with what you gave, record what is missing again, and call your support desk: the damaged file was kept.</source>
        <translation>Dosissen die na dat moment hier bewaard werden en nog niet aanvaard waren, ontbreken. Vergelijk het postvak met wat u toediende, registreer opnieuw wat ontbreekt, en bel uw helpdesk: het beschadigde bestand is bewaard.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Given by (name, INSZ)</source>
        <translation>Toegediend door (naam, INSZ)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Holds personal and medical data once filled in: keep it safe, and destroy it when everything is typed in.</source>
        <translation>Bevat persoonlijke en medische gegevens zodra het ingevuld is: bewaar het veilig en vernietig het als alles ingetypt is.</translation>
    </message>
    <message>
        <source>Vaccination form for an outage</source>
        <translation>Vaccinatieformulier bij een storing</translation>
    </message>
    <message>
        <source>One sheet for people who got the same vaccine on the same day.</source>
        <translation>Eén blad voor mensen die op dezelfde dag hetzelfde vaccin kregen.</translation>
    </message>
    <message>
        <source>The same for everybody on this sheet</source>
        <translation>Hetzelfde voor iedereen op dit blad</translation>
    </message>
    <message>
        <source>The people: INSZ, or name and birth date</source>
        <translation>De personen: INSZ, of naam en geboortedatum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Ingetypt</translation>
    </message>
    <message>
        <source>Day list of %1</source>
        <translation>Daglijst van %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Vaccine, dose, lot</source>
        <translation>Vaccin, dosis, lot</translation>
    </message>
    <message>
        <source>Where, side</source>
        <translation>Plaats, zijde</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Toegediend door</translation>
    </message>
    <message>
        <source>INSZ</source>
        <translation>INSZ</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>a day on which something was given</source>
        <translation>een dag waarop iets werd gegeven</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>wat er gebeurde</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>hoe het afliep</translation>
    </message>
    <message>
        <source>the day on which it began, not before the vaccination</source>
        <translation>de dag waarop het begon, niet vóór de vaccinatie</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>Choose at least one person.</source>
        <translation>Kies minstens één persoon.</translation>
    </message>
    <message>
        <source>This is needed for the request. Fill it in.</source>
        <translation>Dit is nodig voor de aanvraag. Vul het in.</translation>
    </message>
    <message>
        <source>This is not an INSZ. Check it on the identity card.</source>
        <translation>Dit is geen INSZ. Kijk het na op de identiteitskaart.</translation>
    </message>
    <message>
        <source>This is not the RIZIV number of a person: eleven digits, of which two are check digits.</source>
        <translation>Dit is niet het RIZIV-nummer van een persoon: elf cijfers, waarvan twee controlecijfers.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. The decision is sent there.</source>
        <translation>Dit is geen e-mailadres. De beslissing wordt daarheen gestuurd.</translation>
    </message>
    <message>
        <source>Choose Dutch, French, German or English.</source>
        <translation>Kies Nederlands, Frans, Duits of Engels.</translation>
    </message>
    <message>
        <source>This person is linked to the organisation already.</source>
        <translation>Deze persoon is al aan de organisatie gekoppeld.</translation>
    </message>
    <message>
        <source>This person is linked to the organisation since %1.</source>
        <translation>Deze persoon is sinds %1 aan de organisatie gekoppeld.</translation>
    </message>
    <message>
        <source>For this person a request of %1 waits for approval. Cancel that one first if something in it must change.</source>
        <translation>Voor deze persoon wacht een aanvraag van %1 op goedkeuring. Trek die eerst in als er iets moet veranderen.</translation>
    </message>
    <message>
        <source>The unlinking was asked on %1 already and waits for approval.</source>
        <translation>De ontkoppeling werd al op %1 aangevraagd en wacht op goedkeuring.</translation>
    </message>
    <message>
        <source>Somebody must stay linked to the organisation, counting what was asked before. Link a successor first, and unlink once that is approved.</source>
        <translation>Er moet iemand aan de organisatie gekoppeld blijven, ook als wat al aangevraagd is doorgaat. Koppel eerst een opvolger, en ontkoppel als dat goedgekeurd is.</translation>
    </message>
    <message>
        <source>The organisation keeps at least one responsible physician. Link another physician first, and unlink once that is approved.</source>
        <translation>De organisatie houdt minstens één verantwoordelijke arts. Koppel eerst een andere arts, en ontkoppel als dat goedgekeurd is.</translation>
    </message>
    <message>
        <source>There is no such link any more. Read the list again.</source>
        <translation>Die koppeling bestaat niet meer. Lees de lijst opnieuw.</translation>
    </message>
    <message>
        <source>Only a recognised physician can ask this. Let a physician of the organisation sign in.</source>
        <translation>Alleen een erkend arts kan dit aanvragen. Laat een arts van de organisatie aanmelden.</translation>
    </message>
    <message>
        <source>Choose for which organisation you work first.</source>
        <translation>Kies eerst voor welke organisatie er gewerkt wordt.</translation>
    </message>
    <message>
        <source>This way of signing in is not strong enough for a request. Sign in with your eID or itsme.</source>
        <translation>Deze manier van aanmelden is niet sterk genoeg voor een aanvraag. Meld aan met eID of itsme.</translation>
    </message>
    <message>
        <source>A trainee (HAIO) is a physician: answer &quot;yes&quot;, or choose employee.</source>
        <translation>Een HAIO is arts: antwoord &quot;ja&quot;, of kies medewerker.</translation>
    </message>
    <message>
        <source>The practice trainer of the trainee asks this. Let the trainer sign in.</source>
        <translation>De praktijkopleider van de HAIO vraagt dit aan. Laat de praktijkopleider aanmelden.</translation>
    </message>
    <message>
        <source>Nobody is their own trainer.</source>
        <translation>Niemand is zijn eigen praktijkopleider.</translation>
    </message>
    <message>
        <source>This was decided already (%1), so it cannot be cancelled.</source>
        <translation>Hierover is al beslist (%1), dus intrekken kan niet meer.</translation>
    </message>
    <message>
        <source>Without accepting the terms of use there is no access.</source>
        <translation>Zonder de gebruiksvoorwaarden te aanvaarden is er geen toegang.</translation>
    </message>
    <message>
        <source>This is neither the RIZIV number of a practice (eight digits) nor an enterprise number (ten digits).</source>
        <translation>Dit is noch het RIZIV-nummer van een praktijk (acht cijfers), noch een ondernemingsnummer (tien cijfers).</translation>
    </message>
    <message>
        <source>This is another number than the one you signed in with.</source>
        <translation>Dit is een ander nummer dan dat van de aanmelding.</translation>
    </message>
    <message>
        <source>other role</source>
        <translation>andere rol</translation>
    </message>
    <message>
        <source>linked to all physicians of the practice</source>
        <translation>gekoppeld aan alle artsen van de praktijk</translation>
    </message>
    <message>
        <source>linked to the trainer %1 only</source>
        <translation>alleen gekoppeld aan praktijkopleider %1</translation>
    </message>
    <message>
        <source>linked to the trainer only</source>
        <translation>alleen gekoppeld aan de praktijkopleider</translation>
    </message>
    <message>
        <source>link</source>
        <translation>koppeling</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>ontkoppeling</translation>
    </message>
    <message>
        <source>access</source>
        <translation>toegang</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ontwerp</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wacht op goedkeuring</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Failed at the register</source>
        <translation>Mislukt bij het register</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Gekoppeld</translation>
    </message>
    <message>
        <source>Unlinking asked</source>
        <translation>Ontkoppeling aangevraagd</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Ontkoppeld</translation>
    </message>
    <message>
        <source>Only on this computer. Nobody was asked anything yet.</source>
        <translation>Alleen op deze computer. Er is nog niets aangevraagd.</translation>
    </message>
    <message>
        <source>An administrator of the register decides, usually within a few hours. You need not do anything.</source>
        <translation>Een beheerder van het register beslist, meestal binnen enkele uren. Er is niets meer te doen.</translation>
    </message>
    <message>
        <source>An administrator of the register is looking at it.</source>
        <translation>Een beheerder van het register bekijkt het.</translation>
    </message>
    <message>
        <source>It is in effect.</source>
        <translation>Het is in werking.</translation>
    </message>
    <message>
        <source>Read the reason. What is put right can be asked anew.</source>
        <translation>Lees de reden. Wat rechtgezet is, kan opnieuw aangevraagd worden.</translation>
    </message>
    <message>
        <source>It was taken back before it was decided.</source>
        <translation>Het werd ingetrokken voor er beslist was.</translation>
    </message>
    <message>
        <source>The register could not carry it out. Ask anew, or call its help desk.</source>
        <translation>Het register kon het niet uitvoeren. Vraag opnieuw, of bel de helpdesk.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>INSZ</source>
        <translation>INSZ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Employee or trainee</source>
        <translation>Medewerker of HAIO</translation>
    </message>
    <message>
        <source>Is this a physician?</source>
        <translation>Is het een arts?</translation>
    </message>
    <message>
        <source>RIZIV number</source>
        <translation>RIZIV-nummer</translation>
    </message>
    <message>
        <source>Practice trainer</source>
        <translation>Praktijkopleider</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Gebruiksvoorwaarden</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Naam van de praktijk</translation>
    </message>
    <message>
        <source>Number of the practice</source>
        <translation>Nummer van de praktijk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuut</numerusform>
            <numerusform>%Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln uur</numerusform>
            <numerusform>%Ln uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanMarks</name>
    <message>
        <source>Not in this programme</source>
        <translation>Niet in dit programma</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>dose %1, %2</source>
        <translation>dosis %1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>now, since %1</source>
        <translation>nu, sinds %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>allowed since %1</source>
        <translation>mag sinds %1</translation>
    </message>
    <message>
        <source>allowed from %1</source>
        <translation>mag vanaf %1</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>laatste dag %1</translation>
    </message>
    <message>
        <source>uncertain: a dose could not be judged</source>
        <translation>onzeker: een dosis was niet te beoordelen</translation>
    </message>
    <message>
        <source>contraindication</source>
        <translation>contra-indicatie</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>bezwaar</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>uitgesteld</translation>
    </message>
    <message>
        <source>told by the register, %1</source>
        <translation>volgens het register, %1</translation>
    </message>
    <message>
        <source>recorded here by %1</source>
        <translation>hier genoteerd door %1</translation>
    </message>
    <message>
        <source>No vaccination programme is in force for this register.</source>
        <translation>Voor dit register geldt geen vaccinatieprogramma.</translation>
    </message>
    <message>
        <source>The birth date is not known to the day.</source>
        <translation>De geboortedatum is niet tot op de dag bekend.</translation>
    </message>
    <message>
        <source>This person has died.</source>
        <translation>Deze persoon is overleden.</translation>
    </message>
    <message>
        <source>The record was not read yet.</source>
        <translation>Het dossier is nog niet gelezen.</translation>
    </message>
    <message>
        <source>There is no access to the record.</source>
        <translation>Geen toegang tot het dossier.</translation>
    </message>
    <message>
        <source>The record could not be read whole.</source>
        <translation>Het dossier kon niet volledig gelezen worden.</translation>
    </message>
    <message>
        <source>What was recorded here about this person cannot be read.</source>
        <translation>Wat hier over deze persoon genoteerd is, kan niet gelezen worden.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Answer yes or no.</source>
        <translation>Antwoord ja of nee.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Zeg waarom.</translation>
    </message>
    <message>
        <source>Say what you have seen as proof.</source>
        <translation>Zeg welk bewijs u gezien hebt.</translation>
    </message>
    <message>
        <source>Open a person first.</source>
        <translation>Open eerst een persoon.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dit is nodig.</translation>
    </message>
    <message>
        <source>This is not one of the choices. Choose from the list.</source>
        <translation>Dit is geen van de keuzes. Kies uit de lijst.</translation>
    </message>
    <message>
        <source>This product is not in the product list. Choose one of the list.</source>
        <translation>Dit product staat niet in de productlijst. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>The check digits do not fit. Compare the number with the source.</source>
        <translation>De controlecijfers kloppen niet. Vergelijk het nummer met de bron.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 15/03/1980.</source>
        <translation>Dit is geen datum. Schrijf ze als 15/03/1980.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>This is before the birth on %1.</source>
        <translation>Dit is vóór de geboorte op %1.</translation>
    </message>
    <message>
        <source>This is before the birth.</source>
        <translation>Dit is vóór de geboorte.</translation>
    </message>
    <message>
        <source>This is before 1900.</source>
        <translation>Dit is vóór 1900.</translation>
    </message>
    <message>
        <source>This is after the death on %1.</source>
        <translation>Dit is na het overlijden op %1.</translation>
    </message>
    <message>
        <source>This is after the death.</source>
        <translation>Dit is na het overlijden.</translation>
    </message>
    <message>
        <source>This is more than a year ago. If somebody else gave it, record it as an earlier dose on proof.</source>
        <translation>Dit is meer dan een jaar geleden. Gaf iemand anders het, registreer het dan als eerdere toediening op bewijs.</translation>
    </message>
    <message>
        <source>Day, month and year are needed for a dose that you gave.</source>
        <translation>Voor een toediening die u gaf zijn dag, maand en jaar nodig.</translation>
    </message>
    <message>
        <source>The dose is ½, 1 or 2.</source>
        <translation>De dosis is ½, 1 of 2.</translation>
    </message>
    <message>
        <source>Unusual for this product; usual is %1.</source>
        <translation>Ongewoon voor dit product; gewoon is %1.</translation>
    </message>
    <message>
        <source>Unusual dose for this product.</source>
        <translation>Ongewone dosis voor dit product.</translation>
    </message>
    <message>
        <source>The lot number is missing. It stands on the pack.</source>
        <translation>Het lotnummer ontbreekt. Het staat op de verpakking.</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Compare with the pack.</source>
        <translation>Langer dan %1 tekens. Vergelijk met de verpakking.</translation>
    </message>
    <message>
        <source>Too long for a lot number. Compare with the pack.</source>
        <translation>Te lang voor een lotnummer. Vergelijk met de verpakking.</translation>
    </message>
    <message>
        <source>A lot number has no such characters. Compare with the pack.</source>
        <translation>Een lotnummer heeft zulke tekens niet. Vergelijk met de verpakking.</translation>
    </message>
    <message>
        <source>The expiry date is not a date. Write it as 31/12/2027.</source>
        <translation>De vervaldatum is geen datum. Schrijf ze als 31/12/2027.</translation>
    </message>
    <message>
        <source>The pack had expired on %1, before it was given.</source>
        <translation>De verpakking was vervallen op %1, vóór de toediening.</translation>
    </message>
    <message>
        <source>The pack had expired before it was given.</source>
        <translation>De verpakking was vervallen vóór de toediening.</translation>
    </message>
    <message>
        <source>A side needs a body part.</source>
        <translation>Bij een zijde hoort een lichaamsdeel.</translation>
    </message>
    <message>
        <source>A body part needs a route.</source>
        <translation>Bij een lichaamsdeel hoort een toedieningswijze.</translation>
    </message>
    <message>
        <source>This body part does not go with this route.</source>
        <translation>Dit lichaamsdeel past niet bij deze toedieningswijze.</translation>
    </message>
    <message>
        <source>The pack names another route for this product.</source>
        <translation>De verpakking noemt een andere toedieningswijze voor dit product.</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Shorten it.</source>
        <translation>Langer dan %1 tekens. Maak het korter.</translation>
    </message>
    <message>
        <source>Too long. Shorten it.</source>
        <translation>Te lang. Maak het korter.</translation>
    </message>
    <message>
        <source>There is a person number in this text. Take it out: others read this.</source>
        <translation>Er staat een persoonsnummer in deze tekst. Haal het weg: anderen lezen dit.</translation>
    </message>
    <message>
        <source>There are invisible characters in this text. Type it again.</source>
        <translation>Er staan onzichtbare tekens in deze tekst. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>A person number is needed, or a name and a birth date.</source>
        <translation>Een persoonsnummer is nodig, of een naam en een geboortedatum.</translation>
    </message>
    <message>
        <source>The register says that this person has died.</source>
        <translation>Volgens het register is deze persoon overleden.</translation>
    </message>
    <message>
        <source>Person number and birth date do not agree. Is it the right person?</source>
        <translation>Persoonsnummer en geboortedatum komen niet overeen. Is het de juiste persoon?</translation>
    </message>
    <message>
        <source>This is not a Belgian postal code: it has four digits.</source>
        <translation>Dit is geen Belgische postcode: die heeft vier cijfers.</translation>
    </message>
    <message>
        <source>The country is a code of two letters, such as NL.</source>
        <translation>Het land is een code van twee letters, zoals NL.</translation>
    </message>
    <message>
        <source>This product cannot be ordered from the free stock.</source>
        <translation>Dit product zit niet in de gratis voorraad.</translation>
    </message>
    <message>
        <source>This is a product of the season %1.</source>
        <translation>Dit is een product van het seizoen %1.</translation>
    </message>
    <message>
        <source>This product is of another season.</source>
        <translation>Dit product is van een ander seizoen.</translation>
    </message>
    <message>
        <source>This vaccine is already recorded for this person on this day.</source>
        <translation>Dit vaccin is voor deze persoon op deze dag al geregistreerd.</translation>
    </message>
    <message>
        <source>The same vaccine was recorded on %1.</source>
        <translation>Hetzelfde vaccin is geregistreerd op %1.</translation>
    </message>
    <message>
        <source>The same vaccine was recorded less than a week apart.</source>
        <translation>Hetzelfde vaccin is minder dan een week ervoor of erna geregistreerd.</translation>
    </message>
    <message>
        <source>This does not belong to this kind of registration. Empty it.</source>
        <translation>Dit hoort niet bij dit soort registratie. Maak het leeg.</translation>
    </message>
    <message>
        <source>This way of signing in is not strong enough for registering. Sign in with your eID or itsme.</source>
        <translation>Deze manier van aanmelden is niet sterk genoeg om te registreren. Meld aan met uw eID of itsme.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patiënt</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Toediener</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>From the free stock</source>
        <translation>Uit de gratis voorraad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccin</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Toedieningswijze</translation>
    </message>
    <message>
        <source>Type of prophylaxis</source>
        <translation>Type profylaxe</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Lichaamsdeel</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Lichaamszijde</translation>
    </message>
    <message>
        <source>Place of vaccination</source>
        <translation>Plaats van toediening</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Why not given</source>
        <translation>Waarom niet gegeven</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>Gezien bewijs</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>Er is geen nummer.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits.</source>
        <translation>Het nummer heeft te weinig of te veel cijfers.</translation>
    </message>
    <message>
        <source>There are characters in it that are no digits.</source>
        <translation>Er staan tekens in die geen cijfers zijn.</translation>
    </message>
    <message>
        <source>The first digit cannot be right.</source>
        <translation>Het eerste cijfer kan niet kloppen.</translation>
    </message>
    <message>
        <source>The month of birth in it does not exist.</source>
        <translation>De geboortemaand erin bestaat niet.</translation>
    </message>
    <message>
        <source>The serial number in it does not exist.</source>
        <translation>Het volgnummer erin bestaat niet.</translation>
    </message>
    <message>
        <source>The check digits do not fit: one digit or more is wrong.</source>
        <translation>De controlecijfers kloppen niet: één of meer cijfers zijn fout.</translation>
    </message>
    <message>
        <source>The birth date in it is still to come.</source>
        <translation>De geboortedatum erin moet nog komen.</translation>
    </message>
    <message>
        <source>Your role does not let you give doses. Name whoever gave it; you are shown as the one who recorded it.</source>
        <translation>Met deze rol worden geen dosissen toegediend. Noem wie ze toediende; wie optekent wordt apart getoond.</translation>
    </message>
    <message>
        <source>Nobody was asked yet for permission to vaccinate. Ask, and record the answer.</source>
        <translation>Er is nog geen toestemming gevraagd om te vaccineren. Vraag het en leg het antwoord vast.</translation>
    </message>
    <message>
        <source>There is no permission to vaccinate. A refusal can be recorded.</source>
        <translation>Er is geen toestemming om te vaccineren. Een weigering kan vastgelegd worden.</translation>
    </message>
    <message>
        <source>This lot is known as %1. The lot decides: compare with the pack.</source>
        <translation>Dit lot is bekend als %1. Het lot beslist: vergelijk met de verpakking.</translation>
    </message>
    <message>
        <source>This lot is known as another product. The lot decides: compare with the pack.</source>
        <translation>Dit lot is bekend als een ander product. Het lot beslist: vergelijk met de verpakking.</translation>
    </message>
    <message>
        <source>This lot is known with the expiry date %1. Compare with the pack.</source>
        <translation>Dit lot is bekend met vervaldatum %1. Vergelijk met de verpakking.</translation>
    </message>
    <message>
        <source>This lot is known with another expiry date. Compare with the pack.</source>
        <translation>Dit lot is bekend met een andere vervaldatum. Vergelijk met de verpakking.</translation>
    </message>
    <message>
        <source>A list is for doses you gave. Those given earlier or elsewhere are registered one by one, each with its proof.</source>
        <translation>Een lijst is voor dosissen die u toediende. Wat eerder of elders werd toegediend, registreert u één voor één, met zijn bewijs.</translation>
    </message>
    <message>
        <source>Another injection of this visit goes into the same limb.</source>
        <translation>Een andere injectie van dit consult gaat in hetzelfde lichaamsdeel.</translation>
    </message>
    <message>
        <source>An objection is recorded against %1.</source>
        <translation>Tegen %1 is een weigering vastgelegd.</translation>
    </message>
    <message>
        <source>%1 is postponed for now.</source>
        <translation>%1 is voorlopig uitgesteld.</translation>
    </message>
    <message>
        <source>A contraindication is recorded against %1.</source>
        <translation>Tegen %1 is een contra-indicatie vastgelegd.</translation>
    </message>
    <message>
        <source>This dose would not count for %1: %2.</source>
        <translation>Deze dosis zou niet meetellen voor %1: %2.</translation>
    </message>
    <message>
        <source>No doctor&apos;s authorisation is on file for you. Note who gave it, in the consultation.</source>
        <translation>Er is geen machtiging van een arts voor u bekend. Noteer in het consult wie ze gaf.</translation>
    </message>
</context>
<context>
    <name>RegistrationText</name>
    <message>
        <source>Vaccine not known</source>
        <translation>Vaccin niet bekend</translation>
    </message>
    <message>
        <source>%1, not given</source>
        <translation>%1, niet gegeven</translation>
    </message>
</context>
<context>
    <name>RowDetailTexts</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Productcode</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Vaccine code</source>
        <translation>Vaccincode</translation>
    </message>
    <message>
        <source>Number of the giver</source>
        <translation>Nummer van de toediener</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Geregistreerd door</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Niet leesbaar</translation>
    </message>
    <message>
        <source>The register holds this record in a form that this program does not understand. Ask the register&apos;s help desk with the code.</source>
        <translation>Het register bewaart deze registratie in een vorm die dit programma niet begrijpt. Vraag het met de code aan de helpdesk van het register.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registratiedatum</translation>
    </message>
    <message>
        <source>Number at the register</source>
        <translation>Nummer bij het register</translation>
    </message>
    <message>
        <source>Accepted although</source>
        <translation>Aanvaard hoewel</translation>
    </message>
    <message>
        <source>The register says</source>
        <translation>Het register zegt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Withdrawn: it does not count as a dose.</source>
        <translation>Ingetrokken: telt niet als dosis.</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>Diphtheria, tetanus, whooping cough, polio</source>
        <translation>Difterie, tetanus, kinkhoest, polio</translation>
    </message>
    <message>
        <source>Haemophilus influenzae b</source>
        <translation>Haemophilus influenzae b</translation>
    </message>
    <message>
        <source>Hepatitis B</source>
        <translation>Hepatitis B</translation>
    </message>
    <message>
        <source>Hepatitis B at birth</source>
        <translation>Hepatitis B bij geboorte</translation>
    </message>
    <message>
        <source>Pneumococci</source>
        <translation>Pneumokokken</translation>
    </message>
    <message>
        <source>Rotavirus</source>
        <translation>Rotavirus</translation>
    </message>
    <message>
        <source>Measles, mumps, rubella</source>
        <translation>Mazelen, bof, rubella</translation>
    </message>
    <message>
        <source>Meningococci</source>
        <translation>Meningokokken</translation>
    </message>
    <message>
        <source>HPV</source>
        <translation>HPV</translation>
    </message>
    <message>
        <source>RSV antibody</source>
        <translation>RSV-antistof</translation>
    </message>
    <message>
        <source>Whooping cough in pregnancy</source>
        <translation>Kinkhoest in de zwangerschap</translation>
    </message>
    <message>
        <source>Diphtheria</source>
        <translation>Difterie</translation>
    </message>
    <message>
        <source>Tetanus</source>
        <translation>Tetanus</translation>
    </message>
    <message>
        <source>Whooping cough</source>
        <translation>Kinkhoest</translation>
    </message>
    <message>
        <source>Polio</source>
        <translation>Polio</translation>
    </message>
    <message>
        <source>Measles</source>
        <translation>Mazelen</translation>
    </message>
    <message>
        <source>Mumps</source>
        <translation>Bof</translation>
    </message>
    <message>
        <source>Rubella</source>
        <translation>Rubella</translation>
    </message>
    <message>
        <source>Meningococci A</source>
        <translation>Meningokokken A</translation>
    </message>
    <message>
        <source>Meningococci C</source>
        <translation>Meningokokken C</translation>
    </message>
    <message>
        <source>Meningococci W</source>
        <translation>Meningokokken W</translation>
    </message>
    <message>
        <source>Meningococci Y</source>
        <translation>Meningokokken Y</translation>
    </message>
    <message>
        <source>lot expired</source>
        <translation>lot vervallen</translation>
    </message>
    <message>
        <source>not a whole dose</source>
        <translation>geen volledige dosis</translation>
    </message>
    <message>
        <source>cold chain broken</source>
        <translation>koudeketen onderbroken</translation>
    </message>
    <message>
        <source>lot recalled</source>
        <translation>lot teruggeroepen</translation>
    </message>
    <message>
        <source>only fit as a booster</source>
        <translation>alleen als booster geschikt</translation>
    </message>
    <message>
        <source>given too young</source>
        <translation>te jong gegeven</translation>
    </message>
    <message>
        <source>too soon after the dose before it</source>
        <translation>te kort na de vorige dosis</translation>
    </message>
    <message>
        <source>given too old</source>
        <translation>te oud gegeven</translation>
    </message>
    <message>
        <source>too soon after another live vaccine</source>
        <translation>te kort na een ander levend vaccin</translation>
    </message>
    <message>
        <source>before birth</source>
        <translation>vóór de geboorte</translation>
    </message>
    <message>
        <source>the vaccine does not cover all that is needed</source>
        <translation>vaccin dekt niet alles wat nodig is</translation>
    </message>
    <message>
        <source>another brand than the programme counts</source>
        <translation>ander merk dan het programma telt</translation>
    </message>
    <message>
        <source>outside the age of this series</source>
        <translation>buiten de leeftijd van deze reeks</translation>
    </message>
    <message>
        <source>double on one day</source>
        <translation>dubbel op één dag</translation>
    </message>
    <message>
        <source>more than was needed</source>
        <translation>meer dan nodig</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>niet gegeven</translation>
    </message>
    <message>
        <source>still in the future</source>
        <translation>nog in de toekomst</translation>
    </message>
    <message>
        <source>parts of one day added up</source>
        <translation>delen van één dag opgeteld</translation>
    </message>
    <message>
        <source>counts together with another of that day</source>
        <translation>telt samen met een andere van die dag</translation>
    </message>
    <message>
        <source>more than one dose at once</source>
        <translation>meer dan één dosis tegelijk</translation>
    </message>
    <message>
        <source>could not be judged: the date is not known</source>
        <translation>niet te beoordelen: datum niet bekend</translation>
    </message>
    <message>
        <source>could not be judged: the vaccine is not known exactly</source>
        <translation>niet te beoordelen: vaccin niet precies bekend</translation>
    </message>
    <message>
        <source>could not be judged: the record cannot be read</source>
        <translation>niet te beoordelen: registratie onleesbaar</translation>
    </message>
    <message>
        <source>not old enough yet</source>
        <translation>nog niet oud genoeg</translation>
    </message>
    <message>
        <source>the interval since the last dose is running</source>
        <translation>het interval na de vorige dosis loopt</translation>
    </message>
    <message>
        <source>wait after a dose that does not count</source>
        <translation>wachten na een dosis die niet telt</translation>
    </message>
    <message>
        <source>wait after another live vaccine</source>
        <translation>wachten na een ander levend vaccin</translation>
    </message>
    <message>
        <source>postponed for now</source>
        <translation>voorlopig uitgesteld</translation>
    </message>
    <message>
        <source>contraindicated</source>
        <translation>contra-indicatie</translation>
    </message>
    <message>
        <source>may be given, not recommended yet</source>
        <translation>mag al, nog niet aanbevolen</translation>
    </message>
    <message>
        <source>recommended now</source>
        <translation>nu aanbevolen</translation>
    </message>
    <message>
        <source>should have been given</source>
        <translation>had gegeven moeten zijn</translation>
    </message>
    <message>
        <source>too old for it in this programme</source>
        <translation>te oud hiervoor in dit programma</translation>
    </message>
    <message>
        <source>the interval would end after the last age for it</source>
        <translation>interval valt na de leeftijdsgrens</translation>
    </message>
    <message>
        <source>all doses were given</source>
        <translation>alle doses gegeven</translation>
    </message>
    <message>
        <source>complete: at this age one dose is enough</source>
        <translation>compleet: op deze leeftijd volstaat één dosis</translation>
    </message>
    <message>
        <source>immune</source>
        <translation>immuun</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>bezwaar</translation>
    </message>
    <message>
        <source>longer course: the first dose was before 3 months</source>
        <translation>langer schema: eerste dosis vóór 3 maanden</translation>
    </message>
    <message>
        <source>course set by the doctor</source>
        <translation>schema bepaald door de arts</translation>
    </message>
    <message>
        <source>longer course by circumstance</source>
        <translation>langer schema door omstandigheid</translation>
    </message>
    <message>
        <source>shorter course: the mother was vaccinated in time</source>
        <translation>korter schema: moeder tijdig gevaccineerd</translation>
    </message>
    <message>
        <source>longer course: nothing else is known</source>
        <translation>langer schema: niets anders bekend</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>telt niet</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>telt hier niet mee</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>part of a dose</source>
        <translation>deel van een dosis</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>niet beoordeeld</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>achterstallig</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>not today: contraindicated</source>
        <translation>niet vandaag: contra-indicatie</translation>
    </message>
    <message>
        <source>not today: objection</source>
        <translation>niet vandaag: bezwaar</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>compleet</translation>
    </message>
    <message>
        <source>All vaccines</source>
        <translation>Alle vaccins</translation>
    </message>
    <message>
        <source>Live vaccines</source>
        <translation>Levende vaccins</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Tegen %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (by %Ln day(s))</source>
        <translation>
            <numerusform>%1 (%Ln dag)</numerusform>
            <numerusform>%1 (%Ln dagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Vlaanderen</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>not part of this programme</source>
        <translation>geen deel van dit programma</translation>
    </message>
    <message>
        <source>only remembered: it does not count</source>
        <translation>alleen uit de herinnering: telt niet mee</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Given before or elsewhere: type in one by one, with the proof. Such doses may not go in a list.</source>
        <translation>Vroeger of elders gegeven: één voor één intypen, met het bewijs. Zulke dosissen mogen niet in een lijst.</translation>
    </message>
    <message>
        <source>Not given: type in one by one.</source>
        <translation>Niet gegeven: één voor één intypen.</translation>
    </message>
    <message>
        <source>No INSZ, and no name with full birth date: type in one by one, once the person is known better.</source>
        <translation>Geen INSZ, en geen naam met volledige geboortedatum: één voor één intypen, zodra de persoon beter bekend is.</translation>
    </message>
    <message>
        <source>The same person stands in the list already with the same details: type in one by one, if it really is a second dose.</source>
        <translation>Dezelfde persoon staat al met dezelfde gegevens in de lijst: één voor één intypen, als het echt een tweede dosis is.</translation>
    </message>
    <message>
        <source>Correction or withdrawal: stays in the outbox and goes by itself.</source>
        <translation>Verbetering of intrekking: blijft in het postvak en vertrekt vanzelf.</translation>
    </message>
    <message>
        <source>Was sent, and no answer came: stays in the outbox, the register is asked first whether it arrived.</source>
        <translation>Werd verzonden, zonder antwoord: blijft in het postvak, het register wordt eerst gevraagd of het aankwam.</translation>
    </message>
    <message>
        <source>Waits for a decision in the outbox.</source>
        <translation>Wacht op een beslissing in het postvak.</translation>
    </message>
    <message>
        <source>Stands in an earlier file already.</source>
        <translation>Staat al in een eerder bestand.</translation>
    </message>
    <message>
        <source>Was changed outside of Prikpost and cannot be read.</source>
        <translation>Werd buiten Prikpost gewijzigd en kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>Holds personal and medical data: keep it safe, and destroy it when it is done.</source>
        <translation>Bevat persoonlijke en medische gegevens: bewaar het veilig en vernietig het als het gedaan is.</translation>
    </message>
    <message>
        <source>Cover sheet of %1</source>
        <translation>Begeleidend blad bij %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln patiënt</numerusform>
            <numerusform>%Ln patiënten</numerusform>
        </translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>deel %1 van %2</translation>
    </message>
    <message>
        <source>SINGLE ENTRY: one patient only. The form for one patient does as well as the list.</source>
        <translation>ENKELVOUDIGE REGISTRATIE: slechts één patiënt. Het formulier voor één patiënt is even goed als de lijst.</translation>
    </message>
    <message>
        <source>1. On the register&apos;s site, choose the registration for several patients.</source>
        <translation>1. Kies op de website van het register de registratie voor meerdere patiënten.</translation>
    </message>
    <message>
        <source>2. Type in the details below; they hold for every patient of the list.</source>
        <translation>2. Typ de gegevens hieronder in; ze gelden voor elke patiënt van de lijst.</translation>
    </message>
    <message>
        <source>3. Add the list, send it, and wait for the confirmation.</source>
        <translation>3. Voeg de lijst toe, verzend ze en wacht op de bevestiging.</translation>
    </message>
    <message>
        <source>4. In Prikpost, say at one of these doses that the list was uploaded. Until then they are held; take the list back and they go by themselves.</source>
        <translation>4. Meld in Prikpost bij een van deze dosissen dat de lijst opgeladen is. Tot dan worden ze tegengehouden; neem de lijst terug en ze vertrekken vanzelf.</translation>
    </message>
    <message>
        <source>Details of every patient in the list</source>
        <translation>Gegevens van elke patiënt in de lijst</translation>
    </message>
    <message>
        <source>A cell began like a formula and got an apostrophe in front. Check these names after the upload.</source>
        <translation>Een cel begon als een formule en kreeg een apostrof ervoor. Controleer deze namen na het opladen.</translation>
    </message>
    <message>
        <source>Doses that stand in no list</source>
        <translation>Dosissen die in geen lijst staan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s)</source>
        <translation>
            <numerusform>%Ln dosis</numerusform>
            <numerusform>%Ln dosissen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed in is held in Prikpost until you say there, at the dose, that it was done.</source>
        <translation>Wat ingetypt wordt, houdt Prikpost tegen tot u daar bij de dosis meldt dat het gedaan is.</translation>
    </message>
    <message>
        <source>A dose that cannot be read</source>
        <translation>Een dosis die niet gelezen kan worden</translation>
    </message>
</context>
<context>
    <name>SideEffectSheet</name>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>hersteld</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>herstellende</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>niet hersteld</translation>
    </message>
    <message>
        <source>died</source>
        <translation>overleden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Draft of a report of a side effect</source>
        <translation>Ontwerp van een melding van een bijwerking</translation>
    </message>
    <message>
        <source>Lareb, 073 646 97 00. Nothing was sent: whoever reports it sends it.</source>
        <translation>Lareb, 073 646 97 00. Er is niets verzonden: wie meldt, verzendt.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Vaccines of that day</source>
        <translation>Vaccins van die dag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccin</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reactie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>In het ziekenhuis</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <translation>Levensbedreigend</translation>
    </message>
    <message>
        <source>Lasting harm</source>
        <translation>Blijvend letsel</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandeling</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Andere geneesmiddelen</translation>
    </message>
    <message>
        <source>Earlier reactions</source>
        <translation>Eerdere reacties</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Wie meldt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Mag benaderd worden</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Geschreven op</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Your name is needed.</source>
        <translation>Uw naam is nodig.</translation>
    </message>
    <message>
        <source>Your NIHDI number is needed, or your INSZ.</source>
        <translation>Uw RIZIV-nummer is nodig, of uw INSZ.</translation>
    </message>
    <message>
        <source>The name of the organisation is needed.</source>
        <translation>De naam van de organisatie is nodig.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Saved here</source>
        <translation>Hier bewaard</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vraagt u</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Niet gegeven</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Niet leesbaar</translation>
    </message>
    <message>
        <source>Safely on this computer. It goes to the register by itself.</source>
        <translation>Veilig op deze computer. Het gaat vanzelf naar het register.</translation>
    </message>
    <message>
        <source>On its way to the register. No answer yet.</source>
        <translation>Onderweg naar het register. Nog geen antwoord.</translation>
    </message>
    <message>
        <source>The register has it and gave it a number.</source>
        <translation>Het register heeft het en gaf het een nummer.</translation>
    </message>
    <message>
        <source>It does not go on without you. See why below.</source>
        <translation>Het gaat niet verder zonder u. Zie hieronder waarom.</translation>
    </message>
    <message>
        <source>Taken back by a person, with a reason. It is not sent.</source>
        <translation>Teruggenomen door een persoon, met een reden. Het wordt niet verzonden.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Intrekking</translation>
    </message>
    <message>
        <source>The register has not been asked yet.</source>
        <translation>Het register is nog niet bevraagd.</translation>
    </message>
    <message>
        <source>Everything the register has is shown.</source>
        <translation>Alles wat het register heeft, wordt getoond.</translation>
    </message>
    <message>
        <source>Incomplete: part of the register&apos;s answer is missing.</source>
        <translation>Onvolledig: een deel van het antwoord van het register ontbreekt.</translation>
    </message>
    <message>
        <source>No access: the register does not show you this person&apos;s doses. There may be some.</source>
        <translation>Geen toegang: het register toont u de toedieningen van deze persoon niet. Er kunnen er zijn.</translation>
    </message>
    <message>
        <source>The register&apos;s answer could not be read. There may be doses.</source>
        <translation>Het antwoord van het register kon niet gelezen worden. Er kunnen toedieningen zijn.</translation>
    </message>
    <message>
        <source>Kept copy: the register could not be reached. Newer doses may be missing.</source>
        <translation>Bewaarde kopie: het register was niet bereikbaar. Nieuwere toedieningen kunnen ontbreken.</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>An earlier one of the same person goes first.</source>
        <translation>Een eerdere van dezelfde persoon gaat voor.</translation>
    </message>
    <message>
        <source>To be taken back, once the register says whether it arrived.</source>
        <translation>Wordt teruggenomen zodra het register zegt of het is aangekomen.</translation>
    </message>
</context>
<context>
    <name>ui::BulkGuesses</name>
    <message>
        <source>not in the list</source>
        <translation>niet in de lijst</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Streep</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Kolo&amp;mmen</translation>
    </message>
    <message>
        <source>The columns are r&amp;ight</source>
        <translation>De &amp;kolommen kloppen</translation>
    </message>
    <message>
        <source>First row is titles</source>
        <translation>Eerste rij is titels</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheidingsteken</translation>
    </message>
</context>
<context>
    <name>ui::BulkPage</name>
    <message>
        <source>template</source>
        <translation>sjabloon</translation>
    </message>
    <message>
        <source>to-correct</source>
        <translation>te-verbeteren</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Een lijst openen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Lijsten (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save as CSV, XLSX or ODS</source>
        <translation>Bewaren als CSV, XLSX of ODS</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument-rekenblad (*.ods)</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Weer opnemen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln voorstel aanvaarden</numerusform>
            <numerusform>%Ln voorstellen aanvaarden</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Cellen &amp;plakken</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Sjabloon…</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>L&amp;ijst sluiten</translation>
    </message>
    <message>
        <source>&amp;Accept proposal</source>
        <translation>Voorstel &amp;aanvaarden</translation>
    </message>
    <message>
        <source>Other &amp;lot…</source>
        <translation>Ander &amp;lot…</translation>
    </message>
    <message>
        <source>&amp;Not given…</source>
        <translation>&amp;Niet toegediend…</translation>
    </message>
    <message>
        <source>Right all the &amp;same…</source>
        <translation>Klopt to&amp;ch…</translation>
    </message>
    <message>
        <source>Sa&amp;ve rows to correct…</source>
        <translation>Te &amp;verbeteren rijen bewaren…</translation>
    </message>
    <message>
        <source>Take &amp;back the list…</source>
        <translation>Li&amp;jst terugnemen…</translation>
    </message>
    <message>
        <source>Route, body part, place, remarks</source>
        <translation>Toedieningswijze, lichaamsdeel, plaats, opmerkingen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Toon</translation>
    </message>
    <message>
        <source>Show which rows</source>
        <translation>Welke rijen tonen</translation>
    </message>
    <message>
        <source>People in the list</source>
        <translation>Mensen in de lijst</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>Voor iedereen hetzelfde</translation>
    </message>
    <message>
        <source>Drop a file here, open one, or paste cells from a spreadsheet: one person a row, with INSZ, or with name and birth date. Any length. Doses given earlier or abroad are recorded one by one, with their proof.</source>
        <translation>Sleep een bestand hierheen, open er een, of plak cellen uit een rekenblad: één persoon per rij, met INSZ, of met naam en geboortedatum. Elke lengte mag. Eerdere of buitenlandse dosissen worden één voor één geregistreerd, met hun bewijs.</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>Verder ver&amp;zenden</translation>
    </message>
    <message>
        <source>Pa&amp;use sending</source>
        <translation>Ver&amp;zenden pauzeren</translation>
    </message>
    <message>
        <source>Other &amp;dose…</source>
        <translation>Andere &amp;dosis…</translation>
    </message>
    <message>
        <source>As&amp;k the register</source>
        <translation>&amp;Register raadplegen</translation>
    </message>
    <message>
        <source>Who these people are, and whether they had this dose; nothing is registered.</source>
        <translation>Wie deze mensen zijn en of ze deze dosis al kregen; er wordt niets geregistreerd.</translation>
    </message>
    <message>
        <source>Tak&amp;e along</source>
        <translation>M&amp;eenemen</translation>
    </message>
    <message>
        <source>Fetches everybody&apos;s history, for when the register cannot be reached.</source>
        <translation>Haalt ieders dossier op, voor als het register niet bereikbaar is.</translation>
    </message>
    <message>
        <source>Scan or type a number</source>
        <translation>Scan of typ een nummer</translation>
    </message>
    <message>
        <source>Add somebody by number</source>
        <translation>Iemand toevoegen met het nummer</translation>
    </message>
    <message>
        <source>Scan or type a number and press Enter: it comes at the end of the list.</source>
        <translation>Scan of typ een nummer en druk op Enter: het komt achteraan in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln refused again</source>
        <translation>
            <numerusform>%Ln geweigerde opnieuw opnemen</numerusform>
            <numerusform>%Ln geweigerde opnieuw opnemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkPresenter</name>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Iets om naar te kijken</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Te verbeteren</translation>
    </message>
    <message>
        <source>Left out or already recorded</source>
        <translation>Weggelaten of al geregistreerd</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Geregistreerd</translation>
    </message>
    <message>
        <source>Refused by the register</source>
        <translation>Geweigerd door het register</translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln person(s)…</source>
        <translation>
            <numerusform>%Ln persoon registreren…</numerusform>
            <numerusform>%Ln personen registreren…</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no header.</source>
        <translation>De lijst heeft geen titelrij.</translation>
    </message>
    <message>
        <source>Look whether the columns are right and say so above, then register.</source>
        <translation>Kijk of de kolommen kloppen, zeg dat hierboven, en registreer dan.</translation>
    </message>
    <message>
        <source>Nobody is left to register.</source>
        <translation>Er is niemand meer te registreren.</translation>
    </message>
    <message>
        <source>The table says why for every row.</source>
        <translation>De tabel zegt bij elke rij waarom.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are registered with %1.</source>
        <translation>
            <numerusform>%Ln persoon wordt geregistreerd met %1.</numerusform>
            <numerusform>%Ln personen worden geregistreerd met %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in this list until they are corrected.</source>
        <translation>
            <numerusform>%Ln wacht in deze lijst tot ze verbeterd is.</numerusform>
            <numerusform>%Ln wachten in deze lijst tot ze verbeterd zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have this dose already.</source>
        <translation>
            <numerusform>%Ln heeft deze dosis al.</numerusform>
            <numerusform>%Ln hebben deze dosis al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out.</source>
        <translation>
            <numerusform>%Ln is weggelaten.</numerusform>
            <numerusform>%Ln zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register could not be asked: whether somebody had this dose elsewhere is not known.</source>
        <translation>Het register kon niet gevraagd worden: of iemand deze dosis elders kreeg, is niet bekend.</translation>
    </message>
    <message>
        <source>Register this list?</source>
        <translation>Deze lijst registreren?</translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln person(s)</source>
        <translation>
            <numerusform>%Ln persoon registreren</numerusform>
            <numerusform>%Ln personen registreren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) are saved here.</source>
        <translation>
            <numerusform>%Ln dosis is hier bewaard.</numerusform>
            <numerusform>%Ln dosissen zijn hier bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the register by themselves.</source>
        <translation>Ze gaan vanzelf naar het register.</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Nakijken: %1 van %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 van %2 beantwoord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln geweigerd</numerusform>
            <numerusform>%Ln geweigerd</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 received</source>
        <translation>Alle %1 ontvangen</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>nog ongeveer %Ln seconde</numerusform>
            <numerusform>nog ongeveer %Ln seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %Ln minuut</numerusform>
            <numerusform>nog ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back this whole list?</source>
        <translation>Deze hele lijst terugnemen?</translation>
    </message>
    <message>
        <source>What has not left is withdrawn at once, what the register has is withdrawn there, one by one, with this reason.</source>
        <translation>Wat nog niet vertrokken is, wordt meteen ingetrokken; wat het register heeft, wordt daar één voor één ingetrokken, met deze reden.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln dose(s)</source>
        <translation>
            <numerusform>%Ln dosis terugnemen</numerusform>
            <numerusform>%Ln dosissen terugnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong vaccine</source>
        <translation>Verkeerd vaccin</translation>
    </message>
    <message>
        <source>Wrong list</source>
        <translation>Verkeerde lijst</translation>
    </message>
    <message>
        <source>The list is being taken back.</source>
        <translation>De lijst wordt teruggenomen.</translation>
    </message>
    <message>
        <source>The outbox shows what is left to do.</source>
        <translation>Het postvak toont wat er nog te doen is.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Het sjabloon is bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are saved.</source>
        <translation>
            <numerusform>%Ln rij is bewaard.</numerusform>
            <numerusform>%Ln rijen zijn bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names people: keep it safe and delete it afterwards.</source>
        <translation>Het bestand noemt mensen: bewaar het veilig en wis het daarna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can be registered.</source>
        <translation>
            <numerusform>%Ln persoon kan worden geregistreerd.</numerusform>
            <numerusform>%Ln personen kunnen worden geregistreerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The histories are being fetched.</source>
        <translation>De dossiers worden opgehaald.</translation>
    </message>
    <message>
        <source>%1 of %2 histories are here, for an outage.</source>
        <translation>%1 van de %2 dossiers staan hier klaar voor een storing.</translation>
    </message>
    <message numerus="yes">
        <source>They are kept encrypted for %Ln day(s); the page Outage shows each of them.</source>
        <translation>
            <numerusform>Ze worden %Ln dag versleuteld bewaard; de pagina Storing toont ze elk.</numerusform>
            <numerusform>Ze worden %Ln dagen versleuteld bewaard; de pagina Storing toont ze elk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>What is saved here stays; it goes when you go on, or at the next start.</source>
        <translation>Wat hier bewaard is, blijft; het vertrekt als u verdergaat, of bij de volgende start.</translation>
    </message>
    <message>
        <source>Without this vaccine so far</source>
        <translation>Nog zonder dit vaccin</translation>
    </message>
    <message numerus="yes">
        <source>Of them %Ln as not given.</source>
        <translation>
            <numerusform>Daarvan %Ln als niet toegediend.</numerusform>
            <numerusform>Daarvan %Ln als niet toegediend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln ingetrokken</numerusform>
            <numerusform>%Ln ingetrokken</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has columns that are not used: for everybody goes what stands beside it.</source>
        <translation>De lijst heeft kolommen die niet worden gebruikt: voor iedereen geldt wat ernaast staat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known to the register: they are registered as they stand in the list.</source>
        <translation>
            <numerusform>%Ln is niet bekend bij het register: geregistreerd zoals in de lijst.</numerusform>
            <numerusform>%Ln zijn niet bekend bij het register: geregistreerd zoals in de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>dose %1</source>
        <translation>dosis %1</translation>
    </message>
</context>
<context>
    <name>ui::BulkReading</name>
    <message>
        <source>Open another list?</source>
        <translation>Een andere lijst openen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list are not registered. It and what you typed in it are forgotten; what is in the outbox stays there.</source>
        <translation>
            <numerusform>%Ln rij van deze lijst is niet geregistreerd. De lijst en wat u erin typte worden vergeten; wat in de uitbak staat, blijft.</numerusform>
            <numerusform>%Ln rijen van deze lijst zijn niet geregistreerd. De lijst en wat u erin typte worden vergeten; wat in de uitbak staat, blijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the other list</source>
        <translation>Andere lijst openen</translation>
    </message>
    <message>
        <source>None of the titles is known.</source>
        <translation>Geen van de kolomtitels is bekend.</translation>
    </message>
    <message>
        <source>Say which column holds what.</source>
        <translation>Zeg welke kolom wat bevat.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>kolom %1: %2</translation>
    </message>
    <message>
        <source>Close this list?</source>
        <translation>Deze lijst sluiten?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not registered. The list and what you typed in it are forgotten; what is in the outbox stays there.</source>
        <translation>
            <numerusform>%Ln rij is niet geregistreerd. De lijst en wat u erin typte worden vergeten; wat in het postvak staat, blijft daar.</numerusform>
            <numerusform>%Ln rijen zijn niet geregistreerd. De lijst en wat u erin typte worden vergeten; wat in het postvak staat, blijft daar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Lijst sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to correct</source>
        <translation>
            <numerusform>%Ln te verbeteren</numerusform>
            <numerusform>%Ln te verbeteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>%Ln hersteld</numerusform>
            <numerusform>%Ln hersteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) skipped</source>
        <translation>
            <numerusform>%Ln lege rij overgeslagen</numerusform>
            <numerusform>%Ln lege rijen overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no header: are the columns right?</source>
        <translation>geen titelrij: kloppen de kolommen?</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>niet gebruikt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other sheet(s) of this workbook not read</source>
        <translation>
            <numerusform>%Ln ander blad van deze werkmap is niet gelezen</numerusform>
            <numerusform>%Ln andere bladen van deze werkmap zijn niet gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not used: is that right?</source>
        <translation>%1 niet gebruikt: klopt dat?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hidden in the workbook left out</source>
        <translation>
            <numerusform>%Ln rij die in het rekenblad verborgen is, weggelaten</numerusform>
            <numerusform>%Ln rijen die in het rekenblad verborgen zijn, weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Read this list anew?</source>
        <translation>Deze lijst opnieuw lezen?</translation>
    </message>
    <message>
        <source>What you typed in it and said of its rows is forgotten; what is in the outbox stays there.</source>
        <translation>Wat u erin typte en van de rijen zei, wordt vergeten; wat in het postvak staat, blijft daar.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>What was registered from it can then only be taken back dose by dose.</source>
        <translation>Wat eruit geregistreerd is, kan dan alleen nog dosis per dosis worden teruggenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the titles passed over</source>
        <translation>
            <numerusform>%Ln regel boven de titels overgeslagen</numerusform>
            <numerusform>%Ln regels boven de titels overgeslagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkRowActions</name>
    <message numerus="yes">
        <source>%Ln proposal(s) accepted.</source>
        <translation>
            <numerusform>%Ln voorstel aanvaard.</numerusform>
            <numerusform>%Ln voorstellen aanvaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another lot for this row</source>
        <translation>Een ander lot voor deze rij</translation>
    </message>
    <message>
        <source>The lot number as it stands on the pack that was used.</source>
        <translation>Het lotnummer zoals het op de gebruikte verpakking staat.</translation>
    </message>
    <message>
        <source>Use this lot for this row</source>
        <translation>Dit lot voor deze rij gebruiken</translation>
    </message>
    <message>
        <source>Another dose for this row</source>
        <translation>Een andere dosis voor deze rij</translation>
    </message>
    <message>
        <source>How much of a dose this person gets: 0.5, 1 or 2.</source>
        <translation>Hoeveel dosis deze persoon krijgt: 0,5, 1 of 2.</translation>
    </message>
    <message>
        <source>Use this dose for this row</source>
        <translation>Deze dosis voor deze rij gebruiken</translation>
    </message>
    <message>
        <source>Why is this row right all the same?</source>
        <translation>Waarom klopt deze rij toch?</translation>
    </message>
    <message>
        <source>The reason is kept with the dose.</source>
        <translation>De reden wordt bij de dosis bewaard.</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>Deze reden bewaren</translation>
    </message>
    <message>
        <source>Not given to this person</source>
        <translation>Niet toegediend aan deze persoon</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Kies de reden.</translation>
    </message>
    <message>
        <source>Record as not given</source>
        <translation>Registreren als niet toegediend</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rij %1</translation>
    </message>
    <message>
        <source>had before: %1</source>
        <translation>eerder gekregen: %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>dose %1</source>
        <translation>dosis %1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>niet gegeven: %1</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>omdat: %1</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>&amp;Dose</source>
        <translation>&amp;Dosis</translation>
    </message>
    <message>
        <source>Corrected in the list</source>
        <translation>Verbeterd in de lijst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be corrected and registered again.</source>
        <translation>
            <numerusform>%Ln rij kan worden verbeterd en opnieuw geregistreerd.</numerusform>
            <numerusform>%Ln rijen kunnen worden verbeterd en opnieuw geregistreerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkRowModel</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Already recorded</source>
        <translation>Al geregistreerd</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Te verbeteren</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Wat er aan de hand is</translation>
    </message>
    <message>
        <source>Had before</source>
        <translation>Eerder gekregen</translation>
    </message>
    <message>
        <source>Corrected in the list</source>
        <translation>Verbeterd in de lijst</translation>
    </message>
</context>
<context>
    <name>ui::CircumstancesPanel</name>
    <message>
        <source>Kept on this computer, encrypted, and never sent.</source>
        <translation>Versleuteld bewaard op deze computer en nooit verzonden.</translation>
    </message>
    <message>
        <source>Recorded by %1, %2.</source>
        <translation>Genoteerd door %1, %2.</translation>
    </message>
    <message>
        <source>somebody not signed in</source>
        <translation>iemand die niet aangemeld was</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Vandaag beëindigen</translation>
    </message>
    <message>
        <source>End today: %1</source>
        <translation>Vandaag beëindigen: %1</translation>
    </message>
    <message>
        <source>%1: immunity proven</source>
        <translation>%1: immuniteit bewezen</translation>
    </message>
    <message>
        <source>Nothing is recorded against any vaccine.</source>
        <translation>Tegen geen enkel vaccin is iets genoteerd.</translation>
    </message>
    <message>
        <source>The day of the mother&apos;s vaccination is no date.</source>
        <translation>De dag van de vaccinatie van de moeder is geen datum.</translation>
    </message>
    <message>
        <source>Recorded here.</source>
        <translation>Hier genoteerd.</translation>
    </message>
    <message>
        <source>Mother vaccinated against whooping cough in this pregnancy</source>
        <translation>Moeder gevaccineerd tegen kinkhoest in deze zwangerschap</translation>
    </message>
    <message>
        <source>Mother had whooping cough in this pregnancy</source>
        <translation>Moeder had kinkhoest in deze zwangerschap</translation>
    </message>
    <message>
        <source>Mother carries hepatitis B</source>
        <translation>Moeder draagster van hepatitis B</translation>
    </message>
    <message>
        <source>Another reason for the longer course</source>
        <translation>Andere reden voor het langere schema</translation>
    </message>
    <message>
        <source>Early start, from four weeks (travel, outbreak)</source>
        <translation>Vroege start, vanaf vier weken (reis, uitbraak)</translation>
    </message>
    <message>
        <source>Lives in a shelter for asylum seekers</source>
        <translation>Woont in een opvang voor asielzoekers</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>When the mother was vaccinated</source>
        <translation>Wanneer de moeder gevaccineerd werd</translation>
    </message>
    <message>
        <source>Born after (weeks and days; 0: not known)</source>
        <translation>Geboren na (weken en dagen; 0: niet bekend)</translation>
    </message>
    <message>
        <source>Born after so many weeks</source>
        <translation>Geboren na zoveel weken</translation>
    </message>
    <message>
        <source>and days</source>
        <translation>en dagen</translation>
    </message>
    <message>
        <source>Course of the infant</source>
        <translation>Schema van de zuigeling</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Volgens de regels</translation>
    </message>
    <message>
        <source>2+1, the doctor decided</source>
        <translation>2+1, de arts besliste</translation>
    </message>
    <message>
        <source>3+1, the doctor decided</source>
        <translation>3+1, de arts besliste</translation>
    </message>
    <message>
        <source>Pregnant for (weeks and days today; 0: not)</source>
        <translation>Zwanger sinds (weken en dagen vandaag; 0: niet)</translation>
    </message>
    <message>
        <source>Pregnant for so many weeks</source>
        <translation>Zoveel weken zwanger</translation>
    </message>
    <message>
        <source>Against a vaccine</source>
        <translation>Tegen een vaccin</translation>
    </message>
    <message>
        <source>Record these answers</source>
        <translation>Deze antwoorden bewaren</translation>
    </message>
</context>
<context>
    <name>ui::ClearingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Clearing up after an outage</source>
        <translation>Opruimen na een storing</translation>
    </message>
    <message>
        <source>To clear up</source>
        <translation>Nog na te kijken</translation>
    </message>
    <message>
        <source>Go &amp;through them, one by one</source>
        <translation>&amp;Een voor een nakijken</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>ui::ClinicPage</name>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nee: %1</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Toon precies wat verzonden wordt</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>Verberg wat verzonden wordt</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consult</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Vandaag verwacht</translation>
    </message>
    <message>
        <source>Ca&amp;rd: number, or name and birth date</source>
        <translation>Kaa&amp;rt: nummer, of naam en geboortedatum</translation>
    </message>
    <message>
        <source>Card: number, or name and birth date</source>
        <translation>Kaart: nummer, of naam en geboortedatum</translation>
    </message>
    <message>
        <source>Everybody &amp;born in</source>
        <translation>Iedereen ge&amp;boren in</translation>
    </message>
    <message>
        <source>Everybody born in</source>
        <translation>Iedereen geboren in</translation>
    </message>
    <message>
        <source>Children expected today</source>
        <translation>Kinderen die vandaag verwacht worden</translation>
    </message>
    <message>
        <source>Two permissions</source>
        <translation>Twee toestemmingen</translation>
    </message>
    <message>
        <source>&amp;Answered by</source>
        <translation>&amp;Antwoord van</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wie antwoordt</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>voogd</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>het kind</translation>
    </message>
    <message>
        <source>court</source>
        <translation>rechter</translation>
    </message>
    <message>
        <source>doctor&apos;s decision</source>
        <translation>besluit van de arts</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mondeling</translation>
    </message>
    <message>
        <source>written</source>
        <translation>schriftelijk</translation>
    </message>
    <message>
        <source>by the portal</source>
        <translation>via het portaal</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Doses of today</source>
        <translation>Dosissen van vandaag</translation>
    </message>
    <message>
        <source>The programme proposes nothing for today.</source>
        <translation>Het programma stelt voor vandaag niets voor.</translation>
    </message>
    <message>
        <source>Add another vaccine…</source>
        <translation>Ander vaccin toevoegen…</translation>
    </message>
    <message>
        <source>Add another vaccine</source>
        <translation>Ander vaccin toevoegen</translation>
    </message>
    <message>
        <source>Why it is right all the same</source>
        <translation>Waarom het toch juist is</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>Voor het gezin</translation>
    </message>
    <message>
        <source>No &amp;doctor&apos;s authorisation is on file for you. Who gave it?</source>
        <translation>Er is geen &amp;machtiging van een arts voor u bekend. Wie gaf ze?</translation>
    </message>
    <message>
        <source>Doctor who gave the authorisation</source>
        <translation>Arts die de machtiging gaf</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noteren</translation>
    </message>
</context>
<context>
    <name>ui::ClinicPresenter</name>
    <message>
        <source>%1 · born %2</source>
        <translation>%1 · geboren %2</translation>
    </message>
    <message>
        <source>May the vaccinations of the programme be given?</source>
        <translation>Mogen de vaccinaties van het programma gegeven worden?</translation>
    </message>
    <message>
        <source>May the data go to the institute with name and number?</source>
        <translation>Mogen de gegevens met naam en nummer naar het RIVM?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, by decision of the doctor</source>
        <translation>Ja, bij besluit van de arts</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>No, says %1</source>
        <translation>Nee, zegt %1</translation>
    </message>
    <message>
        <source>From 12 to 15 years a parent and the child both answer.</source>
        <translation>Van 12 tot en met 15 jaar antwoorden een ouder en het kind allebei.</translation>
    </message>
    <message>
        <source>From 16 years on the person answers alone.</source>
        <translation>Vanaf 16 jaar antwoordt de persoon alleen.</translation>
    </message>
    <message>
        <source>Under 12 years a parent or guardian answers.</source>
        <translation>Onder 12 jaar antwoordt een ouder of voogd.</translation>
    </message>
    <message>
        <source>With the data exchanged: reminders only for what is missing, an overview on request, and a call when an outbreak asks for it. It can be taken back at any time, without a reason.</source>
        <translation>Met uitwisseling: herinneringen alleen voor wat ontbreekt, een overzicht op vraag, en een oproep als een uitbraak daarom vraagt. Intrekken kan altijd, zonder reden.</translation>
    </message>
    <message>
        <source>Without it the family keeps its own record: the certificate is updated at each dose, reminders may come for doses already given, and the institute can give no overview. What it already has stays there until it is asked to delete it.</source>
        <translation>Zonder uitwisseling houdt het gezin zelf de gegevens bij: het bewijs wordt bij elke dosis bijgewerkt, er kunnen herinneringen komen voor dosissen die al gegeven zijn, en het RIVM kan geen overzicht geven. Wat het al heeft, blijft daar tot gevraagd wordt het te wissen.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>Het antwoord is vastgelegd.</translation>
    </message>
    <message>
        <source>Type the name of who answers.</source>
        <translation>Typ de naam van wie antwoordt.</translation>
    </message>
    <message>
        <source>Whoever is chosen cannot answer this.</source>
        <translation>Wie gekozen is, kan hierop niet antwoorden.</translation>
    </message>
    <message>
        <source>A child answers from its 12th birthday on; a doctor decides about vaccinating only.</source>
        <translation>Een kind antwoordt vanaf zijn 12e verjaardag; een arts beslist alleen over vaccineren.</translation>
    </message>
    <message>
        <source>overdue, since %1</source>
        <translation>achterstallig, sinds %1</translation>
    </message>
    <message>
        <source>due, since %1</source>
        <translation>nu nodig, sinds %1</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>zelf toegevoegd</translation>
    </message>
    <message>
        <source>The lot of an earlier child: still right?</source>
        <translation>Het lot van een vorig kind: nog juist?</translation>
    </message>
    <message>
        <source>Nothing is recorded or sent: it stays due.</source>
        <translation>Er wordt niets vastgelegd of verzonden: het blijft nodig.</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Niets vast te leggen</translation>
    </message>
    <message>
        <source>Record %1 for %2, today</source>
        <translation>Registreer %1 voor %2, vandaag</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>Er is nog niets bewaard.</translation>
    </message>
    <message>
        <source>Something is unusual. Look at the lines, and say why it is right.</source>
        <translation>Er is iets ongewoons. Kijk naar de regels en zeg waarom het juist is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved here. They go by themselves.</source>
        <translation>
            <numerusform>%Ln registratie hier bewaard. Ze gaat vanzelf.</numerusform>
            <numerusform>%Ln registraties hier bewaard. Ze gaan vanzelf.</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes to the register, with the child&apos;s name and number:</source>
        <translation>Dit gaat naar het register, met naam en nummer van het kind:</translation>
    </message>
    <message>
        <source>This child has no number: nothing goes over the wire. Report it by the register&apos;s form.</source>
        <translation>Dit kind heeft geen nummer: er gaat niets over de lijn. Meld het met het formulier van het register.</translation>
    </message>
    <message>
        <source>This goes to the register, without anything that names the child; what is refused stays here:</source>
        <translation>Dit gaat naar het register, zonder iets dat het kind noemt; wat geweigerd is, blijft hier:</translation>
    </message>
    <message>
        <source>Nothing leaves before somebody was asked about the exchange. With a yes this would go:</source>
        <translation>Er vertrekt niets voordat naar de uitwisseling gevraagd is. Met een ja zou dit gaan:</translation>
    </message>
    <message>
        <source>The clinic keeps this file until %1, 20 years after the last contact: the law obliges it to, so that it cannot be deleted here on request. The institute can delete what it has with the name; ask its regional office.</source>
        <translation>Het consultatiebureau bewaart dit dossier tot %1, 20 jaar na het laatste contact: dat moet van de wet, dus het kan hier niet op verzoek gewist worden. Het RIVM kan wissen wat het op naam heeft; vraag het aan het regiokantoor.</translation>
    </message>
    <message>
        <source>What is due cannot be told.</source>
        <translation>Wat gepland is, kan niet gezegd worden.</translation>
    </message>
    <message>
        <source>The record says why. A dose can be added by hand.</source>
        <translation>Het dossier zegt waarom. Een dosis kan met de hand toegevoegd worden.</translation>
    </message>
    <message>
        <source>Planned by what is kept here.</source>
        <translation>Gepland volgens wat hier bewaard is.</translation>
    </message>
    <message>
        <source>The register&apos;s record is not in it: compare with the child&apos;s own papers.</source>
        <translation>Wat het register heeft, zit er niet bij: vergelijk met de papieren van het kind.</translation>
    </message>
    <message>
        <source>a dose that could not be judged may be this one: look at the record</source>
        <translation>een dosis die niet te beoordelen is, kan deze zijn: kijk in het dossier</translation>
    </message>
    <message>
        <source>The authorisation is noted.</source>
        <translation>De machtiging is genoteerd.</translation>
    </message>
    <message>
        <source>Type the name of the doctor.</source>
        <translation>Typ de naam van de arts.</translation>
    </message>
    <message>
        <source>Due again on %1. Nothing is sent.</source>
        <translation>Weer aan de beurt op %1. Er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Postpone %1 for %2</source>
        <translation>%1 uitstellen voor %2</translation>
    </message>
    <message>
        <source>Record %1 for %2, today; postpone %3</source>
        <translation>%1 registreren voor %2, vandaag; %3 uitstellen</translation>
    </message>
    <message>
        <source>The new day is kept.</source>
        <translation>De nieuwe dag is bewaard.</translation>
    </message>
    <message>
        <source>No dose is ticked.</source>
        <translation>Er is geen dosis aangevinkt.</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Kijk naar %1.</translation>
    </message>
    <message>
        <source>Doctor consulted: %1</source>
        <translation>Geraadpleegde arts: %1</translation>
    </message>
    <message>
        <source>Name the doctor who was consulted. It stays here.</source>
        <translation>Noem de arts die geraadpleegd werd. Dat blijft hier.</translation>
    </message>
    <message>
        <source>Type a day after today.</source>
        <translation>Typ een dag na vandaag.</translation>
    </message>
    <message>
        <source>Unasked it keeps that until %1 at least. What went without a name nobody can find again to delete it.</source>
        <translation>Ongevraagd bewaart het dat zeker tot %1. Wat zonder naam is verzonden, kan niemand terugvinden om het te wissen.</translation>
    </message>
</context>
<context>
    <name>ui::CollaboratorModel</name>
    <message>
        <source>Without a name yet</source>
        <translation>Nog zonder naam</translation>
    </message>
    <message>
        <source>chosen to be unlinked</source>
        <translation>gekozen om te ontkoppelen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wacht al %1</translation>
    </message>
    <message>
        <source>unlinking</source>
        <translation>ontkoppeling</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
</context>
<context>
    <name>ui::CollaboratorsPage</name>
    <message numerus="yes">
        <source>&amp;Verify %Ln unlinking(s)…</source>
        <translation>
            <numerusform>%Ln ontkoppeling &amp;nazien…</numerusform>
            <numerusform>%Ln ontkoppelingen &amp;nazien…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlink this person…</source>
        <translation>Deze &amp;persoon ontkoppelen…</translation>
    </message>
    <message>
        <source>Do not &amp;unlink this person</source>
        <translation>Deze &amp;persoon toch niet ontkoppelen</translation>
    </message>
    <message>
        <source>&amp;Cancel the request…</source>
        <translation>Aanvraag &amp;intrekken…</translation>
    </message>
    <message>
        <source>&amp;Go on with this form</source>
        <translation>&amp;Verdergaan met dit formulier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay linked afterwards.</source>
        <translation>
            <numerusform>Daarna blijft %Ln persoon gekoppeld.</numerusform>
            <numerusform>Daarna blijven %Ln personen gekoppeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Agree: ask to unlink %1</source>
        <translation>&amp;Akkoord: ontkoppeling van %1 aanvragen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Agree: ask to unlink these %Ln people</source>
        <translation>
            <numerusform>&amp;Akkoord: ontkoppeling van deze %Ln persoon aanvragen</numerusform>
            <numerusform>&amp;Akkoord: ontkoppeling van deze %Ln personen aanvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Opnieuw lezen</translation>
    </message>
    <message>
        <source>&amp;Link somebody…</source>
        <translation>Iemand &amp;koppelen…</translation>
    </message>
    <message>
        <source>&amp;Delete this form</source>
        <translation>Dit formulier &amp;wissen</translation>
    </message>
    <message>
        <source>Collaborators and requests</source>
        <translation>Medewerkers en aanvragen</translation>
    </message>
    <message>
        <source>Nobody is shown: the register was not read, or names nobody for this organisation.</source>
        <translation>Er wordt niemand getoond: het register werd niet gelezen, of noemt niemand voor deze organisatie.</translation>
    </message>
    <message>
        <source>Request to link somebody</source>
        <translation>Aanvraag om iemand te koppelen</translation>
    </message>
    <message>
        <source>&amp;Ask the administrator</source>
        <translation>&amp;Aanvragen bij de beheerder</translation>
    </message>
    <message>
        <source>&amp;Back; the form is kept</source>
        <translation>&amp;Terug; het formulier blijft bewaard</translation>
    </message>
    <message>
        <source>Verify who is to be unlinked</source>
        <translation>Kijk na wie ontkoppeld wordt</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Teru&amp;g</translation>
    </message>
</context>
<context>
    <name>ui::CollaboratorsPresenter</name>
    <message>
        <source>Not everything about these people could be read.</source>
        <translation>Niet alles over deze mensen kon gelezen worden.</translation>
    </message>
    <message>
        <source>What is shown is right, but somebody may be missing.</source>
        <translation>Wat getoond wordt klopt, maar er kan iemand ontbreken.</translation>
    </message>
    <message>
        <source>My collaborators</source>
        <translation>Mijn medewerkers</translation>
    </message>
    <message>
        <source>My collaborators at %1</source>
        <translation>Mijn medewerkers bij %1</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Het register wordt bevraagd…</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Nog niet gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked</source>
        <translation>
            <numerusform>%Ln gekoppeld</numerusform>
            <numerusform>%Ln gekoppeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting</source>
        <translation>
            <numerusform>%Ln aanvraag wacht</numerusform>
            <numerusform>%Ln aanvragen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not linked any more.</source>
        <translation>Niet meer gekoppeld.</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Aanvraag intrekken</translation>
    </message>
    <message>
        <source>The request about %1 is taken back before it is decided. Why?</source>
        <translation>De aanvraag over %1 wordt ingetrokken voor er beslist is. Waarom?</translation>
    </message>
    <message>
        <source>Cancel the request about %1</source>
        <translation>Aanvraag over %1 intrekken</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>Typfout</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>The request is cancelled.</source>
        <translation>De aanvraag is ingetrokken.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlinking(s) asked.</source>
        <translation>
            <numerusform>%Ln ontkoppeling aangevraagd.</numerusform>
            <numerusform>%Ln ontkoppelingen aangevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to put right before this can be asked.</source>
        <translation>
            <numerusform>Nog %Ln punt recht te zetten voor dit aangevraagd kan worden.</numerusform>
            <numerusform>Nog %Ln punten recht te zetten voor dit aangevraagd kan worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>Aangevraagd voor %1.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionChip</name>
    <message>
        <source>Connection with %1: %2</source>
        <translation>Verbinding met %1: %2</translation>
    </message>
    <message>
        <source>No contact since the program started.</source>
        <translation>Geen contact sinds de start van het programma.</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Laatste contact: %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Nu vragen</translation>
    </message>
</context>
<context>
    <name>ui::DayListModel</name>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Planned today</source>
        <translation>Gepland vandaag</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Toestemmingen</translation>
    </message>
</context>
<context>
    <name>ui::DayListPresenter</name>
    <message>
        <source>Type a month or a year, as in 2026-08 or 2026.</source>
        <translation>Typ een maand of een jaar, zoals 2026-08 of 2026.</translation>
    </message>
    <message>
        <source>Nobody who is kept here was born then.</source>
        <translation>Niemand die hier bewaard is, is toen geboren.</translation>
    </message>
    <message>
        <source>Children who were never looked up are not known here: add them by card or by number.</source>
        <translation>Kinderen die nooit opgezocht zijn, zijn hier niet bekend: voeg ze toe met kaart of nummer.</translation>
    </message>
    <message>
        <source>Not on the list: %1</source>
        <translation>Niet op de lijst: %1</translation>
    </message>
    <message>
        <source>Look the child up by name and birth date, or open it by hand.</source>
        <translation>Zoek het kind op met naam en geboortedatum, of open het met de hand.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>te vragen</translation>
    </message>
    <message>
        <source>give: %1 · exchange: %2</source>
        <translation>geven: %1 · uitwisselen: %2</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Het register wordt gevraagd…</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Type or scan the first card.</source>
        <translation>Er staat nog niemand op de lijst. Typ of scan de eerste kaart.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) expected.</source>
        <translation>
            <numerusform>%Ln kind verwacht.</numerusform>
            <numerusform>%Ln kinderen verwacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register cannot be reached, and nobody here fits: %1</source>
        <translation>Het register is niet bereikbaar, en niemand hier past: %1</translation>
    </message>
    <message>
        <source>Open the child by hand: its doses are saved here and go later.</source>
        <translation>Open het kind met de hand: zijn dosissen worden hier bewaard en gaan later.</translation>
    </message>
    <message numerus="yes">
        <source>The register cannot be reached: %Ln child(ren) taken from the copy here.</source>
        <translation>
            <numerusform>Het register is niet bereikbaar: %Ln kind uit de kopie hier genomen.</numerusform>
            <numerusform>Het register is niet bereikbaar: %Ln kinderen uit de kopie hier genomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>both: %1</source>
        <translation>beide: %1</translation>
    </message>
</context>
<context>
    <name>ui::DetailPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Niets geselecteerd</translation>
    </message>
    <message>
        <source>Select an item to see where it stands and what you can do.</source>
        <translation>Selecteer een item om te zien hoe het ermee staat en wat u kunt doen.</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Op&amp;nieuw verzenden</translation>
    </message>
    <message>
        <source>Open the &amp;patient</source>
        <translation>Open de &amp;patiënt</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Intrekken…</translation>
    </message>
    <message>
        <source>Selected item</source>
        <translation>Geselecteerd item</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>At the register</source>
        <translation>In het register</translation>
    </message>
    <message>
        <source>Send &amp;all the same…</source>
        <translation>T&amp;och verzenden…</translation>
    </message>
    <message>
        <source>It was up&amp;loaded…</source>
        <translation>Is opge&amp;laden…</translation>
    </message>
    <message>
        <source>Take the list &amp;back…</source>
        <translation>Lijst te&amp;rugnemen…</translation>
    </message>
</context>
<context>
    <name>ui::DueModel</name>
    <message>
        <source>dose %1</source>
        <translation>dosis %1</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>laatste dag %1</translation>
    </message>
    <message>
        <source>uncertain: a dose could not be judged</source>
        <translation>onzeker: een dosis was niet te beoordelen</translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation>dossier van %1</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>niet te zeggen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ui::DuePage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Opnieuw zoeken</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Er is niets te schrijven.</translation>
    </message>
    <message>
        <source>Due in this practice</source>
        <translation>Te vaccineren in deze praktijk</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Achterstallig</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Niet te zeggen</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>Welke personen getoond worden</translation>
    </message>
    <message>
        <source>Which vaccine</source>
        <translation>Welk vaccin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Naam begint met</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>&amp;Naar een bestand…</translation>
    </message>
    <message>
        <source>People who are due; Enter opens the record</source>
        <translation>Wie iets nodig heeft; Enter opent het dossier</translation>
    </message>
</context>
<context>
    <name>ui::DuePresenter</name>
    <message>
        <source>Looking: %1 of %2 people…</source>
        <translation>Bezig: %1 van %2 personen…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) known here</source>
        <translation>
            <numerusform>%Ln persoon hier bekend</numerusform>
            <numerusform>%Ln personen hier bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%Ln achterstallig</numerusform>
            <numerusform>%Ln achterstallig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due now</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%Ln nu nodig</numerusform>
            <numerusform>%Ln nu nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of whom it cannot be told</source>
        <comment>people</comment>
        <translation>
            <numerusform>van %Ln niet te zeggen</numerusform>
            <numerusform>van %Ln niet te zeggen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown.</source>
        <translation>%1 getoond.</translation>
    </message>
    <message>
        <source>Programme %1, in force since %2 · as of %3 · a clinician decides</source>
        <translation>Programma %1, van kracht sinds %2 · stand op %3 · de zorgverlener beslist</translation>
    </message>
    <message>
        <source>there may be a newer programme</source>
        <translation>er kan een nieuwer programma zijn</translation>
    </message>
    <message>
        <source>All vaccines</source>
        <translation>Alle vaccins</translation>
    </message>
    <message>
        <source>%1: %2 overdue, %3 due</source>
        <translation>%1: %2 achterstallig, %3 nu</translation>
    </message>
    <message>
        <source>Nobody is known here yet. Whoever is opened, or taken along for an outage, is.</source>
        <translation>Hier is nog niemand bekend. Wie geopend of meegenomen wordt voor een storing, is dat wel.</translation>
    </message>
    <message>
        <source>Nobody known here is due.</source>
        <translation>Niemand die hier bekend is, moet nu iets krijgen.</translation>
    </message>
    <message>
        <source>Nobody is like that. Choose all to see everybody.</source>
        <translation>Niemand voldoet. Kies iedereen om allen te zien.</translation>
    </message>
    <message>
        <source>Where to write the list</source>
        <translation>Waar de lijst komt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>Overdue from</source>
        <translation>Achterstallig vanaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>It names people: delete it when it is no longer needed.</source>
        <translation>Er staan namen in: verwijder het bestand als het niet meer nodig is.</translation>
    </message>
    <message>
        <source>Sign in to see who is due.</source>
        <translation>Meld u aan om te zien wie aan de beurt is.</translation>
    </message>
</context>
<context>
    <name>ui::FailurePage</name>
    <message>
        <source>Prikpost cannot start with this data folder</source>
        <translation>Prikpost kan niet starten met deze gegevensmap</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probeer opnieuw</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPapers</name>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>Open it and print it.</source>
        <translation>Open het en druk het af.</translation>
    </message>
    <message>
        <source>Where to write the certificate</source>
        <translation>Waar het bewijs moet komen</translation>
    </message>
    <message>
        <source>Choose the province where the child lives.</source>
        <translation>Kies de provincie waar het kind woont.</translation>
    </message>
    <message>
        <source>The letter goes to the office of that region.</source>
        <translation>De brief gaat naar het kantoor van die regio.</translation>
    </message>
    <message>
        <source>Where to write the letter</source>
        <translation>Waar de brief moet komen</translation>
    </message>
    <message>
        <source>%1 (lot not known)</source>
        <translation>%1 (lot niet bekend)</translation>
    </message>
    <message>
        <source>%1 (lot %2)</source>
        <translation>%1 (lot %2)</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Ontbreekt nog: %1.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Where to write the draft</source>
        <translation>Waar het ontwerp moet komen</translation>
    </message>
    <message>
        <source>Written to %1 and %2.</source>
        <translation>Geschreven naar %1 en %2.</translation>
    </message>
    <message>
        <source>Nothing was sent: whoever reports it sends it to Lareb.</source>
        <translation>Er is niets verzonden: wie het meldt, stuurt het zelf naar Lareb.</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPapersPanel</name>
    <message>
        <source>Language of the certificate</source>
        <translation>Taal van het bewijs</translation>
    </message>
    <message>
        <source>Print the number, too</source>
        <translation>Ook het nummer afdrukken</translation>
    </message>
    <message>
        <source>&amp;Certificate and overview…</source>
        <translation>Bewijs en over&amp;zicht…</translation>
    </message>
    <message>
        <source>Letter for new cards…</source>
        <translation>Brief voor nieuwe oproepkaarten…</translation>
    </message>
    <message>
        <source>Letter for a new certificate…</source>
        <translation>Brief voor een nieuw vaccinatiebewijs…</translation>
    </message>
    <message>
        <source>The child lives in…</source>
        <translation>Het kind woont in…</translation>
    </message>
    <message>
        <source>Province where the child lives</source>
        <translation>Provincie waar het kind woont</translation>
    </message>
    <message>
        <source>Report a side effect…</source>
        <translation>Bijwerking melden…</translation>
    </message>
</context>
<context>
    <name>ui::FieldRemarks</name>
    <message>
        <source>The register says: %1</source>
        <translation>Het register zegt: %1</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Zeg waarom.</translation>
    </message>
    <message>
        <source>Choose one of the list that opens while typing.</source>
        <translation>Kies uit de lijst die opent terwijl u typt.</translation>
    </message>
    <message>
        <source>Is this still the lot? Tick it, or type the new one.</source>
        <translation>Is dit nog het lot? Vink aan, of typ het nieuwe.</translation>
    </message>
    <message>
        <source>This is neither a RIZIV number nor a person number. Compare it with the source.</source>
        <translation>Dit is geen RIZIV-nummer en geen rijksregisternummer. Vergelijk met de bron.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>This is no AGB, BIG or UZI number. Compare it with the source.</source>
        <translation>Dit is geen AGB-, BIG- of UZI-nummer. Vergelijk met de bron.</translation>
    </message>
</context>
<context>
    <name>ui::FileRow</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Kiezen: %1</translation>
    </message>
</context>
<context>
    <name>ui::FirstAccessPage</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bevestigen</translation>
    </message>
    <message>
        <source>&amp;Next: check the form</source>
        <translation>&amp;Volgende: formulier nazien</translation>
    </message>
    <message>
        <source>Access to the register</source>
        <translation>Toegang tot het register</translation>
    </message>
    <message>
        <source>Asking the register how your access stands…</source>
        <translation>Bij het register wordt gevraagd hoe het met de toegang staat…</translation>
    </message>
    <message>
        <source>Not linked to an organisation</source>
        <translation>Niet aan een organisatie gekoppeld</translation>
    </message>
    <message>
        <source>You are not linked to an organisation. Ask a physician of your practice to link you; once that is approved you can work.</source>
        <translation>Er is geen koppeling met een organisatie. Vraag een arts van de praktijk om te koppelen; na de goedkeuring kan het werk beginnen.</translation>
    </message>
    <message>
        <source>Ask for access to the register</source>
        <translation>Toegang tot het register aanvragen</translation>
    </message>
    <message>
        <source>This is asked once. What you type is kept when you break it off.</source>
        <translation>Dit wordt één keer gevraagd. Wat getypt is, blijft bewaard bij het afbreken.</translation>
    </message>
    <message>
        <source>Check your request</source>
        <translation>Aanvraag nazien</translation>
    </message>
    <message>
        <source>Is all of this right?</source>
        <translation>Is dit allemaal juist?</translation>
    </message>
    <message>
        <source>Your access is requested</source>
        <translation>De toegang is aangevraagd</translation>
    </message>
    <message>
        <source>I &amp;accept the terms of use</source>
        <translation>Ik &amp;aanvaard de gebruiksvoorwaarden</translation>
    </message>
    <message>
        <source>I accept the terms of use</source>
        <translation>Ik aanvaard de gebruiksvoorwaarden</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Vori&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Opnieuw kijken</translation>
    </message>
</context>
<context>
    <name>ui::FirstAccessPresenter</name>
    <message numerus="yes">
        <source>%Ln thing(s) to put right before this can be asked.</source>
        <translation>
            <numerusform>Nog %Ln punt recht te zetten voor dit aangevraagd kan worden.</numerusform>
            <numerusform>Nog %Ln punten recht te zetten voor dit aangevraagd kan worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your request for access was refused.</source>
        <translation>De aanvraag om toegang werd geweigerd.</translation>
    </message>
    <message>
        <source>Requested on %1, %2 ago.</source>
        <translation>Aangevraagd op %1, %2 geleden.</translation>
    </message>
</context>
<context>
    <name>ui::FormFields</name>
    <message>
        <source>Brand, disease or CNK</source>
        <translation>Merk, ziekte of CNK</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>from the free stock; its first letter chooses it</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>from the free stock; its first letter chooses it</comment>
        <translation>Nee</translation>
    </message>
    <message>
        <source>All the same, because</source>
        <translation>Toch juist, want</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilter</name>
    <message>
        <source>%1 of %2 shown, %3 hidden by “%4”</source>
        <translation>%1 van %2 getoond, %3 verborgen door “%4”</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of the history</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>filter of the history</comment>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>On its way</source>
        <comment>filter: not yet accepted by the register</comment>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>filter of the history</comment>
        <translation>Niet gegeven</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>filter of the history</comment>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <comment>filter of the history</comment>
        <translation>Niet leesbaar</translation>
    </message>
    <message>
        <source>%1, all shown</source>
        <comment>how many of which</comment>
        <translation>%1, alle getoond</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>Recorded doses</source>
        <translation>Toedieningen</translation>
    </message>
    <message>
        <source>Find in the list  F3</source>
        <translation>Zoek in de lijst  F3</translation>
    </message>
    <message>
        <source>Find in the recorded doses</source>
        <translation>Zoek in de geregistreerde toedieningen</translation>
    </message>
    <message>
        <source>Show which doses</source>
        <translation>Welke toedieningen tonen</translation>
    </message>
    <message>
        <source>Read again  F5</source>
        <translation>Opnieuw lezen  F5</translation>
    </message>
</context>
<context>
    <name>ui::HoldbackForm</name>
    <message>
        <source>Immunity is recorded for one series.</source>
        <translation>Immuniteit geldt voor één reeks.</translation>
    </message>
    <message>
        <source>The end is no date.</source>
        <translation>Het einde is geen datum.</translation>
    </message>
    <message>
        <source>The end must be after today.</source>
        <translation>Het einde moet na vandaag liggen.</translation>
    </message>
    <message>
        <source>A postponement needs the day until which it holds.</source>
        <translation>Een uitstel heeft een einddatum nodig.</translation>
    </message>
    <message>
        <source>An objection is recorded for one series, or for all vaccines.</source>
        <translation>Een bezwaar geldt voor één reeks, of voor alle vaccins.</translation>
    </message>
    <message>
        <source>Contraindication</source>
        <translation>Contra-indicatie</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Postponement</source>
        <translation>Uitstel</translation>
    </message>
    <message>
        <source>Immunity proven</source>
        <translation>Immuniteit bewezen</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Wat ertegen spreekt</translation>
    </message>
    <message>
        <source>Against which vaccine</source>
        <translation>Tegen welk vaccin</translation>
    </message>
    <message>
        <source>Until, the first day on which it no longer holds</source>
        <translation>Tot, de eerste dag waarop het niet meer geldt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Read by colleagues here, never sent</source>
        <translation>Gelezen door collega&apos;s hier, nooit verzonden</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>ui::ImmunizationModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccin</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Toediener</translation>
    </message>
    <message>
        <source>State and source</source>
        <translation>Staat en bron</translation>
    </message>
</context>
<context>
    <name>ui::InlineMessage</name>
    <message>
        <source>Copy code</source>
        <translation>Kopieer code</translation>
    </message>
</context>
<context>
    <name>ui::Labelled</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::LinkForm</name>
    <message>
        <source>whoever is signed in</source>
        <translation>wie aangemeld is</translation>
    </message>
    <message>
        <source>A trainee is a physician and is linked to the trainer only: %1.</source>
        <translation>Een HAIO is arts en wordt alleen aan de praktijkopleider gekoppeld: %1.</translation>
    </message>
    <message>
        <source>An employee is linked to all physicians of the group practice.</source>
        <translation>Een medewerker wordt aan alle artsen van de groepspraktijk gekoppeld.</translation>
    </message>
    <message>
        <source>Answer &quot;yes&quot; for a trainee (HAIO): the trainer is %1.</source>
        <translation>Antwoord &quot;ja&quot; voor een HAIO: de praktijkopleider is %1.</translation>
    </message>
    <message>
        <source>Only of a physician or a nurse.</source>
        <translation>Alleen van een arts of verpleegkundige.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Trainee (HAIO)</source>
        <translation>HAIO</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message>
        <source>&amp;Sign in with the browser</source>
        <translation>&amp;Aanmelden met de browser</translation>
    </message>
    <message>
        <source>%1 is at work. What was typed is kept.</source>
        <translation>%1 is aan het werk. Wat getypt was, blijft bewaard.</translation>
    </message>
    <message>
        <source>The last sign-in is too long ago. Sign in again; what was typed is kept.</source>
        <translation>De laatste aanmelding is te lang geleden. Meld opnieuw aan; wat getypt was, blijft bewaard.</translation>
    </message>
    <message>
        <source>Prikpost is locked</source>
        <translation>Prikpost is vergrendeld</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>&amp;Go on without signing in</source>
        <translation>&amp;Verder zonder aanmelden</translation>
    </message>
</context>
<context>
    <name>ui::LockPresenter</name>
    <message>
        <source>The passphrase is needed.</source>
        <translation>De wachtzin is nodig.</translation>
    </message>
    <message>
        <source>The sign-in cannot be reached now. You can go on: what you save is kept here, and is sent after the next sign-in.</source>
        <translation>De aanmelding is nu niet bereikbaar. U kunt verder werken: wat u bewaart, blijft hier en wordt na de volgende aanmelding verzonden.</translation>
    </message>
</context>
<context>
    <name>ui::LookSection</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hema</translation>
    </message>
</context>
<context>
    <name>ui::LookupPage</name>
    <message>
        <source>Find a person</source>
        <translation>Zoek een persoon</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden personen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Aanmelden…</translation>
    </message>
</context>
<context>
    <name>ui::LookupPresenter</name>
    <message>
        <source>kept here</source>
        <translation>hier bewaard</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Het register wordt bevraagd…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known here. Enter asks the register.</source>
        <translation>
            <numerusform>%Ln hier bekend. Enter bevraagt het register.</numerusform>
            <numerusform>%Ln hier bekend. Enter bevraagt het register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gevonden</numerusform>
            <numerusform>%Ln gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not enough to look somebody up by.</source>
        <translation>Dit volstaat niet om iemand op te zoeken.</translation>
    </message>
    <message>
        <source>Type a person number, or a name, if possible with the birth date.</source>
        <translation>Typ een persoonsnummer, of een naam, liefst met de geboortedatum.</translation>
    </message>
    <message>
        <source>Nobody is looked up yet.</source>
        <translation>Er is nog niemand opgezocht.</translation>
    </message>
    <message>
        <source>Type a name, a birth date or a person number in the search box, then Enter. For example “Janssens 15/03/1980”.</source>
        <translation>Typ een naam, een geboortedatum of een persoonsnummer in het zoekvak, dan Enter. Bijvoorbeeld “Janssens 15/03/1980”.</translation>
    </message>
    <message>
        <source>This is not a valid person number.</source>
        <translation>Dit is geen geldig persoonsnummer.</translation>
    </message>
    <message>
        <source>Compare it with the card, or search by name and birth date.</source>
        <translation>Vergelijk het met de kaart, of zoek op naam en geboortedatum.</translation>
    </message>
    <message>
        <source>The register does not let you look people up.</source>
        <translation>Het register laat u geen personen opzoeken.</translation>
    </message>
    <message>
        <source>The register could not be asked. These are the people kept here.</source>
        <translation>Het register kon niet bevraagd worden. Dit zijn de hier bewaarde personen.</translation>
    </message>
    <message>
        <source>Incomplete: part of the register&apos;s answer is missing. There may be others.</source>
        <translation>Onvolledig: een deel van het antwoord van het register ontbreekt. Er kunnen er meer zijn.</translation>
    </message>
    <message>
        <source>The register could not be asked, and nobody kept here fits.</source>
        <translation>Het register kon niet bevraagd worden, en niemand die hier bewaard is past.</translation>
    </message>
    <message>
        <source>Press Enter in the search box to ask again.</source>
        <translation>Druk Enter in het zoekvak om opnieuw te vragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people fit.</source>
        <translation>
            <numerusform>%Ln persoon past.</numerusform>
            <numerusform>%Ln personen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for birth date or person number, then choose the right one.</source>
        <translation>Vraag geboortedatum of persoonsnummer, en kies dan de juiste.</translation>
    </message>
    <message>
        <source>The register does not know %1.</source>
        <translation>Het register kent %1 niet.</translation>
    </message>
    <message>
        <source>The number itself is sound. Open the new person below to record a first dose, or check the number.</source>
        <translation>Het nummer zelf is juist. Open hieronder de nieuwe persoon om een eerste toediening te registreren, of kijk het nummer na.</translation>
    </message>
    <message>
        <source>Nobody at the register fits.</source>
        <translation>Niemand bij het register past.</translation>
    </message>
    <message>
        <source>Check the spelling, or type both name and birth date: then a new person can be recorded.</source>
        <translation>Kijk de spelling na, of typ naam én geboortedatum: dan kan een nieuwe persoon geregistreerd worden.</translation>
    </message>
    <message>
        <source>Nobody at the register has this name and birth date.</source>
        <translation>Niemand bij het register heeft deze naam en geboortedatum.</translation>
    </message>
    <message>
        <source>Check both. Open the new person below to record a first dose.</source>
        <translation>Kijk beide na. Open hieronder de nieuwe persoon om een eerste toediening te registreren.</translation>
    </message>
    <message>
        <source>Nobody known here. Enter asks the register.</source>
        <translation>Hier niemand bekend. Enter bevraagt het register.</translation>
    </message>
</context>
<context>
    <name>ui::LotEdit</name>
    <message>
        <source>still right?</source>
        <comment>a lot number taken over from the last dose</comment>
        <translation>nog juist?</translation>
    </message>
    <message>
        <source>The lot is still right</source>
        <translation>Het lot is nog juist</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Close Prikpost</source>
        <translation>Sluit Prikpost</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Prikpost</source>
        <translation>Prikpost</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patiënt</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postvak</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Storing</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Sign in first: then people can be looked up.</source>
        <translation>Meld u eerst aan: dan kunt u mensen opzoeken.</translation>
    </message>
    <message>
        <source>Choose first for whom you work: then people can be looked up.</source>
        <translation>Kies eerst voor wie u werkt: dan kunt u mensen opzoeken.</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation>Naar de aanmelding</translation>
    </message>
    <message>
        <source>To the choice</source>
        <translation>Naar de keuze</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Oproep</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega&apos;s</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consult</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationPage</name>
    <message>
        <source>Work for %1</source>
        <translation>Werk voor %1</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Kies een organisatie</translation>
    </message>
    <message>
        <source>For whom do you work now?</source>
        <translation>Voor wie werkt u nu?</translation>
    </message>
    <message>
        <source>This organisation stands with each dose that you record. You can change it at any time at the top of the window.</source>
        <translation>Deze organisatie staat bij elke toediening die u registreert. Bovenaan het venster kunt u ze altijd wijzigen.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationPresenter</name>
    <message>
        <source>The sign-in service names no organisation for you.</source>
        <translation>De aanmelddienst noemt geen organisatie voor u.</translation>
    </message>
    <message>
        <source>Ask the register&apos;s help desk to link you to your practice, then sign in again.</source>
        <translation>Vraag de helpdesk van het register u aan uw praktijk te koppelen, en meld dan opnieuw aan.</translation>
    </message>
</context>
<context>
    <name>ui::OutboxModel</name>
    <message>
        <source>as soon as possible</source>
        <translation>zo snel mogelijk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>after an earlier one</source>
        <translation>na een eerdere</translation>
    </message>
</context>
<context>
    <name>ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postvak</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Nu ver&amp;zenden</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Toon</translation>
    </message>
    <message>
        <source>Show which state</source>
        <translation>Welke staat tonen</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Meer tonen</translation>
    </message>
    <message>
        <source>Outbox items</source>
        <translation>Items van het postvak</translation>
    </message>
    <message>
        <source>Hand over as &amp;files…</source>
        <translation>Overdragen als &amp;bestanden…</translation>
    </message>
    <message>
        <source>Lists to upload on the register&apos;s own site, when its interface stays away</source>
        <translation>Lijsten om op te laden op de website van het register zelf, als de koppeling wegblijft</translation>
    </message>
</context>
<context>
    <name>ui::OutboxPresenter</name>
    <message>
        <source>%1 for %2</source>
        <comment>what, whom</comment>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>Take back what was not sent yet?</source>
        <translation>Terugnemen wat nog niet verzonden is?</translation>
    </message>
    <message>
        <source>%1 will not go to the register. It stays in this list as withdrawn.</source>
        <translation>%1 gaat niet naar het register. Het blijft in deze lijst staan als ingetrokken.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Trek in: %1</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Verkeerde persoon</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Verkeerd product</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Dubbel geregistreerd</translation>
    </message>
    <message>
        <source>Not given after all</source>
        <translation>Toch niet gegeven</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all items of the outbox</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Waiting: sign in again to send</source>
        <translation>Wacht: meld opnieuw aan om te verzenden</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>%1 van %2 wordt verzonden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln onderweg</numerusform>
            <numerusform>%Ln onderweg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved here, to go by itself</source>
        <translation>
            <numerusform>%Ln hier bewaard, vertrekt vanzelf</numerusform>
            <numerusform>%Ln hier bewaard, vertrekken vanzelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln te bekijken</numerusform>
            <numerusform>%Ln te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>All received: the register confirmed every dose</source>
        <translation>Alles ontvangen: het register bevestigde elke toediening</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Niets te verzenden</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown.</source>
        <translation>De nieuwste %1 van %2 worden getoond.</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this computer yet. What you record for a person shows up here until the register has it, and after.</source>
        <translation>Op deze computer is nog niets geregistreerd. Wat u voor iemand registreert, verschijnt hier tot het register het heeft, en ook daarna.</translation>
    </message>
    <message>
        <source>Nothing is in this state now. Choose another state, or all.</source>
        <translation>Nu staat niets in deze staat. Kies een andere staat, of alles.</translation>
    </message>
    <message>
        <source>Send it all the same?</source>
        <translation>Toch verzenden?</translation>
    </message>
    <message>
        <source>%1 goes to the register, with the reason kept beside it.</source>
        <translation>%1 gaat naar het register; de reden wordt erbij bewaard.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 verzenden</translation>
    </message>
    <message>
        <source>It is another dose</source>
        <translation>Het is een andere dosis</translation>
    </message>
    <message>
        <source>The register&apos;s record is wrong</source>
        <translation>De registratie in het register is fout</translation>
    </message>
    <message>
        <source>It is the right person</source>
        <translation>Het is de juiste persoon</translation>
    </message>
    <message>
        <source>Where to write the lists and their cover sheets</source>
        <translation>Waar de lijsten en hun begeleidende bladen komen</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Er is niets om over te dragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln lijst</numerusform>
            <numerusform>%Ln lijsten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 written to %3.</source>
        <translation>%1 met %2 geschreven naar %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s)</source>
        <translation>
            <numerusform>%Ln dosis</numerusform>
            <numerusform>%Ln dosissen</numerusform>
        </translation>
    </message>
    <message>
        <source>These doses are held now. Once a list is uploaded on the register&apos;s site, say so at one of its doses; or take it back.</source>
        <translation>Deze dosissen worden nu tegengehouden. Is een lijst opgeladen op de website van het register, meld dat dan bij een van haar dosissen; of neem ze terug.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) to type in one by one: see the sheet %1.pdf.</source>
        <translation>
            <numerusform>%Ln dosis om zelf in te typen: zie het blad %1.pdf.</numerusform>
            <numerusform>%Ln dosissen om één voor één in te typen: zie het blad %1.pdf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it in the register?</source>
        <translation>Staat het in het register?</translation>
    </message>
    <message>
        <source>Only when the register&apos;s site confirmed it. The doses of %1 are then done here, and its files, which hold personal data, are removed.</source>
        <translation>Alleen als de website van het register het bevestigde. De dosissen van %1 zijn hier dan klaar, en de bestanden, die persoonsgegevens bevatten, worden verwijderd.</translation>
    </message>
    <message>
        <source>%1 was uploaded</source>
        <translation>%1 is opgeladen</translation>
    </message>
    <message>
        <source>%1 done by hand.</source>
        <translation>%1 met de hand afgewerkt.</translation>
    </message>
    <message>
        <source>Let its doses go by themselves?</source>
        <translation>De dosissen vanzelf laten vertrekken?</translation>
    </message>
    <message>
        <source>Only when %1 was not uploaded. Its files are removed, so that nobody does later.</source>
        <translation>Alleen als %1 niet opgeladen is. De bestanden worden verwijderd, zodat niemand het later nog doet.</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>%1 terugnemen</translation>
    </message>
    <message>
        <source>%1 taken back; they go by themselves.</source>
        <translation>%1 teruggenomen; ze vertrekken vanzelf.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles is beslist.</translation>
    </message>
    <message>
        <source>What was saved here goes by itself.</source>
        <translation>Wat hier bewaard is, gaat vanzelf.</translation>
    </message>
    <message>
        <source>The register is asked whether %1 arrived. If so it is withdrawn there; otherwise it never goes.</source>
        <translation>Het register wordt gevraagd of %1 is aangekomen. Zo ja, dan wordt het daar ingetrokken; anders gaat het nooit weg.</translation>
    </message>
    <message>
        <source>Sign in to see what is here. Nothing of it is lost: it goes once somebody is signed in.</source>
        <translation>Meld u aan om te zien wat hier staat. Niets ervan is verloren: het vertrekt zodra iemand aangemeld is.</translation>
    </message>
</context>
<context>
    <name>ui::PatientListModel</name>
    <message>
        <source>Same name and birth date as another: compare the number.</source>
        <translation>Zelfde naam en geboortedatum als een ander: vergelijk het nummer.</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Overleden op %1</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Overleden</translation>
    </message>
    <message>
        <source>Birth date not known</source>
        <translation>Geboortedatum niet bekend</translation>
    </message>
    <message>
        <source>No person number</source>
        <translation>Geen persoonsnummer</translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>Nieuwe persoon: %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Persoonsnummer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: where and when the person was found</comment>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Not known at the register yet</source>
        <translation>Nog niet bekend bij het register</translation>
    </message>
    <message>
        <source>The register could not be asked</source>
        <translation>Het register kon niet bevraagd worden</translation>
    </message>
    <message>
        <source>Only when it is none of these</source>
        <translation>Alleen als het niemand van deze is</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Dose and reason</source>
        <translation>Dosis en reden</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>ui::PlanPanel</name>
    <message>
        <source>Enter records it.</source>
        <translation>Enter registreert deze dosis.</translation>
    </message>
    <message>
        <source>Time line: the arrow keys go from mark to mark</source>
        <translation>Tijdlijn: de pijltjes gaan van teken naar teken</translation>
    </message>
    <message>
        <source>Time line as a table</source>
        <translation>Tijdlijn als tabel</translation>
    </message>
</context>
<context>
    <name>ui::PlanPresenter</name>
    <message>
        <source>What is due: asking the register…</source>
        <translation>Wat nodig is: het register wordt gevraagd…</translation>
    </message>
    <message>
        <source>What is due cannot be told. %1</source>
        <translation>Wat nodig is, valt niet te zeggen. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln achterstallig</numerusform>
            <numerusform>%Ln achterstallig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due now</source>
        <translation>
            <numerusform>%Ln nu nodig</numerusform>
            <numerusform>%Ln nu nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>Nu niets nodig.</translation>
    </message>
    <message>
        <source>Programme %1, in force since %2 · as of %3 · a clinician decides</source>
        <translation>Programma %1, van kracht sinds %2 · stand op %3 · de zorgverlener beslist</translation>
    </message>
    <message>
        <source>dose %1: %2</source>
        <translation>dosis %1: %2</translation>
    </message>
    <message>
        <source>there may be a newer programme</source>
        <translation>er kan een nieuwer programma zijn</translation>
    </message>
    <message>
        <source>A programme file has mistakes and is not used: %1</source>
        <translation>Een programmabestand bevat fouten en wordt niet gebruikt: %1</translation>
    </message>
    <message>
        <source>The programmes that came with Prikpost stay in use.</source>
        <translation>De programma&apos;s die bij Prikpost horen, blijven in gebruik.</translation>
    </message>
</context>
<context>
    <name>ui::PlanStrip</name>
    <message>
        <source>F6</source>
        <comment>key</comment>
        <translation>F6</translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <translation>%1, dosis %2</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Registreren: %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Geregistreerd</translation>
    </message>
    <message>
        <source>What is shown of the record</source>
        <translation>Wat van het dossier getoond wordt</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Omstandigheden</translation>
    </message>
    <message>
        <source>F7</source>
        <comment>key</comment>
        <translation>F7</translation>
    </message>
    <message>
        <source>F8</source>
        <comment>key</comment>
        <translation>F8</translation>
    </message>
</context>
<context>
    <name>ui::PreparePage</name>
    <message>
        <source>Ready for an outage</source>
        <translation>Klaar voor een storing</translation>
    </message>
    <message>
        <source>Take people along</source>
        <translation>Mensen meenemen</translation>
    </message>
    <message>
        <source>Paste today&apos;s list: one person a line, by person number, or by name and birth date. Their records are then kept on this computer, encrypted, and can be opened when the register cannot be reached.</source>
        <translation>Plak de lijst van vandaag: één persoon per regel, met het persoonsnummer, of met naam en geboortedatum. Hun dossiers worden dan versleuteld op deze computer bewaard en zijn te openen als het register onbereikbaar is.</translation>
    </message>
    <message>
        <source>People, one a line</source>
        <translation>Personen, één per regel</translation>
    </message>
    <message>
        <source>Keep for (&amp;days)</source>
        <translation>Bewaren (&amp;dagen)</translation>
    </message>
    <message>
        <source>Days to keep them</source>
        <translation>Hoeveel dagen bewaren</translation>
    </message>
    <message>
        <source>&amp;Take along</source>
        <translation>&amp;Meenemen</translation>
    </message>
    <message>
        <source>For&amp;get them now</source>
        <translation>Nu &amp;vergeten</translation>
    </message>
    <message>
        <source>What came of the list</source>
        <translation>Wat er van de lijst kwam</translation>
    </message>
    <message>
        <source>Paper, for when no computer works</source>
        <translation>Papier, voor als geen computer werkt</translation>
    </message>
    <message>
        <source>Print these beforehand. Afterwards, type the doses in: after each one, F2 goes to the next person, and the same vaccine and lot stand ready.</source>
        <translation>Druk dit vooraf af. Typ de dosissen nadien in: na elke dosis gaat F2 naar de volgende persoon, en staan hetzelfde vaccin en lot klaar.</translation>
    </message>
    <message>
        <source>Empty &amp;form…</source>
        <translation>Leeg &amp;formulier…</translation>
    </message>
    <message>
        <source>Day &amp;list…</source>
        <translation>Dag&amp;lijst…</translation>
    </message>
</context>
<context>
    <name>ui::PreparePresenter</name>
    <message>
        <source>%1 of %2 taken along.</source>
        <translation>%1 van %2 meegenomen.</translation>
    </message>
    <message>
        <source>Look at the others in the list below.</source>
        <translation>Bekijk de andere in de lijst hieronder.</translation>
    </message>
    <message>
        <source>Nothing is taken along any more.</source>
        <translation>Er is niets meer meegenomen.</translation>
    </message>
    <message>
        <source>Where to write the form</source>
        <translation>Waar het formulier komt</translation>
    </message>
    <message>
        <source>Where to write the day list</source>
        <translation>Waar de daglijst komt</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>Open it and print it.</source>
        <translation>Open het en druk het af.</translation>
    </message>
    <message>
        <source>Asking the register: %1 of %2</source>
        <translation>Het register wordt gevraagd: %1 van %2</translation>
    </message>
    <message>
        <source>Nobody is taken along now.</source>
        <translation>Nu is niemand meegenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) taken along, kept until %1.</source>
        <translation>
            <numerusform>%Ln persoon meegenomen, bewaard tot %1.</numerusform>
            <numerusform>%Ln personen meegenomen, bewaard tot %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrivacySection</name>
    <message>
        <source>never by itself</source>
        <translation>nooit vanzelf</translation>
    </message>
    <message>
        <source>Five years at least.</source>
        <translation>Minstens vijf jaar.</translation>
    </message>
    <message>
        <source>Lock after (minutes)</source>
        <translation>Vergrendelen na (minuten)</translation>
    </message>
    <message>
        <source>Sign in anew after (hours)</source>
        <translation>Opnieuw aanmelden na (uren)</translation>
    </message>
    <message>
        <source>Keep the access log (years)</source>
        <translation>Toegangslogboek bewaren (jaren)</translation>
    </message>
</context>
<context>
    <name>ui::ProductListModel</name>
    <message>
        <source>Vaccine; the product is not known</source>
        <translation>Vaccin; het product is niet bekend</translation>
    </message>
    <message>
        <source>Not in the list: recorded as typed</source>
        <translation>Niet in de lijst: geregistreerd zoals getypt</translation>
    </message>
</context>
<context>
    <name>ui::ProductSection</name>
    <message>
        <source>About</source>
        <translation>Over Prikpost</translation>
    </message>
</context>
<context>
    <name>ui::ProgrammeSection</name>
    <message>
        <source>Vaccination &amp;programme</source>
        <translation>Vaccinatie&amp;programma</translation>
    </message>
</context>
<context>
    <name>ui::QuestionDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::RecordPage</name>
    <message>
        <source>Record a dose</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>F4</source>
        <comment>key</comment>
        <translation>F4</translation>
    </message>
    <message>
        <source>Recorded doses</source>
        <translation>Toedieningen</translation>
    </message>
    <message>
        <source>The card was read: create the relation</source>
        <translation>De kaart werd gelezen: relatie maken</translation>
    </message>
    <message>
        <source>The person declares it: create the relation</source>
        <translation>De persoon verklaart het: relatie maken</translation>
    </message>
    <message>
        <source>Read without a relation, with a reason…</source>
        <translation>Zonder relatie lezen, met een reden…</translation>
    </message>
</context>
<context>
    <name>ui::RecordPresenter</name>
    <message>
        <source>Asking the register…</source>
        <translation>Het register wordt bevraagd…</translation>
    </message>
    <message>
        <source>The register has not been read.</source>
        <translation>Het register is niet gelezen.</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <comment>name of the register, time</comment>
        <translation>%1, gelezen %2</translation>
    </message>
    <message>
        <source>The register has no doses of this person.</source>
        <translation>Het register heeft geen toedieningen van deze persoon.</translation>
    </message>
    <message>
        <source>That is what it answered; nothing is hidden. Record a dose, or an earlier one on proof.</source>
        <translation>Dat is wat het antwoordde; er is niets verborgen. Registreer een toediening, of een eerdere op bewijs.</translation>
    </message>
    <message>
        <source>F5 asks again.</source>
        <translation>F5 vraagt opnieuw.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Withdraw this dose?</source>
        <translation>Deze toediening intrekken?</translation>
    </message>
    <message>
        <source>%1 of %2 is marked as entered in error. It stays visible as withdrawn. Say why.</source>
        <comment>product and date, person</comment>
        <translation>%1 van %2 wordt als foutief ingevoerd aangeduid. Ze blijft zichtbaar als ingetrokken. Zeg waarom.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Trek in: %1</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Verkeerde persoon</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Dubbel geregistreerd</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Verkeerd product</translation>
    </message>
    <message>
        <source>It was not given</source>
        <translation>Het is niet gegeven</translation>
    </message>
    <message>
        <source>It goes to the register again.</source>
        <translation>Het gaat opnieuw naar het register.</translation>
    </message>
    <message>
        <source>Withdrawal saved here: %1</source>
        <translation>Intrekking hier bewaard: %1</translation>
    </message>
    <message>
        <source>Withdrawal accepted: %1</source>
        <translation>Intrekking aanvaard: %1</translation>
    </message>
    <message>
        <source>Withdrawal needs you: %1</source>
        <translation>Intrekking vraagt u: %1</translation>
    </message>
    <message>
        <source>Withdrawn here, it is not sent: %1</source>
        <translation>Hier ingetrokken, het wordt niet verzonden: %1</translation>
    </message>
    <message>
        <source>Seen without a therapeutic relation; it stands in the log.</source>
        <translation>Ingezien zonder therapeutische relatie; het staat in het logboek.</translation>
    </message>
    <message>
        <source>Read without a therapeutic relation</source>
        <translation>Lezen zonder therapeutische relatie</translation>
    </message>
    <message>
        <source>Why is the record of %1 needed? The reason stands in the access log, which the person may see.</source>
        <translation>Waarom is het dossier van %1 nodig? De reden staat in het toegangslogboek, dat de persoon mag inzien.</translation>
    </message>
    <message>
        <source>Read the record of %1</source>
        <translation>Dossier van %1 lezen</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Duty post</source>
        <translation>Wachtpost</translation>
    </message>
    <message>
        <source>Asked by the person</source>
        <translation>Gevraagd door de persoon zelf</translation>
    </message>
    <message>
        <source>The register could not be reached, and nothing of this person is kept here. There may be doses.</source>
        <translation>Het register kon niet bereikt worden, en van deze persoon is hier niets bewaard. Er kunnen toedieningen zijn.</translation>
    </message>
</context>
<context>
    <name>ui::RegisterSection</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>Starts with https. Empty: the register&apos;s own address.</source>
        <translation>Begint met https. Leeg: het eigen adres van het register.</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>&amp;Certificaatbestand</translation>
    </message>
    <message>
        <source>Only when the register has a certificate of its own. Empty: the system&apos;s.</source>
        <translation>Alleen als het register een eigen certificaat heeft. Leeg: dat van het systeem.</translation>
    </message>
    <message>
        <source>T&amp;oken file</source>
        <translation>T&amp;okenbestand</translation>
    </message>
    <message>
        <source>Only for a register without a sign-in service.</source>
        <translation>Alleen voor een register zonder aanmelddienst.</translation>
    </message>
    <message>
        <source>&amp;Keep the register</source>
        <translation>Register &amp;bewaren</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationPage</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Ongedaan maken  Ctrl+Z</translation>
    </message>
    <message>
        <source>Next person  F2</source>
        <translation>Volgende persoon  F2</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <comment>stop correcting</comment>
        <translation>Annuleren  Esc</translation>
    </message>
    <message>
        <source>Kind of registration</source>
        <translation>Soort registratie</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Niet gegeven</translation>
    </message>
    <message>
        <source>On proof</source>
        <translation>Op bewijs</translation>
    </message>
    <message>
        <source>Route, body part, place, remarks</source>
        <translation>Wijze, lichaamsdeel, plaats, opmerkingen</translation>
    </message>
    <message>
        <source>More fields: route, body part, place, remarks</source>
        <translation>Meer velden: wijze, lichaamsdeel, plaats, opmerkingen</translation>
    </message>
    <message>
        <source>Ctrl+⏎</source>
        <comment>keys that save</comment>
        <translation>Ctrl+⏎</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stop correcting</comment>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationPresenter</name>
    <message>
        <source>Undone right after saving</source>
        <translation>Ongedaan gemaakt meteen na bewaren</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Voor %1</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationText</name>
    <message>
        <source>Correct a dose</source>
        <translation>Een toediening verbeteren</translation>
    </message>
    <message>
        <source>Record a dose</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>a dose</source>
        <comment>when no product was chosen yet</comment>
        <translation>een dosis</translation>
    </message>
    <message>
        <source>%1 not given to %2</source>
        <comment>product, person</comment>
        <translation>%1 niet gegeven aan %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>product, person</comment>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>Save correction: %1</source>
        <comment>who, what and when</comment>
        <translation>Bewaar verbetering: %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>who, what and when</comment>
        <translation>Registreer %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <comment>who, what and when</comment>
        <translation>Registreer: %1</translation>
    </message>
    <message>
        <source>Record on proof: %1</source>
        <comment>who, what and when</comment>
        <translation>Registreer op bewijs: %1</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <comment>person and organisation</comment>
        <translation>Toediener: %1</translation>
    </message>
    <message>
        <source>There is no product list.</source>
        <translation>Er is geen productlijst.</translation>
    </message>
    <message numerus="yes">
        <source>Product list of %1, %Ln day(s) old</source>
        <translation>
            <numerusform>Productlijst van %1, %Ln dag oud</numerusform>
            <numerusform>Productlijst van %1, %Ln dagen oud</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer list was refused; see settings.</source>
        <translation>Een nieuwere lijst is geweigerd; zie instellingen.</translation>
    </message>
    <message>
        <source>RIZIV or person number of who gave it</source>
        <translation>RIZIV- of rijksregisternummer van wie het gaf</translation>
    </message>
    <message>
        <source>Read by every care provider with access, and by the patient.</source>
        <translation>Gelezen door elke zorgverlener met toegang, en door de patiënt.</translation>
    </message>
    <message>
        <source>Kept with the correction; the register&apos;s staff may read it.</source>
        <translation>Bewaard bij de verbetering; medewerkers van het register kunnen het lezen.</translation>
    </message>
    <message>
        <source>Why it is right all the same. Kept with the dose.</source>
        <translation>Waarom het toch juist is. Bewaard bij de toediening.</translation>
    </message>
    <message>
        <source>Leave what you typed for %1?</source>
        <translation>Weggaan van wat u voor %1 typte?</translation>
    </message>
    <message>
        <source>The correction is not saved. When you leave, it is dropped and nothing changes in the register.</source>
        <translation>De verbetering is niet bewaard. Gaat u weg, dan vervalt ze en verandert er niets in het register.</translation>
    </message>
    <message>
        <source>Drop the correction</source>
        <translation>Verbetering laten vallen</translation>
    </message>
    <message>
        <source>It is not recorded yet. When you leave, it is kept and comes back when you open %1 again.</source>
        <translation>Het is nog niet geregistreerd. Gaat u weg, dan blijft het bewaard en komt het terug als u %1 opnieuw opent.</translation>
    </message>
    <message>
        <source>Leave, keep what was typed</source>
        <translation>Weggaan, bewaar wat getypt is</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded yet: %Ln thing(s) to change.</source>
        <translation>
            <numerusform>Nog niet geregistreerd: %Ln zaak aan te passen.</numerusform>
            <numerusform>Nog niet geregistreerd: %Ln zaken aan te passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Wat u typte staat er nog.</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded yet: %Ln thing(s) are unusual.</source>
        <translation>
            <numerusform>Nog niet geregistreerd: %Ln zaak is ongewoon.</numerusform>
            <numerusform>Nog niet geregistreerd: %Ln zaken zijn ongewoon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them, or say below why it is right and save again.</source>
        <translation>Pas ze aan, of zeg hieronder waarom het juist is en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>What you typed is back in the form.</source>
        <translation>Wat u typte staat weer in het formulier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is unusual.</source>
        <translation>
            <numerusform>Nog %Ln is ongewoon.</numerusform>
            <numerusform>Nog %Ln zijn ongewoon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>who, what and when</comment>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Correction saved here: %1</source>
        <comment>who, what and when</comment>
        <translation>Verbetering hier bewaard: %1</translation>
    </message>
    <message>
        <source>Correction on its way: %1</source>
        <comment>who, what and when</comment>
        <translation>Verbetering wordt verzonden: %1</translation>
    </message>
    <message>
        <source>Correction accepted: %1</source>
        <comment>who, what and when</comment>
        <translation>Verbetering aanvaard: %1</translation>
    </message>
    <message>
        <source>Correction needs you: %1</source>
        <comment>who, what and when</comment>
        <translation>Verbetering vraagt u: %1</translation>
    </message>
    <message>
        <source>Correction withdrawn: %1</source>
        <comment>who, what and when</comment>
        <translation>Verbetering ingetrokken: %1</translation>
    </message>
    <message>
        <source>What you typed here earlier (%1) is back. It is not recorded yet.</source>
        <comment>time</comment>
        <translation>Wat u hier eerder typte (%1), is terug. Het is nog niet geregistreerd.</translation>
    </message>
    <message>
        <source>Go on with it, or discard it.</source>
        <translation>Ga ermee verder, of gooi het weg.</translation>
    </message>
    <message>
        <source>AGB, BIG or UZI number of who gave it</source>
        <translation>AGB-, BIG- of UZI-nummer van wie het gaf</translation>
    </message>
</context>
<context>
    <name>ui::RowDetailPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopieer %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw verzenden</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Verbeteren…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Intrekken…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Sluiten  Esc</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <translation>Verzend %1 opnieuw</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Verbeter %1</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Trek in: %1</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Sluit de details</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details van %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPresenter</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Donker</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), list of %1</source>
        <translation>
            <numerusform>%Ln product, lijst van %1</numerusform>
            <numerusform>%Ln producten, lijst van %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The product list is %Ln day(s) old.</source>
        <translation>
            <numerusform>De productlijst is %Ln dag oud.</numerusform>
            <numerusform>De productlijst is %Ln dagen oud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer products may be missing. Put a newer list in the data folder and start Prikpost again.</source>
        <translation>Nieuwere producten kunnen ontbreken. Zet een nieuwere lijst in de gegevensmap en start Prikpost opnieuw.</translation>
    </message>
    <message>
        <source>Kept. %1 is used from the next start on.</source>
        <translation>Bewaard. %1 wordt gebruikt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Close Prikpost and start it again when it suits you.</source>
        <translation>Sluit Prikpost en start opnieuw wanneer het u past.</translation>
    </message>
    <message>
        <source>Another register</source>
        <translation>Een ander register</translation>
    </message>
    <message>
        <source>Change, and send the waiting doses there</source>
        <translation>Wijzigen, en de wachtende dosissen daarheen verzenden</translation>
    </message>
    <message>
        <source>As the register says</source>
        <translation>Zoals het register zegt</translation>
    </message>
</context>
<context>
    <name>ui::ShellPresenter</name>
    <message>
        <source>%1 %2 today</source>
        <comment>state, count</comment>
        <translation>%1 %2 vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent yet</source>
        <translation>
            <numerusform>%Ln nog niet verzonden</numerusform>
            <numerusform>%Ln nog niet verzonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) are safe on this computer and go to the register the next time Prikpost is started.</source>
        <translation>
            <numerusform>%Ln toediening staat veilig op deze computer en gaat naar het register bij de volgende start van Prikpost.</numerusform>
            <numerusform>%Ln toedieningen staan veilig op deze computer en gaan naar het register bij de volgende start van Prikpost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has gone to the register.</source>
        <translation>Alles is naar het register gegaan.</translation>
    </message>
    <message>
        <source>%1 will be closed from %2 to %3.</source>
        <translation>%1 is gesloten van %2 tot %3.</translation>
    </message>
    <message>
        <source>Go on working then as always: doses are saved here and go by themselves afterwards.</source>
        <translation>Werk dan gewoon door: dosissen worden hier bewaard en gaan daarna vanzelf.</translation>
    </message>
</context>
<context>
    <name>ui::SideEffectForm</name>
    <message>
        <source>Nothing was given on a day that is known.</source>
        <translation>Er is niets gegeven op een dag die bekend is.</translation>
    </message>
    <message>
        <source>&amp;Vaccinated on</source>
        <translation>Ge&amp;vaccineerd op</translation>
    </message>
    <message>
        <source>Be&amp;gan on</source>
        <translation>Be&amp;gonnen op</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>Hoe het a&amp;fliep</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>hersteld</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>herstellend</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>niet hersteld</translation>
    </message>
    <message>
        <source>died</source>
        <translation>overleden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Wat er gebeurde</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Hoelang het duurde</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er werd gedaan</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Andere geneesmiddelen</translation>
    </message>
    <message>
        <source>Earlier reactions</source>
        <translation>Eerdere reacties</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>Uw telefoon</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>In het ziekenhuis</translation>
    </message>
    <message>
        <source>Life in danger</source>
        <translation>Levensgevaar</translation>
    </message>
    <message>
        <source>Harm that stays</source>
        <translation>Blijvende schade</translation>
    </message>
    <message>
        <source>The family may be contacted</source>
        <translation>Het gezin mag worden gecontacteerd</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Write the draft…</source>
        <translation>Ontwerp bewaren…</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Aanmelden bij %1</translation>
    </message>
    <message>
        <source>This register has no sign-in service. Say who works here; it stands with each dose that you record.</source>
        <translation>Dit register heeft geen aanmelddienst. Zeg wie hier werkt; het staat bij elke toediening die u registreert.</translation>
    </message>
    <message>
        <source>Your browser has opened. Finish signing in there, then come back: this window goes on by itself.</source>
        <translation>Uw browser is geopend. Meld daar verder aan en kom dan terug: dit venster gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>%1 was signed in here before. Sign in again to send and to read at the register; saving here goes on without.</source>
        <translation>%1 was hier eerder aangemeld. Meld opnieuw aan om te verzenden en het register te lezen; hier bewaren gaat ook zonder.</translation>
    </message>
    <message>
        <source>Signing in happens in your browser, with your eID, itsme or another means of your register.</source>
        <translation>Aanmelden gebeurt in uw browser, met uw eID, itsme of een ander middel van uw register.</translation>
    </message>
    <message>
        <source>&amp;Sign in with the browser</source>
        <translation>&amp;Aanmelden met de browser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>&amp;Start work</source>
        <translation>&amp;Begin te werken</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Uw &amp;naam</translation>
    </message>
    <message>
        <source>Your N&amp;IHDI number</source>
        <translation>Uw R&amp;IZIV-nummer</translation>
    </message>
    <message>
        <source>Your INS&amp;Z, when you have no NIHDI number</source>
        <translation>Uw INS&amp;Z, als u geen RIZIV-nummer hebt</translation>
    </message>
    <message>
        <source>Name of your &amp;organisation</source>
        <translation>Naam van uw &amp;organisatie</translation>
    </message>
    <message>
        <source>NIHDI or enterprise n&amp;umber of the organisation</source>
        <translation>RIZIV- of ondernemingsn&amp;ummer van de organisatie</translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation>Uw &amp;rol</translation>
    </message>
    <message>
        <source>No browser? Copy the &amp;address</source>
        <translation>Geen browser? Adres &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>ui::SignInPresenter</name>
    <message numerus="yes">
        <source>%Ln field(s) must be looked at.</source>
        <translation>
            <numerusform>%Ln veld moet bekeken worden.</numerusform>
            <numerusform>%Ln velden moeten bekeken worden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartWindow</name>
    <message>
        <source>Prikpost</source>
        <translation>Prikpost</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Niets wacht op verzending</translation>
    </message>
    <message>
        <source>DEMO: invented data</source>
        <translation>DEMO: verzonnen gegevens</translation>
    </message>
</context>
<context>
    <name>ui::TakenModel</name>
    <message>
        <source>Taken along</source>
        <translation>Meegenomen</translation>
    </message>
    <message>
        <source>No valid number, nor name and birth date</source>
        <translation>Geen geldig nummer, en geen naam met geboortedatum</translation>
    </message>
    <message>
        <source>The register does not know this person</source>
        <translation>Het register kent deze persoon niet</translation>
    </message>
    <message>
        <source>More than one person fits: give the number</source>
        <translation>Meer dan één persoon past: geef het nummer</translation>
    </message>
    <message>
        <source>No access to this record</source>
        <translation>Geen toegang tot dit dossier</translation>
    </message>
    <message>
        <source>The record could not be read whole</source>
        <translation>Het dossier kon niet volledig gelezen worden</translation>
    </message>
    <message>
        <source>Not asked: the register cannot be reached</source>
        <translation>Niet gevraagd: het register is onbereikbaar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosissen</translation>
    </message>
    <message>
        <source>Taken from the copy here: the register cannot be reached</source>
        <translation>Uit de kopie hier genomen: het register is niet bereikbaar</translation>
    </message>
</context>
<context>
    <name>ui::TimeLine</name>
    <message>
        <source>birth</source>
        <translation>geboorte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mo</source>
        <comment>months of age</comment>
        <translation>
            <numerusform>%Ln mnd</numerusform>
            <numerusform>%Ln mnd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln yr</source>
        <comment>years of age</comment>
        <translation>
            <numerusform>%Ln j</numerusform>
            <numerusform>%Ln j</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>ui::TopStrip</name>
    <message>
        <source>You work for %1</source>
        <translation>U werkt voor %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Aangemeld: %1</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Opnieuw aanmelden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>[F2] Search by name, birth date or INSZ</source>
        <translation>[F2] Zoek naam, geboortedatum of INSZ</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>Zoek een persoon</translation>
    </message>
    <message>
        <source>Name, birth date or person number. F2 comes back here.</source>
        <translation>Naam, geboortedatum of persoonsnummer. F2 komt hier terug.</translation>
    </message>
    <message>
        <source>[F2] Search by name, birth date or BSN</source>
        <translation>[F2] Zoek naam, geboortedatum of BSN</translation>
    </message>
</context>
<context>
    <name>ui::UnlockPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtwoordzin</translation>
    </message>
    <message>
        <source>Unlock Prikpost</source>
        <translation>Prikpost ontgrendelen</translation>
    </message>
    <message>
        <source>Everything that Prikpost keeps on this computer is encrypted. This computer has no keyring that could hold the key, so it is made from a passphrase. Keep the passphrase well: without it nobody can open the data.</source>
        <translation>Alles wat Prikpost op deze computer bewaart is versleuteld. Deze computer heeft geen sleutelbos voor de sleutel; daarom wordt die van een wachtwoordzin gemaakt. Bewaar de wachtwoordzin goed: zonder kan niemand de gegevens openen.</translation>
    </message>
    <message>
        <source>The data on this computer are encrypted with your passphrase.</source>
        <translation>De gegevens op deze computer zijn met uw wachtwoordzin versleuteld.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtwoordzin</translation>
    </message>
    <message>
        <source>&amp;Again, to be sure</source>
        <translation>&amp;Nog eens, voor de zekerheid</translation>
    </message>
    <message>
        <source>&amp;Keep and start</source>
        <translation>&amp;Bewaar en start</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Wachtwoordzin vergeten</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open what is kept on this computer, also not the doses that have not been sent. What the register received is safe there. You can begin anew: what is here is then put aside, sealed, and opens when the passphrase is found. Doses that were not sent must be registered again.</source>
        <translation>Zonder de wachtwoordzin kan niemand openen wat op deze computer bewaard wordt, ook niet de dosissen die nog niet verzonden zijn. Wat het register ontving, is daar veilig. U kunt opnieuw beginnen: wat hier staat, wordt dan verzegeld opzijgezet en gaat open als de wachtwoordzin teruggevonden wordt. Dosissen die niet verzonden werden, moeten opnieuw geregistreerd worden.</translation>
    </message>
    <message>
        <source>Put aside and &amp;begin anew</source>
        <translation>Opzijzetten en opnieuw &amp;beginnen</translation>
    </message>
    <message>
        <source>Ba&amp;ck</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forgotten?</source>
        <translation>&amp;Vergeten?</translation>
    </message>
</context>
<context>
    <name>ui::UnlockPresenter</name>
    <message>
        <source>The passphrase is too short.</source>
        <translation>De wachtwoordzin is te kort.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln character(s); a few words are easy to remember.</source>
        <translation>
            <numerusform>Neem minstens %Ln teken; enkele woorden zijn makkelijk te onthouden.</numerusform>
            <numerusform>Neem minstens %Ln tekens; enkele woorden zijn makkelijk te onthouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Type both again.</source>
        <translation>Typ beide opnieuw.</translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation>De wachtwoordzin is nodig.</translation>
    </message>
    <message>
        <source>What was kept here stands sealed in %1.</source>
        <translation>Wat hier bewaard werd, staat verzegeld in %1.</translation>
    </message>
    <message>
        <source>Whoever finds the passphrase again opens it there.</source>
        <translation>Wie de wachtwoordzin terugvindt, opent het daar.</translation>
    </message>
</context>
<context>
    <name>ui::VisitRowWidget</name>
    <message>
        <source>Given today</source>
        <translation>Vandaag gegeven</translation>
    </message>
    <message>
        <source>Refused: the family does not want it</source>
        <translation>Geweigerd: het gezin wil het niet</translation>
    </message>
    <message>
        <source>Postponed: another day</source>
        <translation>Uitgesteld: een andere dag</translation>
    </message>
    <message>
        <source>Contraindicated: medical reason</source>
        <translation>Gecontra-indiceerd: medische reden</translation>
    </message>
    <message>
        <source>Already had: elsewhere</source>
        <translation>Al gehad: elders</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Wat er met %1 gebeurt</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lot of %1</source>
        <translation>Lot van %1</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Expiry date of %1</source>
        <translation>Vervaldatum van %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>l</source>
        <comment>key for left</comment>
        <translation>l</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>r</source>
        <comment>key for right</comment>
        <translation>r</translation>
    </message>
    <message>
        <source>Side for %1</source>
        <translation>Zijde voor %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>When %1 was had</source>
        <translation>Wanneer %1 gegeven is</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>Bewijs gezien</translation>
    </message>
    <message>
        <source>Proof seen of %1</source>
        <translation>Gezien bewijs van %1</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Nog juist</translation>
    </message>
    <message>
        <source>Take the product of this lot</source>
        <translation>Neem het product van dit lot</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nieuwe dag</translation>
    </message>
    <message>
        <source>New day for %1</source>
        <translation>Nieuwe dag voor %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Why %1 is postponed</source>
        <translation>Waarom %1 wordt uitgesteld</translation>
    </message>
    <message>
        <source>Doctor consulted</source>
        <translation>Geraadpleegde arts</translation>
    </message>
    <message>
        <source>Doctor consulted about %1</source>
        <translation>Arts geraadpleegd over %1</translation>
    </message>
</context>
</TS>
