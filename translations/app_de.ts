<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_BE">
<context>
    <name>AccessText</name>
    <message>
        <source>Terms of use: you consult and register vaccinations only of people you care for; what you see stays secret; every consultation is logged under your name; you keep your means of signing in to yourself; and you have collaborators who leave unlinked.</source>
        <translation>Nutzungsbedingungen: Sie sehen und erfassen nur Impfungen von Menschen, die Sie behandeln; was Sie sehen, bleibt geheim; jede Einsicht wird unter Ihrem Namen protokolliert; Sie behalten Ihre Anmeldemittel für sich; und Sie lassen ausscheidende Mitarbeiter trennen.</translation>
    </message>
    <message>
        <source>You have no access yet. Fill in the form and ask for it.</source>
        <translation>Sie haben noch keinen Zugang. Füllen Sie das Formular aus und beantragen Sie ihn.</translation>
    </message>
    <message>
        <source>An administrator of the register decides, usually within a few hours. You need not do anything; a message goes to your e-mail address.</source>
        <translation>Ein Administrator des Registers entscheidet, meist binnen weniger Stunden. Sie brauchen nichts zu tun; eine Nachricht geht an Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Your access was approved. Sign in once more if your practice does not appear.</source>
        <translation>Ihr Zugang ist genehmigt. Melden Sie sich noch einmal an, wenn Ihre Praxis nicht erscheint.</translation>
    </message>
    <message>
        <source>Read the reason, change the form and ask again.</source>
        <translation>Lesen Sie den Grund, ändern Sie das Formular und beantragen Sie erneut.</translation>
    </message>
    <message>
        <source>The request came to no decision. Ask again.</source>
        <translation>Der Antrag kam zu keiner Entscheidung. Beantragen Sie neu.</translation>
    </message>
    <message>
        <source>If it takes longer than a working day, call the help desk of the register.</source>
        <translation>Dauert es länger als einen Arbeitstag, rufen Sie den Helpdesk des Registers an.</translation>
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
        <translation>Geburtsdatum nicht bekannt</translation>
    </message>
    <message>
        <source>register: not asked yet</source>
        <translation>Register: noch nicht gefragt</translation>
    </message>
    <message>
        <source>access at the register: in order</source>
        <translation>Zugriff beim Register: in Ordnung</translation>
    </message>
    <message>
        <source>no access at the register</source>
        <translation>kein Zugriff beim Register</translation>
    </message>
    <message>
        <source>register: not reached</source>
        <translation>Register: nicht erreicht</translation>
    </message>
    <message>
        <source>no person number</source>
        <translation>keine Personennummer</translation>
    </message>
    <message>
        <source>allergy: not asked</source>
        <translation>Allergie: nicht gefragt</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Verstorben am %1</translation>
    </message>
    <message>
        <source>Deceased, says the register</source>
        <translation>Verstorben, laut Register</translation>
    </message>
    <message>
        <source>No access: this person&apos;s doses are not shown. Ask for a therapeutic relation.</source>
        <translation>Kein Zugriff: die Dosen dieser Person werden nicht gezeigt. Beantragen Sie eine therapeutische Beziehung.</translation>
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
        <translation>Zugang beim Register: nicht bekannt</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>Read as %1.</source>
        <translation>Gelesen als %1.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Ist es %1?</translation>
    </message>
    <message>
        <source>An INSZ has eleven digits.</source>
        <translation>Eine ENSS hat elf Ziffern.</translation>
    </message>
    <message>
        <source>An INSZ has only the digits 0 to 9.</source>
        <translation>Eine ENSS hat nur die Ziffern 0 bis 9.</translation>
    </message>
    <message>
        <source>No INSZ has this month. Type it again.</source>
        <translation>Keine ENSS hat diesen Monat. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>No INSZ has this serial number. Type it again.</source>
        <translation>Keine ENSS hat diese laufende Nummer. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The check digits do not fit: a digit is wrong. Type it again.</source>
        <translation>Die Prüfziffern passen nicht: eine Ziffer ist falsch. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>This INSZ says a birth date to come. Type it again.</source>
        <translation>Diese ENSS nennt ein künftiges Geburtsdatum. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this INSZ: digits are lost. Type it again.</source>
        <translation>Die Tabelle hat diese ENSS gerundet: Ziffern sind verloren. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The leading zero was put back: %1.</source>
        <translation>Die führende Null wurde ergänzt: %1.</translation>
    </message>
    <message>
        <source>Without an INSZ the name is needed.</source>
        <translation>Ohne ENSS wird der Name gebraucht.</translation>
    </message>
    <message>
        <source>Without an INSZ the birth date is needed.</source>
        <translation>Ohne ENSS wird das Geburtsdatum gebraucht.</translation>
    </message>
    <message>
        <source>A birth date is written ddmmyyyy.</source>
        <translation>Ein Geburtsdatum wird ttmmjjjj geschrieben.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>This birth date is still to come.</source>
        <translation>Dieses Geburtsdatum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The century is missing. Write ddmmyyyy.</source>
        <translation>Das Jahrhundert fehlt. Schreiben Sie ttmmjjjj.</translation>
    </message>
    <message>
        <source>Taken from the spreadsheet&apos;s date: %1.</source>
        <translation>Aus dem Datum der Tabelle übernommen: %1.</translation>
    </message>
    <message>
        <source>The INSZ says another birth date. The INSZ counts.</source>
        <translation>Die ENSS nennt ein anderes Geburtsdatum. Die ENSS zählt.</translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation>Leerzeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>An apostrophe in front was taken out.</source>
        <translation>Ein Apostroph am Anfang wurde entfernt.</translation>
    </message>
    <message>
        <source>There is a line break in this cell. Take it out.</source>
        <translation>In dieser Zelle ist ein Zeilenumbruch. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>There is an invisible character in this cell. Type it again.</source>
        <translation>In dieser Zelle ist ein unsichtbares Zeichen. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Das ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This looks like a formula. It is kept as text.</source>
        <translation>Das sieht aus wie eine Formel. Es bleibt Text.</translation>
    </message>
    <message>
        <source>This was a formula in the spreadsheet. Its last result is used.</source>
        <translation>Das war eine Formel in der Tabelle. Ihr letztes Ergebnis wird verwendet.</translation>
    </message>
    <message>
        <source>This is not a postal code. It is left out.</source>
        <translation>Das ist keine Postleitzahl. Sie wird weggelassen.</translation>
    </message>
    <message>
        <source>Column %1 has no title, but something is in it. Is everything in the right column?</source>
        <translation>Spalte %1 hat keinen Titel, aber etwas steht darin. Steht alles in der richtigen Spalte?</translation>
    </message>
    <message>
        <source>This is the example of the template. It is left out.</source>
        <translation>Das ist das Beispiel der Vorlage. Es wird weggelassen.</translation>
    </message>
    <message>
        <source>The same person is in row %1.</source>
        <translation>Dieselbe Person steht in Zeile %1.</translation>
    </message>
    <message>
        <source>The register does not know this person. Check the row.</source>
        <translation>Das Register kennt diese Person nicht. Prüfen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The register knows several people by this name. Fill in the INSZ.</source>
        <translation>Das Register kennt mehrere Personen dieses Namens. Tragen Sie die ENSS ein.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>There are no people in this list.</source>
        <translation>In dieser Liste ist niemand.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is it there, and may you open it?</source>
        <translation>Diese Datei kann nicht gelesen werden. Gibt es sie, und dürfen Sie sie öffnen?</translation>
    </message>
    <message>
        <source>The file changed while it was read. Close it elsewhere and try again.</source>
        <translation>Die Datei änderte sich beim Lesen. Schließen Sie sie anderswo und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is too large for a list: more than %1 MB.</source>
        <translation>Die Datei ist zu groß für eine Liste: mehr als %1 MB.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Divide the list.</source>
        <translation>Es sind mehr als %1 Zeilen. Teilen Sie die Liste.</translation>
    </message>
    <message>
        <source>Row %1 is too long to be about one person.</source>
        <translation>Zeile %1 ist zu lang für eine einzige Person.</translation>
    </message>
    <message>
        <source>Row %1 has a NUL byte: this is no list, or it is damaged.</source>
        <translation>Zeile %1 enthält ein NUL-Byte: das ist keine Liste, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The letters cannot be read in this encoding. Choose another.</source>
        <translation>Die Buchstaben sind in dieser Kodierung nicht lesbar. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The letters of row %1 cannot be read in this encoding. Choose another.</source>
        <translation>Die Buchstaben in Zeile %1 sind in dieser Kodierung nicht lesbar. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A quotation mark of row %1 is never closed.</source>
        <translation>Ein Anführungszeichen in Zeile %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The first row has no title that is known. The titles are INSZ, Naam, Voornaam, Geboortedatum, Postcode.</source>
        <translation>Die erste Zeile hat keinen bekannten Titel. Die Titel sind INSZ, Naam, Voornaam, Geboortedatum, Postcode.</translation>
    </message>
    <message>
        <source>There is no column with the INSZ, nor columns with the name and the birth date.</source>
        <translation>Es gibt weder eine Spalte mit der ENSS noch Spalten mit Name und Geburtsdatum.</translation>
    </message>
    <message>
        <source>This workbook is damaged. Open it in the spreadsheet and save it again.</source>
        <translation>Diese Arbeitsmappe ist beschädigt. Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it without one, or paste its cells.</source>
        <translation>Diese Arbeitsmappe hat ein Kennwort. Speichern Sie sie ohne, oder fügen Sie ihre Zellen ein.</translation>
    </message>
    <message>
        <source>This workbook has macros. Nothing was run. Save it as .xlsx or CSV.</source>
        <translation>Diese Arbeitsmappe enthält Makros. Nichts wurde ausgeführt. Speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This is an old workbook (.xls). Save it as .xlsx or CSV.</source>
        <translation>Das ist eine alte Arbeitsmappe (.xls). Speichern Sie sie als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>This file is no list. Choose a CSV, XLSX or ODS file.</source>
        <translation>Diese Datei ist keine Liste. Wählen Sie eine CSV-, XLSX- oder ODS-Datei.</translation>
    </message>
    <message>
        <source>INSZ</source>
        <translation>ENSS</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Keine erfasst</translation>
    </message>
    <message>
        <source>Not known: the answer was incomplete</source>
        <translation>Nicht bekannt: Die Antwort war unvollständig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s), last %1</source>
        <translation>
            <numerusform>%Ln Dosis, %1</numerusform>
            <numerusform>%Ln Dosen, letzte %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln dose(s), last %1; the answer was incomplete</source>
        <translation>
            <numerusform>Mindestens %Ln Dosis, %1; die Antwort war unvollständig</numerusform>
            <numerusform>Mindestens %Ln Dosen, letzte %1; die Antwort war unvollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>By this number the register knows %1. Who is meant?</source>
        <translation>Unter dieser Nummer kennt das Register %1. Wer ist gemeint?</translation>
    </message>
    <message>
        <source>Other rows stand in column %1 of this one. Look for a quotation mark too many in the file.</source>
        <translation>In Spalte %1 dieser Zeile stehen andere Zeilen. Suchen Sie in der Datei ein Anführungszeichen zu viel.</translation>
    </message>
    <message>
        <source>Hidden in the workbook: left out, unless it is taken in.</source>
        <translation>In der Tabelle ausgeblendet: ausgelassen, außer sie wird aufgenommen.</translation>
    </message>
    <message>
        <source>This is an error of the spreadsheet. Type what is meant.</source>
        <translation>Das ist ein Fehler der Tabellenkalkulation. Geben Sie ein, was gemeint ist.</translation>
    </message>
    <message>
        <source>The register knows %1, of another postal code or given name. Who is meant? Fill in the INSZ.</source>
        <translation>Das Register kennt %1, mit anderer Postleitzahl oder anderem Vornamen. Wer ist gemeint? Tragen Sie die ENSS ein.</translation>
    </message>
    <message>
        <source>Without a given name this fits %1. Is that who is meant?</source>
        <translation>Ohne Vornamen passt das zu %1. Ist diese Person gemeint?</translation>
    </message>
    <message>
        <source>Row %1 has titles again, in another order. Make two lists of it.</source>
        <translation>Zeile %1 enthält noch einmal Titel, in anderer Reihenfolge. Machen Sie zwei Listen daraus.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>given here</source>
        <translation>hier gegeben</translation>
    </message>
    <message>
        <source>register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>card or proof</source>
        <translation>Karte oder Nachweis</translation>
    </message>
    <message>
        <source>told, not proven</source>
        <translation>berichtet, ohne Nachweis</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>to be repeated</source>
        <translation>zu wiederholen</translation>
    </message>
    <message>
        <source>The register was asked, and answered whole.</source>
        <translation>Das Register wurde gefragt und hat vollständig geantwortet.</translation>
    </message>
    <message>
        <source>The register&apos;s answer was not whole: doses may be missing.</source>
        <translation>Die Antwort des Registers war nicht vollständig: Es können Dosen fehlen.</translation>
    </message>
    <message>
        <source>The register could not be asked: this is the copy kept here.</source>
        <translation>Das Register war nicht erreichbar: Dies ist die hier bewahrte Kopie.</translation>
    </message>
    <message>
        <source>Only what was recorded here: the register gave no answer.</source>
        <translation>Nur was hier erfasst wurde: Das Register gab keine Antwort.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Personennummer</translation>
    </message>
    <message>
        <source>Vaccination certificate and overview</source>
        <translation>Impfbescheinigung und Übersicht</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Impfungen</translation>
    </message>
    <message>
        <source>No doses recorded.</source>
        <translation>Keine Dosen erfasst.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Impfstoff</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Gedruckt am</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Judged by programme</source>
        <translation>Beurteilt nach Programm</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Request for a duplicate set of call-up cards</source>
        <translation>Anforderung eines neuen Satzes Einladungskarten</translation>
    </message>
    <message>
        <source>Request for a duplicate vaccination certificate</source>
        <translation>Anforderung eines Duplikats der Impfbescheinigung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Current address</source>
        <translation>Aktuelle Adresse</translation>
    </message>
    <message>
        <source>Please send a new set of call-up cards for this person to the address above.</source>
        <translation>Bitte senden Sie einen neuen Satz Einladungskarten für diese Person an die obige Adresse.</translation>
    </message>
    <message>
        <source>Please send a duplicate of the vaccination certificate of this person to the address above. It shows the doses that are registered with you.</source>
        <translation>Bitte senden Sie ein Duplikat der Impfbescheinigung dieser Person an die obige Adresse. Es zeigt die bei Ihnen registrierten Dosen.</translation>
    </message>
    <message>
        <source>Name and signature of the parent, or of the person from 16 years on: …………………………………</source>
        <translation>Name und Unterschrift eines Elternteils, oder der Person selbst ab 16 Jahren: …………………………………</translation>
    </message>
</context>
<context>
    <name>ClearingText</name>
    <message numerus="yes">
        <source>%Ln go by themselves</source>
        <translation>
            <numerusform>%Ln geht von selbst</numerusform>
            <numerusform>%Ln gehen von selbst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible double(s): the register has that dose already</source>
        <translation>
            <numerusform>%Ln möglicherweise doppelt: das Register hat diese Dosis schon</numerusform>
            <numerusform>%Ln möglicherweise doppelt: das Register hat diese Dosen schon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for somebody who has died, the register says</source>
        <translation>
            <numerusform>%Ln für eine laut Register verstorbene Person</numerusform>
            <numerusform>%Ln für laut Register verstorbene Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation>
            <numerusform>%Ln inzwischen von jemand anderem geändert</numerusform>
            <numerusform>%Ln inzwischen von jemand anderem geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the register</source>
        <translation>
            <numerusform>%Ln vom Register abgelehnt</numerusform>
            <numerusform>%Ln vom Register abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in lists to upload by hand</source>
        <translation>
            <numerusform>%Ln in einer Liste zum Hochladen von Hand</numerusform>
            <numerusform>%Ln in Listen zum Hochladen von Hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded by somebody who is not linked any more</source>
        <translation>
            <numerusform>%Ln von jemandem erfasst, der nicht mehr verbunden ist</numerusform>
            <numerusform>%Ln von jemandem erfasst, der nicht mehr verbunden ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait: nobody was asked whether they may be exchanged</source>
        <translation>
            <numerusform>%Ln wartet: Niemand wurde gefragt, ob ausgetauscht werden darf</numerusform>
            <numerusform>%Ln warten: Niemand wurde gefragt, ob ausgetauscht werden darf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay here: the exchange is not allowed</source>
        <translation>
            <numerusform>%Ln bleibt hier: Der Austausch ist nicht erlaubt</numerusform>
            <numerusform>%Ln bleiben hier: Der Austausch ist nicht erlaubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>offline by choice</source>
        <translation>bewusst offline</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>neu anmelden</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>in Wartung</translation>
    </message>
    <message>
        <source>Nothing has been asked of the register since the start.</source>
        <translation>Seit dem Start wurde das Register noch nichts gefragt.</translation>
    </message>
    <message>
        <source>The register answers.</source>
        <translation>Das Register antwortet.</translation>
    </message>
    <message>
        <source>Nothing is sent until you go online again. Doses are saved here.</source>
        <translation>Es wird nichts gesendet, bis Sie wieder online gehen. Dosen werden hier gespeichert.</translation>
    </message>
    <message>
        <source>The register cannot be reached. Go on working: doses are saved here and go by themselves later.</source>
        <translation>Das Register ist nicht erreichbar. Arbeiten Sie weiter: Dosen werden hier gespeichert und gehen später von selbst hinaus.</translation>
    </message>
    <message>
        <source>The other side could not prove that it is the register. Nothing is sent. Check date and time of this computer and the certificate in the settings.</source>
        <translation>Die Gegenseite konnte nicht nachweisen, dass sie das Register ist. Es wird nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers und das Zertifikat in den Einstellungen.</translation>
    </message>
    <message>
        <source>The register asks you to sign in again. Doses are saved here until then.</source>
        <translation>Das Register bittet um eine neue Anmeldung. Bis dahin werden Dosen hier gespeichert.</translation>
    </message>
    <message>
        <source>The register has a fault at its side. Go on working: doses are saved here and go by themselves later.</source>
        <translation>Das Register hat eine Störung. Arbeiten Sie weiter: Dosen werden hier gespeichert und gehen später von selbst hinaus.</translation>
    </message>
    <message>
        <source>The register is closed for maintenance. Go on working: doses are saved here and go by themselves later.</source>
        <translation>Das Register ist wegen Wartung geschlossen. Arbeiten Sie weiter: Dosen werden hier gespeichert und gehen später von selbst hinaus.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>Vormund</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>court</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mündlich</translation>
    </message>
    <message>
        <source>written</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>by the portal</source>
        <translation>über das Portal</translation>
    </message>
    <message>
        <source>vaccinate</source>
        <translation>impfen</translation>
    </message>
    <message>
        <source>exchange data</source>
        <translation>Daten austauschen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 · %2: %3 · %4 (%5), %6 · asked by %7</source>
        <translation>%1 · %2: %3 · %4 (%5), %6 · gefragt von %7</translation>
    </message>
    <message>
        <source>Not asked yet: parents and child both answer.</source>
        <translation>Noch nicht gefragt: Eltern und Kind antworten beide.</translation>
    </message>
    <message>
        <source>Not asked yet: the child answers.</source>
        <translation>Noch nicht gefragt: Das Kind antwortet.</translation>
    </message>
    <message>
        <source>Not asked yet: a parent answers.</source>
        <translation>Noch nicht gefragt: Ein Elternteil antwortet.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>shorter course: the mother was vaccinated against whooping cough</source>
        <translation>kürzere Reihe: Die Mutter wurde gegen Keuchhusten geimpft</translation>
    </message>
    <message>
        <source>longer course, with a dose at 2 months: a circumstance of this child</source>
        <translation>längere Reihe, mit einer Dosis mit 2 Monaten: ein Umstand dieses Kindes</translation>
    </message>
    <message>
        <source>longer course: it began before 3 months</source>
        <translation>längere Reihe: Sie begann vor 3 Monaten</translation>
    </message>
    <message>
        <source>course chosen by the doctor</source>
        <translation>Reihe vom Arzt gewählt</translation>
    </message>
    <message>
        <source>longer course: whether the mother was vaccinated is not known, ask</source>
        <translation>längeres Schema: Ob die Mutter geimpft ist, ist nicht bekannt; fragen</translation>
    </message>
</context>
<context>
    <name>DateEntryText</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln year(s)</source>
        <translation>
            <numerusform>etwa %Ln Jahr</numerusform>
            <numerusform>etwa %Ln Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Number at the register</source>
        <translation>Nummer beim Register</translation>
    </message>
    <message>
        <source>It is about: %1.</source>
        <translation>Es betrifft: %1.</translation>
    </message>
    <message>
        <source>The register accepted it with a remark.</source>
        <translation>Das Register hat es mit einer Bemerkung angenommen.</translation>
    </message>
    <message>
        <source>It was sent, and the connection broke before the answer. The register is asked first whether it arrived; it is never sent twice.</source>
        <translation>Es wurde gesendet, und die Verbindung brach vor der Antwort ab. Zuerst wird das Register gefragt, ob es angekommen ist; es wird nie doppelt gesendet.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what, whom</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Trace-Nummer</translation>
    </message>
    <message>
        <source>Handed over in</source>
        <translation>Übergeben in</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>The register already had the same vaccine on %1.</source>
        <translation>Das Register hatte schon denselben Impfstoff am %1.</translation>
    </message>
    <message>
        <source>Brought to the register by hand. It is done here; the person&apos;s record shows it once the register has it.</source>
        <translation>Von Hand ins Register gebracht. Hier ist es erledigt; die Akte der Person zeigt es, sobald das Register es hat.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>when</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>It was sent, and the connection broke before the answer. You want it taken back: once the register says that it arrived, it is withdrawn there; otherwise it never goes.</source>
        <translation>Es wurde gesendet, und die Verbindung brach vor der Antwort ab. Sie wollen es zurücknehmen: Sagt das Register, dass es angekommen ist, wird es dort zurückgezogen; sonst geht es nie hinaus.</translation>
    </message>
    <message>
        <source>It waits for an earlier one of the same person: %1 of %2 (%3).</source>
        <comment>what, day, state</comment>
        <translation>Es wartet auf einen früheren Eintrag derselben Person: %1 vom %2 (%3).</translation>
    </message>
    <message>
        <source>Practice trainer</source>
        <translation>Praxisausbilder</translation>
    </message>
    <message>
        <source>To be looked at by</source>
        <translation>Durchzusehen von</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>You can go on working. What is saved here goes to the register by itself as soon as that is possible.</source>
        <translation>Sie können weiterarbeiten. Was hier gespeichert ist, geht von selbst an das Register, sobald das möglich ist.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, give the code to your support desk.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, nennen Sie Ihrem Helpdesk den Code.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again by itself in %Ln minute(s).</source>
        <translation>
            <numerusform>In %Ln Minute wird es von selbst erneut versucht.</numerusform>
            <numerusform>In %Ln Minuten wird es von selbst erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake; this action was not done.</source>
        <translation>Das Programm hat einen Fehler gemacht; diese Aktion wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Something was filled in that cannot be right.</source>
        <translation>Es wurde etwas eingegeben, das nicht stimmen kann.</translation>
    </message>
    <message>
        <source>Look at the marked fields and change them.</source>
        <translation>Sehen Sie die markierten Felder an und ändern Sie sie.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Es wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check what was typed, or search by something else.</source>
        <translation>Prüfen Sie die Eingabe, oder suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>There is more than one that fits.</source>
        <translation>Es passt mehr als eines.</translation>
    </message>
    <message>
        <source>Choose one, or add the person number or the birth date.</source>
        <translation>Wählen Sie eines, oder fügen Sie Personennummer oder Geburtsdatum hinzu.</translation>
    </message>
    <message>
        <source>This cannot be done with this record.</source>
        <translation>Das geht mit diesem Eintrag nicht.</translation>
    </message>
    <message>
        <source>Only a record of your own organisation that the register still has can be changed.</source>
        <translation>Nur ein Eintrag Ihrer eigenen Einrichtung, den das Register noch hat, kann geändert werden.</translation>
    </message>
    <message>
        <source>This cannot be done any more: it is already on its way or done.</source>
        <translation>Das geht nicht mehr: es ist schon unterwegs oder erledigt.</translation>
    </message>
    <message>
        <source>Wait until it is accepted, then correct or withdraw it.</source>
        <translation>Warten Sie, bis es angenommen ist; berichtigen oder ziehen Sie es dann zurück.</translation>
    </message>
    <message>
        <source>This register is not known to the program.</source>
        <translation>Dieses Register ist dem Programm nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose one of the registers in the settings.</source>
        <translation>Wählen Sie eines der Register in den Einstellungen.</translation>
    </message>
    <message>
        <source>The settings of the register cannot be right.</source>
        <translation>Die Einstellungen des Registers können nicht stimmen.</translation>
    </message>
    <message>
        <source>Check address, certificate file and token file in the settings. The address starts with https.</source>
        <translation>Prüfen Sie Adresse, Zertifikatsdatei und Tokendatei in den Einstellungen. Die Adresse beginnt mit https.</translation>
    </message>
    <message>
        <source>The settings could not be kept.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check that the data folder can be written to and the disk is not full.</source>
        <translation>Prüfen Sie, ob in den Datenordner geschrieben werden kann und die Festplatte nicht voll ist.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and the disk is not full.</source>
        <translation>Prüfen Sie, ob in den Ordner geschrieben werden kann und die Festplatte nicht voll ist.</translation>
    </message>
    <message>
        <source>The newer product list has mistakes and is not used.</source>
        <translation>Die neuere Produktliste enthält Fehler und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The list before it stays in use. Get a new copy of the file.</source>
        <translation>Die vorige Liste bleibt in Gebrauch. Besorgen Sie eine neue Kopie der Datei.</translation>
    </message>
    <message>
        <source>The data folder is already in use by another Prikpost.</source>
        <translation>Der Datenordner wird schon von einem anderen Prikpost benutzt.</translation>
    </message>
    <message>
        <source>Close the other one, also on other computers that share the folder, and start again.</source>
        <translation>Schließen Sie das andere, auch auf anderen Computern mit diesem Ordner, und starten Sie neu.</translation>
    </message>
    <message>
        <source>The data folder cannot be read.</source>
        <translation>Der Datenordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may read the folder.</source>
        <translation>Prüfen Sie, ob die Festplatte angeschlossen ist und ob Sie den Ordner lesen dürfen.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to, so nothing can be saved.</source>
        <translation>In den Datenordner kann nicht geschrieben werden; es kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to write there. Use the paper form until then.</source>
        <translation>Bitten Sie den Betreuer dieses Computers um Schreibrechte. Benutzen Sie bis dahin das Papierformular.</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved.</source>
        <translation>Die Festplatte ist voll. Dies wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again; what you typed is still here.</source>
        <translation>Schaffen Sie Platz auf der Festplatte und speichern Sie erneut; Ihre Eingabe ist noch da.</translation>
    </message>
    <message>
        <source>The stored data are damaged. Nothing was changed.</source>
        <translation>Die gespeicherten Daten sind beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Keep the data folder as it is, make a copy of it, and call your support desk with the code.</source>
        <translation>Lassen Sie den Datenordner, wie er ist, machen Sie eine Kopie davon und rufen Sie Ihren Helpdesk mit dem Code an.</translation>
    </message>
    <message>
        <source>The stored data were made by a newer Prikpost. Nothing was changed.</source>
        <translation>Die gespeicherten Daten stammen von einem neueren Prikpost. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Install the newest version on this computer and start it again.</source>
        <translation>Installieren Sie die neueste Version auf diesem Computer und starten Sie neu.</translation>
    </message>
    <message>
        <source>The access log was changed by something other than Prikpost.</source>
        <translation>Das Zugriffsprotokoll wurde von etwas anderem als Prikpost geändert.</translation>
    </message>
    <message>
        <source>Tell the person responsible for data protection, and give the code to your support desk.</source>
        <translation>Informieren Sie den Datenschutzbeauftragten und nennen Sie Ihrem Helpdesk den Code.</translation>
    </message>
    <message>
        <source>The key of the stored data is not where it should be.</source>
        <translation>Der Schlüssel der gespeicherten Daten ist nicht dort, wo er sein sollte.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, or give the passphrase. Do not delete the data folder.</source>
        <translation>Entsperren Sie den Schlüsselbund dieses Computers oder geben Sie die Passphrase ein. Löschen Sie den Datenordner nicht.</translation>
    </message>
    <message>
        <source>This passphrase does not open the stored data.</source>
        <translation>Diese Passphrase öffnet die gespeicherten Daten nicht.</translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the keyboard layout.</source>
        <translation>Geben Sie sie erneut ein; achten Sie auf Großbuchstaben und Tastaturbelegung.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>Use a passphrase, or unlock the keyring and start again.</source>
        <translation>Benutzen Sie eine Passphrase, oder entsperren Sie den Schlüsselbund und starten Sie neu.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>The register&apos;s address was not found.</source>
        <translation>Die Adresse des Registers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the network. If other sites work, check the address in the settings.</source>
        <translation>Prüfen Sie das Netz. Wenn andere Seiten gehen, prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The register did not answer in time.</source>
        <translation>Das Register hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was there.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort da war.</translation>
    </message>
    <message>
        <source>The other side could not prove that it is the register. Nothing was sent.</source>
        <translation>Die Gegenseite konnte nicht nachweisen, dass sie das Register ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check date and time of this computer and the certificate file in the settings, or ask whoever looks after the network.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers und die Zertifikatsdatei in den Einstellungen, oder fragen Sie den Netzbetreuer.</translation>
    </message>
    <message>
        <source>The register sent us to another site. We did not go there.</source>
        <translation>Das Register verwies auf eine andere Seite. Wir sind nicht dorthin gegangen.</translation>
    </message>
    <message>
        <source>Check the address in the settings. On a guest network, sign in to that network first.</source>
        <translation>Prüfen Sie die Adresse in den Einstellungen. Melden Sie sich in einem Gastnetz zuerst dort an.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again when needed.</source>
        <translation>Starten Sie es bei Bedarf erneut.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was not read.</source>
        <translation>Die Antwort war zu groß, um richtig zu sein, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Something else than the register answered, such as a sign-in page of the network.</source>
        <translation>Etwas anderes als das Register hat geantwortet, etwa eine Anmeldeseite des Netzes.</translation>
    </message>
    <message>
        <source>Open a browser and see whether the network asks you to sign in; check the address in the settings.</source>
        <translation>Öffnen Sie einen Browser und sehen Sie, ob das Netz eine Anmeldung verlangt; prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The register&apos;s answer could not be read.</source>
        <translation>Die Antwort des Registers konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The register answered with something we did not ask for.</source>
        <translation>Das Register antwortete mit etwas, wonach nicht gefragt war.</translation>
    </message>
    <message>
        <source>The register&apos;s answer was about another person and is not shown.</source>
        <translation>Die Antwort des Registers betraf eine andere Person und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Ask again. If it happens again, tell the register&apos;s help desk.</source>
        <translation>Fragen Sie erneut. Wenn es wieder geschieht, melden Sie es dem Helpdesk des Registers.</translation>
    </message>
    <message>
        <source>The register asks you to sign in again.</source>
        <translation>Das Register bittet um eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in. What waits goes on by itself afterwards.</source>
        <translation>Melden Sie sich an. Was wartet, geht danach von selbst weiter.</translation>
    </message>
    <message>
        <source>The register does not allow this for you and this person.</source>
        <translation>Das Register erlaubt dies für Sie und diese Person nicht.</translation>
    </message>
    <message>
        <source>Check the chosen organisation and the therapeutic relation.</source>
        <translation>Prüfen Sie die gewählte Einrichtung und die therapeutische Beziehung.</translation>
    </message>
    <message>
        <source>The register does not know this.</source>
        <translation>Das Register kennt dies nicht.</translation>
    </message>
    <message>
        <source>Read the person&apos;s record again, and check the person number.</source>
        <translation>Lesen Sie die Akte der Person erneut und prüfen Sie die Personennummer.</translation>
    </message>
    <message>
        <source>The register already has something that stands in the way.</source>
        <translation>Das Register hat bereits etwas, das im Weg steht.</translation>
    </message>
    <message>
        <source>Read the person&apos;s record again and compare.</source>
        <translation>Lesen Sie die Akte der Person erneut und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Somebody changed this record in the meantime.</source>
        <translation>Jemand hat diesen Eintrag inzwischen geändert.</translation>
    </message>
    <message>
        <source>Read the person&apos;s record again and repeat the change if it is still needed.</source>
        <translation>Lesen Sie die Akte erneut und wiederholen Sie die Änderung, wenn sie noch nötig ist.</translation>
    </message>
    <message>
        <source>The register finds this too large.</source>
        <translation>Dem Register ist dies zu groß.</translation>
    </message>
    <message>
        <source>Make the remark shorter and send it again.</source>
        <translation>Kürzen Sie die Bemerkung und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The register refused it.</source>
        <translation>Das Register hat es abgelehnt.</translation>
    </message>
    <message>
        <source>Read the register&apos;s words, change what they are about and send it again.</source>
        <translation>Lesen Sie die Worte des Registers, ändern Sie, worum es geht, und senden Sie erneut.</translation>
    </message>
    <message>
        <source>This register cannot do this.</source>
        <translation>Dieses Register kann das nicht.</translation>
    </message>
    <message>
        <source>Do it on the register&apos;s own site, or ask its help desk.</source>
        <translation>Tun Sie es auf der Seite des Registers selbst, oder fragen Sie dessen Helpdesk.</translation>
    </message>
    <message>
        <source>The register asks for a pause.</source>
        <translation>Das Register bittet um eine Pause.</translation>
    </message>
    <message>
        <source>The register has a fault at its side.</source>
        <translation>Das Register hat eine Störung.</translation>
    </message>
    <message>
        <source>The register is closed for maintenance.</source>
        <translation>Das Register ist wegen Wartung geschlossen.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Sign in; what you typed stays.</source>
        <translation>Melden Sie sich an; Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
        <source>No organisation has been chosen.</source>
        <translation>Es wurde keine Einrichtung gewählt.</translation>
    </message>
    <message>
        <source>Choose for which organisation you work now.</source>
        <translation>Wählen Sie, für welche Einrichtung Sie jetzt arbeiten.</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Starten Sie erneut, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Signing in took too long and was stopped.</source>
        <translation>Die Anmeldung dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>Start it again and finish it in the browser.</source>
        <translation>Starten Sie erneut und schließen Sie es im Browser ab.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page does not belong to this attempt.</source>
        <translation>Die Antwort der Anmeldeseite gehört nicht zu diesem Versuch.</translation>
    </message>
    <message>
        <source>Close old sign-in pages in the browser and start again.</source>
        <translation>Schließen Sie alte Anmeldeseiten im Browser und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The proof of who you are could not be trusted.</source>
        <translation>Dem Nachweis Ihrer Identität konnte nicht vertraut werden.</translation>
    </message>
    <message>
        <source>Check date and time of this computer and sign in again.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This way of signing in is not strong enough for registering.</source>
        <translation>Diese Anmeldung ist für das Erfassen nicht stark genug.</translation>
    </message>
    <message>
        <source>Sign in again with your eID or itsme.</source>
        <translation>Melden Sie sich neu an mit eID oder itsme.</translation>
    </message>
    <message>
        <source>The sign-in service refused or has a fault.</source>
        <translation>Der Anmeldedienst lehnt ab oder hat eine Störung.</translation>
    </message>
    <message>
        <source>Try again later. You can save doses here meanwhile if you were signed in before.</source>
        <translation>Versuchen Sie es später. Waren Sie schon einmal angemeldet, können Sie inzwischen Dosen hier speichern.</translation>
    </message>
    <message>
        <source>No browser could be opened for signing in.</source>
        <translation>Es konnte kein Browser für die Anmeldung geöffnet werden.</translation>
    </message>
    <message>
        <source>Install a browser or set one as the default, and try again.</source>
        <translation>Installieren Sie einen Browser oder legen Sie einen als Standard fest, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Doses that wait here were made for the register in use. The register was not changed.</source>
        <translation>Die hier wartenden Dosen wurden für das verwendete Register erfasst. Das Register wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Let them be sent first. Only when they belong to the new register (it has moved, or its address was wrong), let them go along.</source>
        <translation>Lassen Sie sie zuerst senden. Nur wenn sie in das neue Register gehören (es ist umgezogen, oder die Adresse war falsch), nehmen Sie sie mit.</translation>
    </message>
    <message>
        <source>The stored data could not be read or written.</source>
        <translation>Die gespeicherten Daten konnten nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>It stands in a file that was handed over, so it does not go by itself.</source>
        <translation>Es steht in einer übergebenen Datei und geht deshalb nicht von selbst.</translation>
    </message>
    <message>
        <source>When the file has been uploaded, or its doses typed in, say so. Otherwise take the file back, and they go by themselves.</source>
        <translation>Wurde die Datei hochgeladen oder wurden die Dosen eingetippt, sagen Sie es. Sonst nehmen Sie die Datei zurück, dann gehen sie von selbst.</translation>
    </message>
    <message>
        <source>The register already has this dose: same person, same day, same product.</source>
        <translation>Das Register hat diese Dosis schon: gleiche Person, gleicher Tag, gleiches Produkt.</translation>
    </message>
    <message>
        <source>Compare both. Withdraw this one when it is the same dose, or say why it is another.</source>
        <translation>Vergleichen Sie beide. Ziehen Sie diese zurück, wenn es dieselbe Dosis ist, oder sagen Sie, warum es eine andere ist.</translation>
    </message>
    <message>
        <source>This person died, according to the register, while this waited here.</source>
        <translation>Laut Register ist diese Person verstorben, während dies hier wartete.</translation>
    </message>
    <message>
        <source>Check that it is the right person. When it is, say so, and it is sent.</source>
        <translation>Prüfen Sie, ob es die richtige Person ist. Wenn ja, sagen Sie es, dann wird es gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again by itself in %Ln second(s).</source>
        <translation>
            <numerusform>In %Ln Sekunde wird es von selbst erneut versucht.</numerusform>
            <numerusform>In %Ln Sekunden wird es von selbst erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register&apos;s answer was empty and says nothing.</source>
        <translation>Die Antwort des Registers war leer und sagt nichts.</translation>
    </message>
    <message>
        <source>The data folder is on a network or kept alike with other computers. There, doses could get lost.</source>
        <translation>Der Datenordner liegt in einem Netzwerk oder wird mit anderen Computern abgeglichen. Dort könnten Dosen verloren gehen.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer (--data-dir). Each computer of a practice has its own.</source>
        <translation>Wählen Sie einen Ordner auf einer Platte dieses Computers (--data-dir). Jeder Computer einer Praxis hat seinen eigenen.</translation>
    </message>
    <message>
        <source>The register accepted it, and took that back later.</source>
        <translation>Das Register hat es angenommen und das später zurückgenommen.</translation>
    </message>
    <message>
        <source>Ask the register why. When the dose was given, withdraw this one here and record it anew.</source>
        <translation>Fragen Sie das Register nach dem Grund. Wurde die Dosis gegeben, ziehen Sie diese hier zurück und erfassen Sie sie neu.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Ask a colleague whose role allows it: a physician of the organisation can do everything.</source>
        <translation>Bitten Sie eine Kollegin oder einen Kollegen mit passender Rolle: ein Arzt der Organisation darf alles.</translation>
    </message>
    <message>
        <source>There is no therapeutic relation between you and this person.</source>
        <translation>Zwischen Ihnen und dieser Person besteht kein Behandlungsverhältnis.</translation>
    </message>
    <message>
        <source>Create one on the evidence you have, or say why the record is needed without it.</source>
        <translation>Legen Sie eines aufgrund des vorhandenen Nachweises an, oder sagen Sie, warum die Akte ohne gebraucht wird.</translation>
    </message>
    <message>
        <source>This person has excluded you from the record.</source>
        <translation>Diese Person hat Sie von der Akte ausgeschlossen.</translation>
    </message>
    <message>
        <source>Only the person can undo that. What the register holds is not known here.</source>
        <translation>Nur die Person selbst kann das rückgängig machen. Was das Register enthält, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Whoever recorded this is not linked to the organisation any more.</source>
        <translation>Wer das erfasst hat, ist nicht mehr mit der Organisation verbunden.</translation>
    </message>
    <message>
        <source>A physician of the organisation looks at it. When it is right, they say so, and it is sent under the name of who recorded it.</source>
        <translation>Ein Arzt der Organisation sieht es durch. Ist es richtig, sagt er das, und es wird unter dem Namen dessen gesendet, der es erfasst hat.</translation>
    </message>
    <message>
        <source>Your access was asked for and is not approved yet.</source>
        <translation>Ihr Zugang wurde beantragt und ist noch nicht genehmigt.</translation>
    </message>
    <message>
        <source>You need not do anything: an administrator decides, usually within a few hours.</source>
        <translation>Sie brauchen nichts zu tun: ein Administrator entscheidet, meist binnen weniger Stunden.</translation>
    </message>
    <message>
        <source>Your access was refused.</source>
        <translation>Ihr Zugang wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Read the reason, change the form and ask again, or call the register&apos;s help desk.</source>
        <translation>Lesen Sie den Grund, ändern Sie das Formular und beantragen Sie erneut, oder rufen Sie den Helpdesk des Registers an.</translation>
    </message>
    <message>
        <source>Nobody was asked yet whether the data may be exchanged, so it waits.</source>
        <translation>Es wurde noch nicht gefragt, ob die Daten ausgetauscht werden dürfen; es wartet.</translation>
    </message>
    <message>
        <source>Ask, and record the answer. Then it goes, or it goes without the name.</source>
        <translation>Fragen Sie und halten Sie die Antwort fest. Dann wird es gesendet, oder ohne Namen.</translation>
    </message>
    <message>
        <source>It stays here: it would name a person whose data may not be exchanged.</source>
        <translation>Es bleibt hier: Es würde eine Person nennen, deren Daten nicht ausgetauscht werden dürfen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This person has no number by which the register takes it.</source>
        <translation>Diese Person hat keine Nummer, mit der das Register es annimmt.</translation>
    </message>
    <message>
        <source>Report it by the register&apos;s form. When the number is known, add it and send again.</source>
        <translation>Melden Sie es mit dem Formular des Registers. Sobald die Nummer bekannt ist, ergänzen Sie sie und senden erneut.</translation>
    </message>
</context>
<context>
    <name>ExcerptText</name>
    <message>
        <source>Consulted the record</source>
        <translation>Akte eingesehen</translation>
    </message>
    <message>
        <source>Searched for the person</source>
        <translation>Person gesucht</translation>
    </message>
    <message>
        <source>Recorded a dose</source>
        <translation>Dosis erfasst</translation>
    </message>
    <message>
        <source>Corrected a dose</source>
        <translation>Dosis berichtigt</translation>
    </message>
    <message>
        <source>Withdrew a dose</source>
        <translation>Dosis zurückgezogen</translation>
    </message>
    <message>
        <source>Created a therapeutic relation</source>
        <translation>Behandlungsverhältnis angelegt</translation>
    </message>
    <message>
        <source>Ended the therapeutic relation</source>
        <translation>Behandlungsverhältnis beendet</translation>
    </message>
    <message>
        <source>Access without a therapeutic relation</source>
        <translation>Zugriff ohne Behandlungsverhältnis</translation>
    </message>
    <message>
        <source>Made an excerpt of this log</source>
        <translation>Auszug dieses Protokolls erstellt</translation>
    </message>
    <message>
        <source>Who saw or changed your vaccination data here</source>
        <translation>Wer hier Ihre Impfdaten gesehen oder geändert hat</translation>
    </message>
    <message>
        <source>Excerpt of the access log for %1, made on %2</source>
        <translation>Auszug des Zugriffsprotokolls für %1, erstellt am %2</translation>
    </message>
    <message>
        <source>Nobody saw or changed anything about this person in this program.</source>
        <translation>Niemand hat in diesem Programm etwas über diese Person gesehen oder geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), oldest first. Only what happened in this program stands here; the register keeps its own log.</source>
        <translation>
            <numerusform>%Ln Zeile. Hier steht nur, was in diesem Programm geschah; das Register führt sein eigenes Protokoll.</numerusform>
            <numerusform>%Ln Zeilen, die älteste zuerst. Hier steht nur, was in diesem Programm geschah; das Register führt sein eigenes Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Decided about a dose that was held</source>
        <translation>Über eine zurückgehaltene Dosis entschieden</translation>
    </message>
    <message>
        <source>Let a dose be sent again</source>
        <translation>Eine Dosis erneut senden lassen</translation>
    </message>
    <message>
        <source>Wrote a dose to a file, to hand it over without the network</source>
        <translation>Eine Dosis in eine Datei geschrieben, um sie ohne Netz zu übergeben</translation>
    </message>
    <message>
        <source>Handed a dose over by file</source>
        <translation>Eine Dosis per Datei übergeben</translation>
    </message>
    <message>
        <source>Took a dose back from a file</source>
        <translation>Eine Dosis aus einer Datei zurückgenommen</translation>
    </message>
    <message>
        <source>Recorded a permission</source>
        <translation>Eine Einwilligung festgehalten</translation>
    </message>
    <message>
        <source>Recorded that permission was refused</source>
        <translation>Festgehalten, dass die Einwilligung verweigert wurde</translation>
    </message>
    <message>
        <source>Recorded circumstances for the vaccination schedule</source>
        <translation>Umstände für den Impfplan festgehalten</translation>
    </message>
    <message>
        <source>Made the list of who is due</source>
        <translation>Die Liste der anstehenden Personen erstellt</translation>
    </message>
    <message>
        <source>Asked to link this person as a collaborator</source>
        <translation>Beantragt, diese Person als Mitarbeiter zu verknüpfen</translation>
    </message>
    <message>
        <source>Asked to unlink this person as a collaborator</source>
        <translation>Beantragt, die Verknüpfung dieser Person als Mitarbeiter zu beenden</translation>
    </message>
    <message>
        <source>Asked for access to the register</source>
        <translation>Zugang zum Register beantragt</translation>
    </message>
    <message>
        <source>Took back a request about a collaborator</source>
        <translation>Einen Antrag zu einem Mitarbeiter zurückgezogen</translation>
    </message>
    <message>
        <source>Removed old lines of this log</source>
        <translation>Alte Zeilen dieses Protokolls entfernt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Locked the program</source>
        <translation>Das Programm gesperrt</translation>
    </message>
    <message>
        <source>Unlocked the program</source>
        <translation>Das Programm entsperrt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The register answered</source>
        <translation>Das Register hat geantwortet</translation>
    </message>
    <message>
        <source>Saved, to be sent to the register</source>
        <translation>Gespeichert, zum Senden an das Register</translation>
    </message>
    <message>
        <source>Noted in this log</source>
        <translation>In diesem Protokoll vermerkt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>The whole record was shown</source>
        <translation>Die ganze Akte wurde gezeigt</translation>
    </message>
    <message>
        <source>A part of the record was shown</source>
        <translation>Ein Teil der Akte wurde gezeigt</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Die Akte konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The copy kept here was shown</source>
        <translation>Die hier aufbewahrte Kopie wurde gezeigt</translation>
    </message>
    <message>
        <source>The register could not be asked</source>
        <translation>Das Register konnte nicht befragt werden</translation>
    </message>
    <message>
        <source>To vaccinate</source>
        <translation>Zum Impfen</translation>
    </message>
    <message>
        <source>To exchange the data</source>
        <translation>Zum Austausch der Daten</translation>
    </message>
    <message>
        <source>Nobody was working at the computer</source>
        <translation>Niemand arbeitete am Computer</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>Der Computer ging in den Ruhezustand</translation>
    </message>
    <message>
        <source>The screen was locked</source>
        <translation>Der Bildschirm wurde gesperrt</translation>
    </message>
    <message>
        <source>At somebody&apos;s wish</source>
        <translation>Auf jemandes Wunsch</translation>
    </message>
    <message>
        <source>At the start of the program</source>
        <translation>Beim Start des Programms</translation>
    </message>
    <message>
        <source>Without a new sign-in: that was out of reach</source>
        <translation>Ohne neue Anmeldung: sie war nicht erreichbar</translation>
    </message>
    <message>
        <source>This line was changed afterwards</source>
        <translation>Diese Zeile wurde nachträglich geändert</translation>
    </message>
    <message>
        <source>The person&apos;s card was read</source>
        <translation>Die Karte der Person wurde gelesen</translation>
    </message>
    <message>
        <source>Declared by who works here</source>
        <translation>Von der hier arbeitenden Person erklärt</translation>
    </message>
    <message>
        <source>Somebody who was not signed in</source>
        <translation>Jemand, der nicht angemeldet war</translation>
    </message>
    <message>
        <source>Somebody who works here</source>
        <translation>Jemand, der hier arbeitet</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Noted a doctor&apos;s authorisation to give doses</source>
        <translation>Ermächtigung eines Arztes zum Impfen notiert</translation>
    </message>
    <message>
        <source>Wrote a certificate, a letter or the draft of a report to a file</source>
        <translation>Bescheinigung, Brief oder Entwurf einer Meldung in eine Datei geschrieben</translation>
    </message>
</context>
<context>
    <name>HistoryRowTexts</name>
    <message>
        <source>Vaccine not recorded</source>
        <translation>Impfstoff nicht angegeben</translation>
    </message>
    <message>
        <source>product not recorded</source>
        <translation>Produkt nicht angegeben</translation>
    </message>
    <message>
        <source>not given, no reason recorded</source>
        <translation>nicht gegeben, kein Grund angegeben</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>nicht gegeben: %1</translation>
    </message>
    <message>
        <source>A record that could not be read</source>
        <translation>Ein Eintrag, der nicht lesbar ist</translation>
    </message>
    <message>
        <source>Open it to see why; the register still has it.</source>
        <translation>Öffnen Sie ihn, um zu sehen, warum; das Register hat ihn noch.</translation>
    </message>
    <message>
        <source>on proof</source>
        <comment>not given here: recorded from a document</comment>
        <translation>mit Nachweis</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>open it to see why</source>
        <translation>öffnen, um zu sehen, warum</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>hier erfasst</translation>
    </message>
    <message>
        <source>in the future: an error</source>
        <translation>in der Zukunft: ein Fehler</translation>
    </message>
    <message>
        <source>twice on this day</source>
        <translation>zweimal an diesem Tag</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>Datum nicht angegeben</translation>
    </message>
    <message>
        <source>%1; the pack is of another vaccine: an error</source>
        <translation>%1; die Packung ist von einem anderen Impfstoff: ein Fehler</translation>
    </message>
    <message>
        <source>before the birth: an error</source>
        <translation>vor der Geburt: ein Fehler</translation>
    </message>
    <message>
        <source>not a date: an error</source>
        <translation>kein Datum: ein Fehler</translation>
    </message>
</context>
<context>
    <name>LandingPage</name>
    <message>
        <source>Go back to Prikpost</source>
        <translation>Zurück zu Prikpost</translation>
    </message>
    <message>
        <source>You can close this tab. Prikpost goes on by itself and says whether signing in succeeded.</source>
        <translation>Sie können diesen Tab schließen. Prikpost macht von selbst weiter und sagt, ob die Anmeldung gelungen ist.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Therapeutic relation: in order</source>
        <translation>Behandlungsverhältnis: in Ordnung</translation>
    </message>
    <message>
        <source>No therapeutic relation</source>
        <translation>Kein Behandlungsverhältnis</translation>
    </message>
    <message>
        <source>Excluded by this person</source>
        <translation>Von dieser Person ausgeschlossen</translation>
    </message>
    <message>
        <source>Therapeutic relation: not known</source>
        <translation>Behandlungsverhältnis: nicht bekannt</translation>
    </message>
    <message>
        <source>Without a relation the record is not asked for. Create one on the evidence you have, or give the reason why it is needed without; that reason stands in the access log.</source>
        <translation>Ohne Verhältnis wird die Akte nicht angefragt. Legen Sie eines aufgrund des vorhandenen Nachweises an, oder geben Sie den Grund an, warum sie ohne gebraucht wird; dieser steht im Zugriffsprotokoll.</translation>
    </message>
    <message>
        <source>This person keeps you from the record. Only the person can undo that.</source>
        <translation>Diese Person verwehrt Ihnen die Akte. Nur sie selbst kann das rückgängig machen.</translation>
    </message>
    <message>
        <source>The register does not say. It may still refuse what is asked or sent.</source>
        <translation>Das Register sagt es nicht. Es kann Anfragen und Sendungen noch ablehnen.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>Name not known</source>
        <translation>Name nicht bekannt</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>sex not asked</source>
        <translation>Geschlecht nicht gefragt</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>Geschlecht unbekannt</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>other</source>
        <comment>sex</comment>
        <translation>divers</translation>
    </message>
    <message>
        <source>physician</source>
        <translation>Arzt/Ärztin</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>Pflegefachkraft</translation>
    </message>
    <message>
        <source>GP trainee</source>
        <translation>Arzt/Ärztin in Weiterbildung</translation>
    </message>
    <message>
        <source>administrative staff</source>
        <translation>Verwaltungspersonal</translation>
    </message>
    <message>
        <source>INSZ</source>
        <comment>Belgian person number; NISS in French</comment>
        <translation>ENSS</translation>
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
        <translation>Die gespeicherten Daten waren beschädigt. Die Kopie von %1 wird verwendet.</translation>
    </message>
    <message>
        <source>Doses that were saved here after that moment and not yet accepted are missing. Compare the outbox with what you gave, record what is missing again, and call your support desk: the damaged file was kept.</source>
        <translation>Dosen, die danach hier gespeichert und noch nicht angenommen wurden, fehlen. Vergleichen Sie den Postausgang mit dem, was Sie gegeben haben, erfassen Sie Fehlendes erneut, und rufen Sie Ihren Support an: die beschädigte Datei wurde aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Given by (name, INSZ)</source>
        <translation>Verabreicht von (Name, ENSS)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Holds personal and medical data once filled in: keep it safe, and destroy it when everything is typed in.</source>
        <translation>Enthält ausgefüllt persönliche und medizinische Daten: sicher aufbewahren und vernichten, sobald alles eingetippt ist.</translation>
    </message>
    <message>
        <source>Vaccination form for an outage</source>
        <translation>Impfformular für einen Ausfall</translation>
    </message>
    <message>
        <source>One sheet for people who got the same vaccine on the same day.</source>
        <translation>Ein Blatt für Personen, die am selben Tag denselben Impfstoff bekamen.</translation>
    </message>
    <message>
        <source>The same for everybody on this sheet</source>
        <translation>Für alle auf diesem Blatt gleich</translation>
    </message>
    <message>
        <source>The people: INSZ, or name and birth date</source>
        <translation>Die Personen: ENSS oder Name und Geburtsdatum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Eingetippt</translation>
    </message>
    <message>
        <source>Day list of %1</source>
        <translation>Tagesliste vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Vaccine, dose, lot</source>
        <translation>Impfstoff, Dosis, Charge</translation>
    </message>
    <message>
        <source>Where, side</source>
        <translation>Stelle, Seite</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Verabreicht von</translation>
    </message>
    <message>
        <source>INSZ</source>
        <translation>ENSS</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>a day on which something was given</source>
        <translation>ein Tag, an dem etwas gegeben wurde</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>wie es ausging</translation>
    </message>
    <message>
        <source>the day on which it began, not before the vaccination</source>
        <translation>der Tag, an dem es begann, nicht vor der Impfung</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>Choose at least one person.</source>
        <translation>Wählen Sie mindestens eine Person.</translation>
    </message>
    <message>
        <source>This is needed for the request. Fill it in.</source>
        <translation>Das wird für den Antrag gebraucht. Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>This is not an INSZ. Check it on the identity card.</source>
        <translation>Das ist keine ENSS. Prüfen Sie sie auf dem Personalausweis.</translation>
    </message>
    <message>
        <source>This is not the RIZIV number of a person: eleven digits, of which two are check digits.</source>
        <translation>Das ist nicht die LIKIV-Nummer einer Person: elf Ziffern, davon zwei Prüfziffern.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. The decision is sent there.</source>
        <translation>Das ist keine E-Mail-Adresse. Die Entscheidung wird dorthin gesendet.</translation>
    </message>
    <message>
        <source>Choose Dutch, French, German or English.</source>
        <translation>Wählen Sie Niederländisch, Französisch, Deutsch oder Englisch.</translation>
    </message>
    <message>
        <source>This person is linked to the organisation already.</source>
        <translation>Diese Person ist schon mit der Organisation verbunden.</translation>
    </message>
    <message>
        <source>This person is linked to the organisation since %1.</source>
        <translation>Diese Person ist seit %1 mit der Organisation verbunden.</translation>
    </message>
    <message>
        <source>For this person a request of %1 waits for approval. Cancel that one first if something in it must change.</source>
        <translation>Für diese Person wartet ein Antrag vom %1 auf Genehmigung. Ziehen Sie ihn zuerst zurück, wenn etwas geändert werden muss.</translation>
    </message>
    <message>
        <source>The unlinking was asked on %1 already and waits for approval.</source>
        <translation>Die Trennung wurde schon am %1 beantragt und wartet auf Genehmigung.</translation>
    </message>
    <message>
        <source>Somebody must stay linked to the organisation, counting what was asked before. Link a successor first, and unlink once that is approved.</source>
        <translation>Jemand muss mit der Organisation verbunden bleiben, auch wenn das bereits Beantragte genehmigt wird. Verbinden Sie zuerst einen Nachfolger, und trennen Sie nach der Genehmigung.</translation>
    </message>
    <message>
        <source>The organisation keeps at least one responsible physician. Link another physician first, and unlink once that is approved.</source>
        <translation>Die Organisation behält mindestens einen verantwortlichen Arzt. Verbinden Sie zuerst einen anderen Arzt, und trennen Sie nach der Genehmigung.</translation>
    </message>
    <message>
        <source>There is no such link any more. Read the list again.</source>
        <translation>Diese Verbindung gibt es nicht mehr. Lesen Sie die Liste neu.</translation>
    </message>
    <message>
        <source>Only a recognised physician can ask this. Let a physician of the organisation sign in.</source>
        <translation>Nur ein anerkannter Arzt kann das beantragen. Lassen Sie einen Arzt der Organisation sich anmelden.</translation>
    </message>
    <message>
        <source>Choose for which organisation you work first.</source>
        <translation>Wählen Sie zuerst, für welche Organisation Sie arbeiten.</translation>
    </message>
    <message>
        <source>This way of signing in is not strong enough for a request. Sign in with your eID or itsme.</source>
        <translation>Diese Anmeldung ist für einen Antrag nicht stark genug. Melden Sie sich mit eID oder itsme an.</translation>
    </message>
    <message>
        <source>A trainee (HAIO) is a physician: answer &quot;yes&quot;, or choose employee.</source>
        <translation>Ein Arzt in Ausbildung ist Arzt: antworten Sie mit &quot;Ja&quot;, oder wählen Sie Mitarbeiter.</translation>
    </message>
    <message>
        <source>The practice trainer of the trainee asks this. Let the trainer sign in.</source>
        <translation>Der Praxisausbilder beantragt das. Lassen Sie ihn sich anmelden.</translation>
    </message>
    <message>
        <source>Nobody is their own trainer.</source>
        <translation>Niemand ist sein eigener Ausbilder.</translation>
    </message>
    <message>
        <source>This was decided already (%1), so it cannot be cancelled.</source>
        <translation>Darüber ist schon entschieden (%1), zurückziehen geht nicht mehr.</translation>
    </message>
    <message>
        <source>Without accepting the terms of use there is no access.</source>
        <translation>Ohne Annahme der Nutzungsbedingungen gibt es keinen Zugang.</translation>
    </message>
    <message>
        <source>This is neither the RIZIV number of a practice (eight digits) nor an enterprise number (ten digits).</source>
        <translation>Das ist weder die LIKIV-Nummer einer Praxis (acht Ziffern) noch eine Unternehmensnummer (zehn Ziffern).</translation>
    </message>
    <message>
        <source>This is another number than the one you signed in with.</source>
        <translation>Das ist eine andere Nummer als die Ihrer Anmeldung.</translation>
    </message>
    <message>
        <source>other role</source>
        <translation>andere Rolle</translation>
    </message>
    <message>
        <source>linked to all physicians of the practice</source>
        <translation>mit allen Ärzten der Praxis verbunden</translation>
    </message>
    <message>
        <source>linked to the trainer %1 only</source>
        <translation>nur mit dem Ausbilder %1 verbunden</translation>
    </message>
    <message>
        <source>linked to the trainer only</source>
        <translation>nur mit dem Ausbilder verbunden</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Failed at the register</source>
        <translation>Beim Register gescheitert</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Unlinking asked</source>
        <translation>Trennung beantragt</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Only on this computer. Nobody was asked anything yet.</source>
        <translation>Nur auf diesem Computer. Es wurde noch nichts beantragt.</translation>
    </message>
    <message>
        <source>An administrator of the register decides, usually within a few hours. You need not do anything.</source>
        <translation>Ein Administrator des Registers entscheidet, meist binnen weniger Stunden. Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>An administrator of the register is looking at it.</source>
        <translation>Ein Administrator des Registers sieht es sich an.</translation>
    </message>
    <message>
        <source>It is in effect.</source>
        <translation>Es ist in Kraft.</translation>
    </message>
    <message>
        <source>Read the reason. What is put right can be asked anew.</source>
        <translation>Lesen Sie den Grund. Was berichtigt ist, kann neu beantragt werden.</translation>
    </message>
    <message>
        <source>It was taken back before it was decided.</source>
        <translation>Er wurde vor der Entscheidung zurückgezogen.</translation>
    </message>
    <message>
        <source>The register could not carry it out. Ask anew, or call its help desk.</source>
        <translation>Das Register konnte es nicht ausführen. Beantragen Sie neu, oder rufen Sie den Helpdesk an.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>INSZ</source>
        <translation>ENSS</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Employee or trainee</source>
        <translation>Mitarbeiter oder Arzt in Ausbildung</translation>
    </message>
    <message>
        <source>Is this a physician?</source>
        <translation>Ist es ein Arzt?</translation>
    </message>
    <message>
        <source>RIZIV number</source>
        <translation>LIKIV-Nummer</translation>
    </message>
    <message>
        <source>Practice trainer</source>
        <translation>Praxisausbilder</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Number of the practice</source>
        <translation>Nummer der Praxis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanMarks</name>
    <message>
        <source>Not in this programme</source>
        <translation>Nicht in diesem Programm</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>dose %1, %2</source>
        <translation>Dosis %1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>now, since %1</source>
        <translation>jetzt, seit %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>allowed since %1</source>
        <translation>erlaubt seit %1</translation>
    </message>
    <message>
        <source>allowed from %1</source>
        <translation>erlaubt ab %1</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>letzter Tag %1</translation>
    </message>
    <message>
        <source>uncertain: a dose could not be judged</source>
        <translation>unsicher: eine Dosis war nicht zu beurteilen</translation>
    </message>
    <message>
        <source>contraindication</source>
        <translation>Kontraindikation</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>told by the register, %1</source>
        <translation>laut Register, %1</translation>
    </message>
    <message>
        <source>recorded here by %1</source>
        <translation>hier vermerkt von %1</translation>
    </message>
    <message>
        <source>No vaccination programme is in force for this register.</source>
        <translation>Für dieses Register gilt kein Impfprogramm.</translation>
    </message>
    <message>
        <source>The birth date is not known to the day.</source>
        <translation>Das Geburtsdatum ist nicht auf den Tag bekannt.</translation>
    </message>
    <message>
        <source>This person has died.</source>
        <translation>Diese Person ist verstorben.</translation>
    </message>
    <message>
        <source>The record was not read yet.</source>
        <translation>Die Akte wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no access to the record.</source>
        <translation>Kein Zugriff auf die Akte.</translation>
    </message>
    <message>
        <source>The record could not be read whole.</source>
        <translation>Die Akte konnte nicht ganz gelesen werden.</translation>
    </message>
    <message>
        <source>What was recorded here about this person cannot be read.</source>
        <translation>Was hier über diese Person vermerkt ist, kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Answer yes or no.</source>
        <translation>Antworten Sie mit Ja oder Nein.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Say what you have seen as proof.</source>
        <translation>Sagen Sie, welchen Nachweis Sie gesehen haben.</translation>
    </message>
    <message>
        <source>Open a person first.</source>
        <translation>Öffnen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dies wird benötigt.</translation>
    </message>
    <message>
        <source>This is not one of the choices. Choose from the list.</source>
        <translation>Dies gehört nicht zur Auswahl. Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>This product is not in the product list. Choose one of the list.</source>
        <translation>Dieses Produkt steht nicht in der Produktliste. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>The check digits do not fit. Compare the number with the source.</source>
        <translation>Die Prüfziffern passen nicht. Vergleichen Sie die Nummer mit der Quelle.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 15/03/1980.</source>
        <translation>Dies ist kein Datum. Schreiben Sie es als 15/03/1980.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>This is before the birth on %1.</source>
        <translation>Dies liegt vor der Geburt am %1.</translation>
    </message>
    <message>
        <source>This is before the birth.</source>
        <translation>Dies liegt vor der Geburt.</translation>
    </message>
    <message>
        <source>This is before 1900.</source>
        <translation>Dies liegt vor 1900.</translation>
    </message>
    <message>
        <source>This is after the death on %1.</source>
        <translation>Dies liegt nach dem Tod am %1.</translation>
    </message>
    <message>
        <source>This is after the death.</source>
        <translation>Dies liegt nach dem Tod.</translation>
    </message>
    <message>
        <source>This is more than a year ago. If somebody else gave it, record it as an earlier dose on proof.</source>
        <translation>Das ist mehr als ein Jahr her. Hat jemand anders die Dosis gegeben, erfassen Sie sie als frühere Dosis mit Nachweis.</translation>
    </message>
    <message>
        <source>Day, month and year are needed for a dose that you gave.</source>
        <translation>Für eine von Ihnen gegebene Dosis sind Tag, Monat und Jahr nötig.</translation>
    </message>
    <message>
        <source>The dose is ½, 1 or 2.</source>
        <translation>Die Dosis ist ½, 1 oder 2.</translation>
    </message>
    <message>
        <source>Unusual for this product; usual is %1.</source>
        <translation>Ungewöhnlich für dieses Produkt; üblich ist %1.</translation>
    </message>
    <message>
        <source>Unusual dose for this product.</source>
        <translation>Ungewöhnliche Dosis für dieses Produkt.</translation>
    </message>
    <message>
        <source>The lot number is missing. It stands on the pack.</source>
        <translation>Die Chargennummer fehlt. Sie steht auf der Packung.</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Compare with the pack.</source>
        <translation>Länger als %1 Zeichen. Vergleichen Sie mit der Packung.</translation>
    </message>
    <message>
        <source>Too long for a lot number. Compare with the pack.</source>
        <translation>Zu lang für eine Chargennummer. Vergleichen Sie mit der Packung.</translation>
    </message>
    <message>
        <source>A lot number has no such characters. Compare with the pack.</source>
        <translation>Eine Chargennummer hat solche Zeichen nicht. Vergleichen Sie mit der Packung.</translation>
    </message>
    <message>
        <source>The expiry date is not a date. Write it as 31/12/2027.</source>
        <translation>Das Verfallsdatum ist kein Datum. Schreiben Sie es als 31/12/2027.</translation>
    </message>
    <message>
        <source>The pack had expired on %1, before it was given.</source>
        <translation>Die Packung war am %1 verfallen, vor der Verabreichung.</translation>
    </message>
    <message>
        <source>The pack had expired before it was given.</source>
        <translation>Die Packung war vor der Verabreichung verfallen.</translation>
    </message>
    <message>
        <source>A side needs a body part.</source>
        <translation>Zu einer Seite gehört ein Körperteil.</translation>
    </message>
    <message>
        <source>A body part needs a route.</source>
        <translation>Zu einem Körperteil gehört ein Verabreichungsweg.</translation>
    </message>
    <message>
        <source>This body part does not go with this route.</source>
        <translation>Dieser Körperteil passt nicht zu diesem Verabreichungsweg.</translation>
    </message>
    <message>
        <source>The pack names another route for this product.</source>
        <translation>Die Packung nennt einen anderen Verabreichungsweg für dieses Produkt.</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Shorten it.</source>
        <translation>Länger als %1 Zeichen. Kürzen Sie.</translation>
    </message>
    <message>
        <source>Too long. Shorten it.</source>
        <translation>Zu lang. Kürzen Sie.</translation>
    </message>
    <message>
        <source>There is a person number in this text. Take it out: others read this.</source>
        <translation>In diesem Text steht eine Personennummer. Nehmen Sie sie heraus: andere lesen dies.</translation>
    </message>
    <message>
        <source>There are invisible characters in this text. Type it again.</source>
        <translation>In diesem Text stehen unsichtbare Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>A person number is needed, or a name and a birth date.</source>
        <translation>Eine Personennummer wird benötigt, oder Name und Geburtsdatum.</translation>
    </message>
    <message>
        <source>The register says that this person has died.</source>
        <translation>Laut Register ist diese Person verstorben.</translation>
    </message>
    <message>
        <source>Person number and birth date do not agree. Is it the right person?</source>
        <translation>Personennummer und Geburtsdatum stimmen nicht überein. Ist es die richtige Person?</translation>
    </message>
    <message>
        <source>This is not a Belgian postal code: it has four digits.</source>
        <translation>Dies ist keine belgische Postleitzahl: sie hat vier Ziffern.</translation>
    </message>
    <message>
        <source>The country is a code of two letters, such as NL.</source>
        <translation>Das Land ist ein Code aus zwei Buchstaben, wie NL.</translation>
    </message>
    <message>
        <source>This product cannot be ordered from the free stock.</source>
        <translation>Dieses Produkt gehört nicht zum Gratisvorrat.</translation>
    </message>
    <message>
        <source>This is a product of the season %1.</source>
        <translation>Dies ist ein Produkt der Saison %1.</translation>
    </message>
    <message>
        <source>This product is of another season.</source>
        <translation>Dieses Produkt gehört zu einer anderen Saison.</translation>
    </message>
    <message>
        <source>This vaccine is already recorded for this person on this day.</source>
        <translation>Dieser Impfstoff ist für diese Person an diesem Tag schon erfasst.</translation>
    </message>
    <message>
        <source>The same vaccine was recorded on %1.</source>
        <translation>Derselbe Impfstoff wurde am %1 erfasst.</translation>
    </message>
    <message>
        <source>The same vaccine was recorded less than a week apart.</source>
        <translation>Derselbe Impfstoff wurde mit weniger als einer Woche Abstand erfasst.</translation>
    </message>
    <message>
        <source>This does not belong to this kind of registration. Empty it.</source>
        <translation>Dies gehört nicht zu dieser Art von Eintrag. Leeren Sie es.</translation>
    </message>
    <message>
        <source>This way of signing in is not strong enough for registering. Sign in with your eID or itsme.</source>
        <translation>Diese Anmeldung ist für das Erfassen nicht stark genug. Melden Sie sich mit eID oder itsme an.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Impfende Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>From the free stock</source>
        <translation>Aus dem Gratisvorrat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Impfstoff</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Verfallsdatum</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Verabreichungsweg</translation>
    </message>
    <message>
        <source>Type of prophylaxis</source>
        <translation>Art der Prophylaxe</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Körperseite</translation>
    </message>
    <message>
        <source>Place of vaccination</source>
        <translation>Ort der Impfung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Why not given</source>
        <translation>Warum nicht gegeben</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>Gesehener Nachweis</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>Es gibt keine Nummer.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits.</source>
        <translation>Die Nummer hat zu wenige oder zu viele Ziffern.</translation>
    </message>
    <message>
        <source>There are characters in it that are no digits.</source>
        <translation>Sie enthält Zeichen, die keine Ziffern sind.</translation>
    </message>
    <message>
        <source>The first digit cannot be right.</source>
        <translation>Die erste Ziffer kann nicht stimmen.</translation>
    </message>
    <message>
        <source>The month of birth in it does not exist.</source>
        <translation>Den Geburtsmonat darin gibt es nicht.</translation>
    </message>
    <message>
        <source>The serial number in it does not exist.</source>
        <translation>Die laufende Nummer darin gibt es nicht.</translation>
    </message>
    <message>
        <source>The check digits do not fit: one digit or more is wrong.</source>
        <translation>Die Prüfziffern passen nicht: eine oder mehrere Ziffern sind falsch.</translation>
    </message>
    <message>
        <source>The birth date in it is still to come.</source>
        <translation>Das Geburtsdatum darin liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Your role does not let you give doses. Name whoever gave it; you are shown as the one who recorded it.</source>
        <translation>Ihre Rolle erlaubt keine Verabreichung. Nennen Sie, wer die Dosis verabreicht hat; Sie erscheinen als die Person, die sie erfasst hat.</translation>
    </message>
    <message>
        <source>Nobody was asked yet for permission to vaccinate. Ask, and record the answer.</source>
        <translation>Die Erlaubnis zu impfen wurde noch nicht erfragt. Fragen Sie und halten Sie die Antwort fest.</translation>
    </message>
    <message>
        <source>There is no permission to vaccinate. A refusal can be recorded.</source>
        <translation>Es gibt keine Erlaubnis zu impfen. Eine Ablehnung kann erfasst werden.</translation>
    </message>
    <message>
        <source>This lot is known as %1. The lot decides: compare with the pack.</source>
        <translation>Diese Charge ist als %1 bekannt. Die Charge entscheidet: Vergleichen Sie mit der Packung.</translation>
    </message>
    <message>
        <source>This lot is known as another product. The lot decides: compare with the pack.</source>
        <translation>Diese Charge ist als anderes Produkt bekannt. Die Charge entscheidet: Vergleichen Sie mit der Packung.</translation>
    </message>
    <message>
        <source>This lot is known with the expiry date %1. Compare with the pack.</source>
        <translation>Diese Charge ist mit dem Verfallsdatum %1 bekannt. Vergleichen Sie mit der Packung.</translation>
    </message>
    <message>
        <source>This lot is known with another expiry date. Compare with the pack.</source>
        <translation>Diese Charge ist mit einem anderen Verfallsdatum bekannt. Vergleichen Sie mit der Packung.</translation>
    </message>
    <message>
        <source>A list is for doses you gave. Those given earlier or elsewhere are registered one by one, each with its proof.</source>
        <translation>Eine Liste ist für Dosen, die Sie verabreicht haben. Früher oder anderswo verabreichte werden einzeln erfasst, jede mit ihrem Nachweis.</translation>
    </message>
    <message>
        <source>Another injection of this visit goes into the same limb.</source>
        <translation>Eine andere Injektion dieses Termins kommt in dieselbe Gliedmaße.</translation>
    </message>
    <message>
        <source>An objection is recorded against %1.</source>
        <translation>Gegen %1 ist eine Ablehnung vermerkt.</translation>
    </message>
    <message>
        <source>%1 is postponed for now.</source>
        <translation>%1 ist vorerst verschoben.</translation>
    </message>
    <message>
        <source>A contraindication is recorded against %1.</source>
        <translation>Gegen %1 ist eine Kontraindikation vermerkt.</translation>
    </message>
    <message>
        <source>This dose would not count for %1: %2.</source>
        <translation>Diese Dosis würde für %1 nicht zählen: %2.</translation>
    </message>
    <message>
        <source>No doctor&apos;s authorisation is on file for you. Note who gave it, in the consultation.</source>
        <translation>Für Sie ist keine Ermächtigung eines Arztes bekannt. Notieren Sie im Besuch, wer sie gab.</translation>
    </message>
</context>
<context>
    <name>RegistrationText</name>
    <message>
        <source>Vaccine not known</source>
        <translation>Impfstoff nicht bekannt</translation>
    </message>
    <message>
        <source>%1, not given</source>
        <translation>%1, nicht gegeben</translation>
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
        <translation>nein</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Produktcode</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Vaccine code</source>
        <translation>Impfstoffcode</translation>
    </message>
    <message>
        <source>Number of the giver</source>
        <translation>Nummer der impfenden Person</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>The register holds this record in a form that this program does not understand. Ask the register&apos;s help desk with the code.</source>
        <translation>Das Register hält diesen Eintrag in einer Form, die dieses Programm nicht versteht. Fragen Sie mit dem Code den Helpdesk des Registers.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Erfassungsdatum</translation>
    </message>
    <message>
        <source>Number at the register</source>
        <translation>Nummer beim Register</translation>
    </message>
    <message>
        <source>Accepted although</source>
        <translation>Angenommen, obwohl</translation>
    </message>
    <message>
        <source>The register says</source>
        <translation>Das Register sagt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Withdrawn: it does not count as a dose.</source>
        <translation>Zurückgezogen: zählt nicht als Dosis.</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>Diphtheria, tetanus, whooping cough, polio</source>
        <translation>Diphtherie, Tetanus, Keuchhusten, Polio</translation>
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
        <translation>Hepatitis B bei der Geburt</translation>
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
        <translation>Masern, Mumps, Röteln</translation>
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
        <translation>RSV-Antikörper</translation>
    </message>
    <message>
        <source>Whooping cough in pregnancy</source>
        <translation>Keuchhusten in der Schwangerschaft</translation>
    </message>
    <message>
        <source>Diphtheria</source>
        <translation>Diphtherie</translation>
    </message>
    <message>
        <source>Tetanus</source>
        <translation>Tetanus</translation>
    </message>
    <message>
        <source>Whooping cough</source>
        <translation>Keuchhusten</translation>
    </message>
    <message>
        <source>Polio</source>
        <translation>Polio</translation>
    </message>
    <message>
        <source>Measles</source>
        <translation>Masern</translation>
    </message>
    <message>
        <source>Mumps</source>
        <translation>Mumps</translation>
    </message>
    <message>
        <source>Rubella</source>
        <translation>Röteln</translation>
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
        <translation>Charge abgelaufen</translation>
    </message>
    <message>
        <source>not a whole dose</source>
        <translation>keine ganze Dosis</translation>
    </message>
    <message>
        <source>cold chain broken</source>
        <translation>Kühlkette unterbrochen</translation>
    </message>
    <message>
        <source>lot recalled</source>
        <translation>Charge zurückgerufen</translation>
    </message>
    <message>
        <source>only fit as a booster</source>
        <translation>nur als Auffrischung geeignet</translation>
    </message>
    <message>
        <source>given too young</source>
        <translation>zu jung gegeben</translation>
    </message>
    <message>
        <source>too soon after the dose before it</source>
        <translation>zu früh nach der vorigen Dosis</translation>
    </message>
    <message>
        <source>given too old</source>
        <translation>zu alt gegeben</translation>
    </message>
    <message>
        <source>too soon after another live vaccine</source>
        <translation>zu früh nach anderem Lebendimpfstoff</translation>
    </message>
    <message>
        <source>before birth</source>
        <translation>vor der Geburt</translation>
    </message>
    <message>
        <source>the vaccine does not cover all that is needed</source>
        <translation>Impfstoff deckt nicht alles ab</translation>
    </message>
    <message>
        <source>another brand than the programme counts</source>
        <translation>andere Marke, als das Programm zählt</translation>
    </message>
    <message>
        <source>outside the age of this series</source>
        <translation>außerhalb des Alters dieser Reihe</translation>
    </message>
    <message>
        <source>double on one day</source>
        <translation>doppelt an einem Tag</translation>
    </message>
    <message>
        <source>more than was needed</source>
        <translation>mehr als nötig</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht gegeben</translation>
    </message>
    <message>
        <source>still in the future</source>
        <translation>noch in der Zukunft</translation>
    </message>
    <message>
        <source>parts of one day added up</source>
        <translation>Teile eines Tages zusammengezählt</translation>
    </message>
    <message>
        <source>counts together with another of that day</source>
        <translation>zählt zusammen mit einer anderen des Tages</translation>
    </message>
    <message>
        <source>more than one dose at once</source>
        <translation>mehr als eine Dosis auf einmal</translation>
    </message>
    <message>
        <source>could not be judged: the date is not known</source>
        <translation>nicht zu beurteilen: Datum unbekannt</translation>
    </message>
    <message>
        <source>could not be judged: the vaccine is not known exactly</source>
        <translation>nicht zu beurteilen: Impfstoff nicht genau bekannt</translation>
    </message>
    <message>
        <source>could not be judged: the record cannot be read</source>
        <translation>nicht zu beurteilen: Eintrag unlesbar</translation>
    </message>
    <message>
        <source>not old enough yet</source>
        <translation>noch nicht alt genug</translation>
    </message>
    <message>
        <source>the interval since the last dose is running</source>
        <translation>der Abstand zur letzten Dosis läuft</translation>
    </message>
    <message>
        <source>wait after a dose that does not count</source>
        <translation>warten nach einer Dosis, die nicht zählt</translation>
    </message>
    <message>
        <source>wait after another live vaccine</source>
        <translation>warten nach anderem Lebendimpfstoff</translation>
    </message>
    <message>
        <source>postponed for now</source>
        <translation>vorerst aufgeschoben</translation>
    </message>
    <message>
        <source>contraindicated</source>
        <translation>kontraindiziert</translation>
    </message>
    <message>
        <source>may be given, not recommended yet</source>
        <translation>erlaubt, noch nicht empfohlen</translation>
    </message>
    <message>
        <source>recommended now</source>
        <translation>jetzt empfohlen</translation>
    </message>
    <message>
        <source>should have been given</source>
        <translation>hätte gegeben sein müssen</translation>
    </message>
    <message>
        <source>too old for it in this programme</source>
        <translation>zu alt dafür in diesem Programm</translation>
    </message>
    <message>
        <source>the interval would end after the last age for it</source>
        <translation>der Abstand endet nach der Altersgrenze</translation>
    </message>
    <message>
        <source>all doses were given</source>
        <translation>alle Dosen gegeben</translation>
    </message>
    <message>
        <source>complete: at this age one dose is enough</source>
        <translation>vollständig: in diesem Alter genügt eine Dosis</translation>
    </message>
    <message>
        <source>immune</source>
        <translation>immun</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>longer course: the first dose was before 3 months</source>
        <translation>längeres Schema: erste Dosis vor 3 Monaten</translation>
    </message>
    <message>
        <source>course set by the doctor</source>
        <translation>Schema ärztlich bestimmt</translation>
    </message>
    <message>
        <source>longer course by circumstance</source>
        <translation>längeres Schema wegen der Umstände</translation>
    </message>
    <message>
        <source>shorter course: the mother was vaccinated in time</source>
        <translation>kürzeres Schema: Mutter rechtzeitig geimpft</translation>
    </message>
    <message>
        <source>longer course: nothing else is known</source>
        <translation>längeres Schema: nichts anderes bekannt</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>zählt hier nicht mit</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>part of a dose</source>
        <translation>Teil einer Dosis</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>not today: contraindicated</source>
        <translation>heute nicht: Kontraindikation</translation>
    </message>
    <message>
        <source>not today: objection</source>
        <translation>heute nicht: Einwand</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>All vaccines</source>
        <translation>Alle Impfungen</translation>
    </message>
    <message>
        <source>Live vaccines</source>
        <translation>Lebendimpfstoffe</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Gegen %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (by %Ln day(s))</source>
        <translation>
            <numerusform>%1 (%Ln Tag)</numerusform>
            <numerusform>%1 (%Ln Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Flandern</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>not part of this programme</source>
        <translation>nicht Teil dieses Programms</translation>
    </message>
    <message>
        <source>only remembered: it does not count</source>
        <translation>nur aus der Erinnerung: zählt nicht</translation>
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
        <translation>Nein</translation>
    </message>
    <message>
        <source>Given before or elsewhere: type in one by one, with the proof. Such doses may not go in a list.</source>
        <translation>Früher oder anderswo verabreicht: einzeln eintippen, mit dem Nachweis. Solche Dosen dürfen nicht in eine Liste.</translation>
    </message>
    <message>
        <source>Not given: type in one by one.</source>
        <translation>Nicht verabreicht: einzeln eintippen.</translation>
    </message>
    <message>
        <source>No INSZ, and no name with full birth date: type in one by one, once the person is known better.</source>
        <translation>Keine ENSS und kein Name mit vollem Geburtsdatum: einzeln eintippen, sobald die Person besser bekannt ist.</translation>
    </message>
    <message>
        <source>The same person stands in the list already with the same details: type in one by one, if it really is a second dose.</source>
        <translation>Dieselbe Person steht schon mit denselben Angaben in der Liste: einzeln eintippen, wenn es wirklich eine zweite Dosis ist.</translation>
    </message>
    <message>
        <source>Correction or withdrawal: stays in the outbox and goes by itself.</source>
        <translation>Berichtigung oder Rücknahme: bleibt im Ausgang und geht von selbst.</translation>
    </message>
    <message>
        <source>Was sent, and no answer came: stays in the outbox, the register is asked first whether it arrived.</source>
        <translation>Wurde gesendet, ohne Antwort: bleibt im Ausgang, das Register wird erst gefragt, ob es ankam.</translation>
    </message>
    <message>
        <source>Waits for a decision in the outbox.</source>
        <translation>Wartet auf eine Entscheidung im Ausgang.</translation>
    </message>
    <message>
        <source>Stands in an earlier file already.</source>
        <translation>Steht schon in einer früheren Datei.</translation>
    </message>
    <message>
        <source>Was changed outside of Prikpost and cannot be read.</source>
        <translation>Wurde außerhalb von Prikpost geändert und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Holds personal and medical data: keep it safe, and destroy it when it is done.</source>
        <translation>Enthält persönliche und medizinische Daten: sicher aufbewahren und vernichten, wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>Cover sheet of %1</source>
        <translation>Begleitblatt zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>SINGLE ENTRY: one patient only. The form for one patient does as well as the list.</source>
        <translation>EINZELEINGABE: nur ein Patient. Das Formular für einen Patienten tut es ebenso wie die Liste.</translation>
    </message>
    <message>
        <source>1. On the register&apos;s site, choose the registration for several patients.</source>
        <translation>1. Wählen Sie auf der Website des Registers die Eingabe für mehrere Patienten.</translation>
    </message>
    <message>
        <source>2. Type in the details below; they hold for every patient of the list.</source>
        <translation>2. Tippen Sie die Angaben unten ein; sie gelten für jeden Patienten der Liste.</translation>
    </message>
    <message>
        <source>3. Add the list, send it, and wait for the confirmation.</source>
        <translation>3. Fügen Sie die Liste hinzu, senden Sie sie und warten Sie auf die Bestätigung.</translation>
    </message>
    <message>
        <source>4. In Prikpost, say at one of these doses that the list was uploaded. Until then they are held; take the list back and they go by themselves.</source>
        <translation>4. Sagen Sie in Prikpost bei einer dieser Dosen, dass die Liste hochgeladen wurde. Bis dahin werden sie zurückgehalten; nehmen Sie die Liste zurück, gehen sie von selbst.</translation>
    </message>
    <message>
        <source>Details of every patient in the list</source>
        <translation>Angaben zu jedem Patienten der Liste</translation>
    </message>
    <message>
        <source>A cell began like a formula and got an apostrophe in front. Check these names after the upload.</source>
        <translation>Eine Zelle begann wie eine Formel und bekam einen Apostroph davor. Prüfen Sie diese Namen nach dem Hochladen.</translation>
    </message>
    <message>
        <source>Doses that stand in no list</source>
        <translation>Dosen, die in keiner Liste stehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s)</source>
        <translation>
            <numerusform>%Ln Dosis</numerusform>
            <numerusform>%Ln Dosen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed in is held in Prikpost until you say there, at the dose, that it was done.</source>
        <translation>Was eingetippt wird, hält Prikpost zurück, bis Sie dort bei der Dosis sagen, dass es getan ist.</translation>
    </message>
    <message>
        <source>A dose that cannot be read</source>
        <translation>Eine Dosis, die nicht gelesen werden kann</translation>
    </message>
</context>
<context>
    <name>SideEffectSheet</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>genesen</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>auf dem Weg der Besserung</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>nicht genesen</translation>
    </message>
    <message>
        <source>died</source>
        <translation>gestorben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Draft of a report of a side effect</source>
        <translation>Entwurf einer Meldung einer Nebenwirkung</translation>
    </message>
    <message>
        <source>Lareb, 073 646 97 00. Nothing was sent: whoever reports it sends it.</source>
        <translation>Lareb, 073 646 97 00. Nichts wurde gesendet: Wer meldet, sendet.</translation>
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
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Vaccines of that day</source>
        <translation>Impfstoffe dieses Tages</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Impfstoff</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>Im Krankenhaus</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <translation>Lebensbedrohlich</translation>
    </message>
    <message>
        <source>Lasting harm</source>
        <translation>Bleibender Schaden</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Andere Arzneimittel</translation>
    </message>
    <message>
        <source>Earlier reactions</source>
        <translation>Frühere Reaktionen</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Wer meldet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Darf kontaktiert werden</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Geschrieben am</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Your name is needed.</source>
        <translation>Ihr Name wird benötigt.</translation>
    </message>
    <message>
        <source>Your NIHDI number is needed, or your INSZ.</source>
        <translation>Ihre LIKIV-Nummer wird benötigt, oder Ihre ENSS.</translation>
    </message>
    <message>
        <source>The name of the organisation is needed.</source>
        <translation>Der Name der Einrichtung wird benötigt.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht gegeben</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Safely on this computer. It goes to the register by itself.</source>
        <translation>Sicher auf diesem Computer. Es geht von selbst an das Register.</translation>
    </message>
    <message>
        <source>On its way to the register. No answer yet.</source>
        <translation>Unterwegs zum Register. Noch keine Antwort.</translation>
    </message>
    <message>
        <source>The register has it and gave it a number.</source>
        <translation>Das Register hat es und gab ihm eine Nummer.</translation>
    </message>
    <message>
        <source>It does not go on without you. See why below.</source>
        <translation>Ohne Sie geht es nicht weiter. Unten steht, warum.</translation>
    </message>
    <message>
        <source>Taken back by a person, with a reason. It is not sent.</source>
        <translation>Von einer Person zurückgenommen, mit Grund. Es wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>The register has not been asked yet.</source>
        <translation>Das Register wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Everything the register has is shown.</source>
        <translation>Alles, was das Register hat, wird gezeigt.</translation>
    </message>
    <message>
        <source>Incomplete: part of the register&apos;s answer is missing.</source>
        <translation>Unvollständig: ein Teil der Antwort des Registers fehlt.</translation>
    </message>
    <message>
        <source>No access: the register does not show you this person&apos;s doses. There may be some.</source>
        <translation>Kein Zugriff: das Register zeigt Ihnen die Dosen dieser Person nicht. Es kann welche geben.</translation>
    </message>
    <message>
        <source>The register&apos;s answer could not be read. There may be doses.</source>
        <translation>Die Antwort des Registers konnte nicht gelesen werden. Es kann Dosen geben.</translation>
    </message>
    <message>
        <source>Kept copy: the register could not be reached. Newer doses may be missing.</source>
        <translation>Aufbewahrte Kopie: das Register war nicht erreichbar. Neuere Dosen können fehlen.</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>An earlier one of the same person goes first.</source>
        <translation>Ein früherer Eintrag derselben Person geht vor.</translation>
    </message>
    <message>
        <source>To be taken back, once the register says whether it arrived.</source>
        <translation>Wird zurückgenommen, sobald das Register sagt, ob es angekommen ist.</translation>
    </message>
</context>
<context>
    <name>ui::BulkGuesses</name>
    <message>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>The columns are r&amp;ight</source>
        <translation>Die Spalten &amp;stimmen</translation>
    </message>
    <message>
        <source>First row is titles</source>
        <translation>Erste Zeile sind Titel</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
</context>
<context>
    <name>ui::BulkPage</name>
    <message>
        <source>template</source>
        <translation>vorlage</translation>
    </message>
    <message>
        <source>to-correct</source>
        <translation>zu-berichtigen</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Eine Liste öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as CSV, XLSX or ODS</source>
        <translation>Als CSV, XLSX oder ODS speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument-Tabelle (*.ods)</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag annehmen</numerusform>
            <numerusform>%Ln Vorschläge annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Zellen einfü&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Vorlage…</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>Liste s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Accept proposal</source>
        <translation>Vorschlag &amp;annehmen</translation>
    </message>
    <message>
        <source>Other &amp;lot…</source>
        <translation>Andere C&amp;harge…</translation>
    </message>
    <message>
        <source>&amp;Not given…</source>
        <translation>&amp;Nicht verabreicht…</translation>
    </message>
    <message>
        <source>Right all the &amp;same…</source>
        <translation>&amp;Trotzdem richtig…</translation>
    </message>
    <message>
        <source>Sa&amp;ve rows to correct…</source>
        <translation>Zu &amp;berichtigende Zeilen speichern…</translation>
    </message>
    <message>
        <source>Take &amp;back the list…</source>
        <translation>Liste z&amp;urücknehmen…</translation>
    </message>
    <message>
        <source>Route, body part, place, remarks</source>
        <translation>Verabreichungsweg, Körperstelle, Ort, Bemerkungen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Anz&amp;eigen</translation>
    </message>
    <message>
        <source>Show which rows</source>
        <translation>Welche Zeilen anzeigen</translation>
    </message>
    <message>
        <source>People in the list</source>
        <translation>Personen der Liste</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>Für alle gleich</translation>
    </message>
    <message>
        <source>Drop a file here, open one, or paste cells from a spreadsheet: one person a row, with INSZ, or with name and birth date. Any length. Doses given earlier or abroad are recorded one by one, with their proof.</source>
        <translation>Ziehen Sie eine Datei hierher, öffnen Sie eine, oder fügen Sie Zellen aus einer Tabelle ein: eine Person je Zeile, mit ENSS, oder mit Name und Geburtsdatum. Jede Länge ist recht. Frühere oder ausländische Dosen werden einzeln erfasst, mit ihrem Nachweis.</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>We&amp;iter senden</translation>
    </message>
    <message>
        <source>Pa&amp;use sending</source>
        <translation>Senden anha&amp;lten</translation>
    </message>
    <message>
        <source>Other &amp;dose…</source>
        <translation>Andere &amp;Dosis…</translation>
    </message>
    <message>
        <source>As&amp;k the register</source>
        <translation>&amp;Register befragen</translation>
    </message>
    <message>
        <source>Who these people are, and whether they had this dose; nothing is registered.</source>
        <translation>Wer diese Menschen sind und ob sie diese Dosis schon haben; es wird nichts erfasst.</translation>
    </message>
    <message>
        <source>Tak&amp;e along</source>
        <translation>&amp;Mitnehmen</translation>
    </message>
    <message>
        <source>Fetches everybody&apos;s history, for when the register cannot be reached.</source>
        <translation>Holt den Verlauf von allen, falls das Register nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Scan or type a number</source>
        <translation>Nummer scannen oder tippen</translation>
    </message>
    <message>
        <source>Add somebody by number</source>
        <translation>Jemanden mit der Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Scan or type a number and press Enter: it comes at the end of the list.</source>
        <translation>Nummer scannen oder tippen und Enter drücken: Sie kommt ans Ende der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln refused again</source>
        <translation>
            <numerusform>%Ln abgelehnte wieder aufnehmen</numerusform>
            <numerusform>%Ln abgelehnte wieder aufnehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkPresenter</name>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Etwas anzusehen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Zu berichtigen</translation>
    </message>
    <message>
        <source>Left out or already recorded</source>
        <translation>Ausgelassen oder schon erfasst</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Refused by the register</source>
        <translation>Vom Register abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln person(s)…</source>
        <translation>
            <numerusform>%Ln Person registrieren…</numerusform>
            <numerusform>%Ln Personen registrieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no header.</source>
        <translation>Die Liste hat keine Titelzeile.</translation>
    </message>
    <message>
        <source>Look whether the columns are right and say so above, then register.</source>
        <translation>Sehen Sie nach, ob die Spalten stimmen, sagen Sie es oben, und registrieren Sie dann.</translation>
    </message>
    <message>
        <source>Nobody is left to register.</source>
        <translation>Es ist niemand mehr zu registrieren.</translation>
    </message>
    <message>
        <source>The table says why for every row.</source>
        <translation>Die Tabelle sagt bei jeder Zeile, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are registered with %1.</source>
        <translation>
            <numerusform>%Ln Person wird mit %1 registriert.</numerusform>
            <numerusform>%Ln Personen werden mit %1 registriert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in this list until they are corrected.</source>
        <translation>
            <numerusform>%Ln wartet in dieser Liste auf Berichtigung.</numerusform>
            <numerusform>%Ln warten in dieser Liste auf Berichtigung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have this dose already.</source>
        <translation>
            <numerusform>%Ln hat diese Dosis schon.</numerusform>
            <numerusform>%Ln haben diese Dosis schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out.</source>
        <translation>
            <numerusform>%Ln ist ausgelassen.</numerusform>
            <numerusform>%Ln sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register could not be asked: whether somebody had this dose elsewhere is not known.</source>
        <translation>Das Register konnte nicht gefragt werden: ob jemand diese Dosis anderswo bekam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Register this list?</source>
        <translation>Diese Liste registrieren?</translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person registrieren</numerusform>
            <numerusform>%Ln Personen registrieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) are saved here.</source>
        <translation>
            <numerusform>%Ln Dosis ist hier gespeichert.</numerusform>
            <numerusform>%Ln Dosen sind hier gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the register by themselves.</source>
        <translation>Sie gehen von selbst zum Register.</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Prüfen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 received</source>
        <translation>Alle %1 empfangen</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back this whole list?</source>
        <translation>Diese ganze Liste zurücknehmen?</translation>
    </message>
    <message>
        <source>What has not left is withdrawn at once, what the register has is withdrawn there, one by one, with this reason.</source>
        <translation>Was noch nicht weg ist, wird sofort zurückgezogen; was das Register hat, wird dort einzeln zurückgezogen, mit diesem Grund.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln dose(s)</source>
        <translation>
            <numerusform>%Ln Dosis zurücknehmen</numerusform>
            <numerusform>%Ln Dosen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong vaccine</source>
        <translation>Falscher Impfstoff</translation>
    </message>
    <message>
        <source>Wrong list</source>
        <translation>Falsche Liste</translation>
    </message>
    <message>
        <source>The list is being taken back.</source>
        <translation>Die Liste wird zurückgenommen.</translation>
    </message>
    <message>
        <source>The outbox shows what is left to do.</source>
        <translation>Der Ausgang zeigt, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Die Vorlage ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are saved.</source>
        <translation>
            <numerusform>%Ln Zeile ist gespeichert.</numerusform>
            <numerusform>%Ln Zeilen sind gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names people: keep it safe and delete it afterwards.</source>
        <translation>Die Datei nennt Personen: bewahren Sie sie sicher auf und löschen Sie sie danach.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can be registered.</source>
        <translation>
            <numerusform>%Ln Person kann erfasst werden.</numerusform>
            <numerusform>%Ln Personen können erfasst werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The histories are being fetched.</source>
        <translation>Die Verläufe werden geholt.</translation>
    </message>
    <message>
        <source>%1 of %2 histories are here, for an outage.</source>
        <translation>%1 von %2 Verläufen liegen hier für einen Ausfall bereit.</translation>
    </message>
    <message numerus="yes">
        <source>They are kept encrypted for %Ln day(s); the page Outage shows each of them.</source>
        <translation>
            <numerusform>Sie werden %Ln Tag verschlüsselt aufbewahrt; die Seite Ausfall zeigt jeden.</numerusform>
            <numerusform>Sie werden %Ln Tage verschlüsselt aufbewahrt; die Seite Ausfall zeigt jeden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>What is saved here stays; it goes when you go on, or at the next start.</source>
        <translation>Was hier gespeichert ist, bleibt; es geht, wenn Sie weitersenden, oder beim nächsten Start.</translation>
    </message>
    <message>
        <source>Without this vaccine so far</source>
        <translation>Bisher ohne diesen Impfstoff</translation>
    </message>
    <message numerus="yes">
        <source>Of them %Ln as not given.</source>
        <translation>
            <numerusform>Davon %Ln als nicht verabreicht.</numerusform>
            <numerusform>Davon %Ln als nicht verabreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln zurückgezogen</numerusform>
            <numerusform>%Ln zurückgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has columns that are not used: for everybody goes what stands beside it.</source>
        <translation>Die Liste hat Spalten, die nicht verwendet werden: Für alle gilt, was daneben steht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known to the register: they are registered as they stand in the list.</source>
        <translation>
            <numerusform>%Ln ist dem Register nicht bekannt: registriert wie in der Liste.</numerusform>
            <numerusform>%Ln sind dem Register nicht bekannt: registriert wie in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>dose %1</source>
        <translation>Dosis %1</translation>
    </message>
</context>
<context>
    <name>ui::BulkReading</name>
    <message>
        <source>Open another list?</source>
        <translation>Eine andere Liste öffnen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list are not registered. It and what you typed in it are forgotten; what is in the outbox stays there.</source>
        <translation>
            <numerusform>%Ln Zeile dieser Liste ist nicht erfasst. Die Liste und Ihre Eingaben darin werden vergessen; was im Ausgang steht, bleibt.</numerusform>
            <numerusform>%Ln Zeilen dieser Liste sind nicht erfasst. Die Liste und Ihre Eingaben darin werden vergessen; was im Ausgang steht, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the other list</source>
        <translation>Andere Liste öffnen</translation>
    </message>
    <message>
        <source>None of the titles is known.</source>
        <translation>Keiner der Titel ist bekannt.</translation>
    </message>
    <message>
        <source>Say which column holds what.</source>
        <translation>Geben Sie an, welche Spalte was enthält.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>Close this list?</source>
        <translation>Diese Liste schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not registered. The list and what you typed in it are forgotten; what is in the outbox stays there.</source>
        <translation>
            <numerusform>%Ln Zeile ist nicht registriert. Die Liste und Ihre Eingaben darin werden vergessen; was im Ausgang ist, bleibt dort.</numerusform>
            <numerusform>%Ln Zeilen sind nicht registriert. Die Liste und Ihre Eingaben darin werden vergessen; was im Ausgang ist, bleibt dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to correct</source>
        <translation>
            <numerusform>%Ln zu berichtigen</numerusform>
            <numerusform>%Ln zu berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>%Ln repariert</numerusform>
            <numerusform>%Ln repariert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) skipped</source>
        <translation>
            <numerusform>%Ln leere Zeile übersprungen</numerusform>
            <numerusform>%Ln leere Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no header: are the columns right?</source>
        <translation>keine Titelzeile: stimmen die Spalten?</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>nicht verwendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other sheet(s) of this workbook not read</source>
        <translation>
            <numerusform>%Ln weiteres Blatt dieser Mappe wird nicht gelesen</numerusform>
            <numerusform>%Ln weitere Blätter dieser Mappe werden nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not used: is that right?</source>
        <translation>%1 nicht verwendet: stimmt das?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hidden in the workbook left out</source>
        <translation>
            <numerusform>%Ln in der Tabelle ausgeblendete Zeile ausgelassen</numerusform>
            <numerusform>%Ln in der Tabelle ausgeblendete Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read this list anew?</source>
        <translation>Diese Liste neu lesen?</translation>
    </message>
    <message>
        <source>What you typed in it and said of its rows is forgotten; what is in the outbox stays there.</source>
        <translation>Was Sie darin eingegeben und zu den Zeilen gesagt haben, wird vergessen; was im Ausgang steht, bleibt dort.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>What was registered from it can then only be taken back dose by dose.</source>
        <translation>Was daraus registriert wurde, kann dann nur noch Dosis für Dosis zurückgenommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the titles passed over</source>
        <translation>
            <numerusform>%Ln Zeile über den Titeln übergangen</numerusform>
            <numerusform>%Ln Zeilen über den Titeln übergangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkRowActions</name>
    <message numerus="yes">
        <source>%Ln proposal(s) accepted.</source>
        <translation>
            <numerusform>%Ln Vorschlag angenommen.</numerusform>
            <numerusform>%Ln Vorschläge angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another lot for this row</source>
        <translation>Eine andere Charge für diese Zeile</translation>
    </message>
    <message>
        <source>The lot number as it stands on the pack that was used.</source>
        <translation>Die Chargennummer, wie sie auf der verwendeten Packung steht.</translation>
    </message>
    <message>
        <source>Use this lot for this row</source>
        <translation>Diese Charge für diese Zeile verwenden</translation>
    </message>
    <message>
        <source>Another dose for this row</source>
        <translation>Eine andere Dosis für diese Zeile</translation>
    </message>
    <message>
        <source>How much of a dose this person gets: 0.5, 1 or 2.</source>
        <translation>Wie viel Dosis diese Person bekommt: 0,5, 1 oder 2.</translation>
    </message>
    <message>
        <source>Use this dose for this row</source>
        <translation>Diese Dosis für diese Zeile verwenden</translation>
    </message>
    <message>
        <source>Why is this row right all the same?</source>
        <translation>Warum stimmt diese Zeile trotzdem?</translation>
    </message>
    <message>
        <source>The reason is kept with the dose.</source>
        <translation>Der Grund wird bei der Dosis aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>Diesen Grund behalten</translation>
    </message>
    <message>
        <source>Not given to this person</source>
        <translation>Dieser Person nicht verabreicht</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Wählen Sie den Grund.</translation>
    </message>
    <message>
        <source>Record as not given</source>
        <translation>Als nicht verabreicht erfassen</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>had before: %1</source>
        <translation>bereits erhalten: %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>dose %1</source>
        <translation>Dosis %1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>nicht gegeben: %1</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>weil: %1</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Charge</translation>
    </message>
    <message>
        <source>&amp;Dose</source>
        <translation>&amp;Dosis</translation>
    </message>
    <message>
        <source>Corrected in the list</source>
        <translation>In der Liste verbessert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be corrected and registered again.</source>
        <translation>
            <numerusform>%Ln Zeile kann verbessert und erneut registriert werden.</numerusform>
            <numerusform>%Ln Zeilen können verbessert und erneut registriert werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkRowModel</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Already recorded</source>
        <translation>Schon erfasst</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Zu berichtigen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Was los ist</translation>
    </message>
    <message>
        <source>Had before</source>
        <translation>Bereits erhalten</translation>
    </message>
    <message>
        <source>Corrected in the list</source>
        <translation>In der Liste verbessert</translation>
    </message>
</context>
<context>
    <name>ui::CircumstancesPanel</name>
    <message>
        <source>Kept on this computer, encrypted, and never sent.</source>
        <translation>Verschlüsselt auf diesem Computer, wird nie gesendet.</translation>
    </message>
    <message>
        <source>Recorded by %1, %2.</source>
        <translation>Vermerkt von %1, %2.</translation>
    </message>
    <message>
        <source>somebody not signed in</source>
        <translation>jemand, der nicht angemeldet war</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Heute beenden</translation>
    </message>
    <message>
        <source>End today: %1</source>
        <translation>Heute beenden: %1</translation>
    </message>
    <message>
        <source>%1: immunity proven</source>
        <translation>%1: Immunität nachgewiesen</translation>
    </message>
    <message>
        <source>Nothing is recorded against any vaccine.</source>
        <translation>Gegen keine Impfung ist etwas vermerkt.</translation>
    </message>
    <message>
        <source>The day of the mother&apos;s vaccination is no date.</source>
        <translation>Der Tag der Impfung der Mutter ist kein Datum.</translation>
    </message>
    <message>
        <source>Recorded here.</source>
        <translation>Hier vermerkt.</translation>
    </message>
    <message>
        <source>Mother vaccinated against whooping cough in this pregnancy</source>
        <translation>Mutter in dieser Schwangerschaft gegen Keuchhusten geimpft</translation>
    </message>
    <message>
        <source>Mother had whooping cough in this pregnancy</source>
        <translation>Mutter hatte Keuchhusten in dieser Schwangerschaft</translation>
    </message>
    <message>
        <source>Mother carries hepatitis B</source>
        <translation>Mutter Trägerin von Hepatitis B</translation>
    </message>
    <message>
        <source>Another reason for the longer course</source>
        <translation>Anderer Grund für das längere Schema</translation>
    </message>
    <message>
        <source>Early start, from four weeks (travel, outbreak)</source>
        <translation>Früher Beginn, ab vier Wochen (Reise, Ausbruch)</translation>
    </message>
    <message>
        <source>Lives in a shelter for asylum seekers</source>
        <translation>Lebt in einer Unterkunft für Asylsuchende</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>When the mother was vaccinated</source>
        <translation>Wann die Mutter geimpft wurde</translation>
    </message>
    <message>
        <source>Born after (weeks and days; 0: not known)</source>
        <translation>Geboren nach (Wochen und Tage; 0: nicht bekannt)</translation>
    </message>
    <message>
        <source>Born after so many weeks</source>
        <translation>Geboren nach so vielen Wochen</translation>
    </message>
    <message>
        <source>and days</source>
        <translation>und Tage</translation>
    </message>
    <message>
        <source>Course of the infant</source>
        <translation>Schema des Säuglings</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Nach den Regeln</translation>
    </message>
    <message>
        <source>2+1, the doctor decided</source>
        <translation>2+1, ärztlich entschieden</translation>
    </message>
    <message>
        <source>3+1, the doctor decided</source>
        <translation>3+1, ärztlich entschieden</translation>
    </message>
    <message>
        <source>Pregnant for (weeks and days today; 0: not)</source>
        <translation>Schwanger seit (Wochen und Tage heute; 0: nicht)</translation>
    </message>
    <message>
        <source>Pregnant for so many weeks</source>
        <translation>So viele Wochen schwanger</translation>
    </message>
    <message>
        <source>Against a vaccine</source>
        <translation>Gegen eine Impfung</translation>
    </message>
    <message>
        <source>Record these answers</source>
        <translation>Diese Antworten speichern</translation>
    </message>
</context>
<context>
    <name>ui::ClearingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Clearing up after an outage</source>
        <translation>Aufräumen nach einer Störung</translation>
    </message>
    <message>
        <source>To clear up</source>
        <translation>Noch zu klären</translation>
    </message>
    <message>
        <source>Go &amp;through them, one by one</source>
        <translation>Einzeln d&amp;urchgehen</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Nä&amp;chste</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
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
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Genau zeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>Verbergen, was gesendet wird</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Heute erwartet</translation>
    </message>
    <message>
        <source>Ca&amp;rd: number, or name and birth date</source>
        <translation>Ka&amp;rte: Nummer, oder Name und Geburtsdatum</translation>
    </message>
    <message>
        <source>Card: number, or name and birth date</source>
        <translation>Karte: Nummer, oder Name und Geburtsdatum</translation>
    </message>
    <message>
        <source>Everybody &amp;born in</source>
        <translation>Alle ge&amp;boren in</translation>
    </message>
    <message>
        <source>Everybody born in</source>
        <translation>Alle geboren in</translation>
    </message>
    <message>
        <source>Children expected today</source>
        <translation>Heute erwartete Kinder</translation>
    </message>
    <message>
        <source>Two permissions</source>
        <translation>Zwei Einwilligungen</translation>
    </message>
    <message>
        <source>&amp;Answered by</source>
        <translation>&amp;Antwort von</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>Vormund</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>das Kind</translation>
    </message>
    <message>
        <source>court</source>
        <translation>Gericht</translation>
    </message>
    <message>
        <source>doctor&apos;s decision</source>
        <translation>Entscheidung des Arztes</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mündlich</translation>
    </message>
    <message>
        <source>written</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>by the portal</source>
        <translation>über das Portal</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Doses of today</source>
        <translation>Dosen von heute</translation>
    </message>
    <message>
        <source>The programme proposes nothing for today.</source>
        <translation>Das Programm schlägt für heute nichts vor.</translation>
    </message>
    <message>
        <source>Add another vaccine…</source>
        <translation>Anderen Impfstoff hinzufügen…</translation>
    </message>
    <message>
        <source>Add another vaccine</source>
        <translation>Anderen Impfstoff hinzufügen</translation>
    </message>
    <message>
        <source>Why it is right all the same</source>
        <translation>Warum es trotzdem richtig ist</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>Für die Familie</translation>
    </message>
    <message>
        <source>No &amp;doctor&apos;s authorisation is on file for you. Who gave it?</source>
        <translation>Für Sie ist keine Er&amp;mächtigung eines Arztes bekannt. Wer gab sie?</translation>
    </message>
    <message>
        <source>Doctor who gave the authorisation</source>
        <translation>Arzt, der die Ermächtigung gab</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
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
        <translation>Dürfen die Impfungen des Programms gegeben werden?</translation>
    </message>
    <message>
        <source>May the data go to the institute with name and number?</source>
        <translation>Dürfen die Daten mit Name und Nummer an das Institut gehen?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, by decision of the doctor</source>
        <translation>Ja, durch Entscheidung des Arztes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No, says %1</source>
        <translation>Nein, sagt %1</translation>
    </message>
    <message>
        <source>From 12 to 15 years a parent and the child both answer.</source>
        <translation>Von 12 bis 15 Jahren antworten ein Elternteil und das Kind beide.</translation>
    </message>
    <message>
        <source>From 16 years on the person answers alone.</source>
        <translation>Ab 16 Jahren antwortet die Person allein.</translation>
    </message>
    <message>
        <source>Under 12 years a parent or guardian answers.</source>
        <translation>Unter 12 Jahren antwortet ein Elternteil oder Vormund.</translation>
    </message>
    <message>
        <source>With the data exchanged: reminders only for what is missing, an overview on request, and a call when an outbreak asks for it. It can be taken back at any time, without a reason.</source>
        <translation>Mit Austausch: Erinnerungen nur für das, was fehlt, eine Übersicht auf Wunsch, und ein Aufruf, wenn ein Ausbruch es verlangt. Es kann jederzeit ohne Grund zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Without it the family keeps its own record: the certificate is updated at each dose, reminders may come for doses already given, and the institute can give no overview. What it already has stays there until it is asked to delete it.</source>
        <translation>Ohne Austausch führt die Familie selbst Buch: Die Bescheinigung wird bei jeder Dosis ergänzt, Erinnerungen können für schon gegebene Dosen kommen, und das Institut kann keine Übersicht geben. Was es schon hat, bleibt dort, bis um Löschung gebeten wird.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>Die Antwort ist erfasst.</translation>
    </message>
    <message>
        <source>Type the name of who answers.</source>
        <translation>Geben Sie den Namen der antwortenden Person ein.</translation>
    </message>
    <message>
        <source>Whoever is chosen cannot answer this.</source>
        <translation>Die gewählte Person kann darauf nicht antworten.</translation>
    </message>
    <message>
        <source>A child answers from its 12th birthday on; a doctor decides about vaccinating only.</source>
        <translation>Ein Kind antwortet ab seinem 12. Geburtstag; ein Arzt entscheidet nur über das Impfen.</translation>
    </message>
    <message>
        <source>overdue, since %1</source>
        <translation>überfällig, seit %1</translation>
    </message>
    <message>
        <source>due, since %1</source>
        <translation>fällig, seit %1</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>The lot of an earlier child: still right?</source>
        <translation>Die Charge eines früheren Kindes: noch richtig?</translation>
    </message>
    <message>
        <source>Nothing is recorded or sent: it stays due.</source>
        <translation>Es wird nichts erfasst oder gesendet: Es bleibt fällig.</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Nichts zu erfassen</translation>
    </message>
    <message>
        <source>Record %1 for %2, today</source>
        <translation>%1 für %2 erfassen, heute</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>Es ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Something is unusual. Look at the lines, and say why it is right.</source>
        <translation>Etwas ist ungewöhnlich. Sehen Sie die Zeilen an und sagen Sie, warum es richtig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved here. They go by themselves.</source>
        <translation>
            <numerusform>%Ln Eintrag hier gespeichert. Er geht von selbst.</numerusform>
            <numerusform>%Ln Einträge hier gespeichert. Sie gehen von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes to the register, with the child&apos;s name and number:</source>
        <translation>Dies geht an das Register, mit Name und Nummer des Kindes:</translation>
    </message>
    <message>
        <source>This child has no number: nothing goes over the wire. Report it by the register&apos;s form.</source>
        <translation>Dieses Kind hat keine Nummer: Es wird nichts gesendet. Melden Sie es mit dem Formular des Registers.</translation>
    </message>
    <message>
        <source>This goes to the register, without anything that names the child; what is refused stays here:</source>
        <translation>Dies geht an das Register, ohne etwas, das das Kind nennt; was abgelehnt ist, bleibt hier:</translation>
    </message>
    <message>
        <source>Nothing leaves before somebody was asked about the exchange. With a yes this would go:</source>
        <translation>Nichts geht ab, bevor nach dem Austausch gefragt wurde. Mit einem Ja würde dies gehen:</translation>
    </message>
    <message>
        <source>The clinic keeps this file until %1, 20 years after the last contact: the law obliges it to, so that it cannot be deleted here on request. The institute can delete what it has with the name; ask its regional office.</source>
        <translation>Die Beratungsstelle bewahrt diese Akte bis %1 auf, 20 Jahre nach dem letzten Kontakt: Das Gesetz verpflichtet dazu, sie kann hier nicht auf Wunsch gelöscht werden. Das Institut kann löschen, was es mit Namen hat; fragen Sie das Regionalbüro.</translation>
    </message>
    <message>
        <source>What is due cannot be told.</source>
        <translation>Was fällig ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The record says why. A dose can be added by hand.</source>
        <translation>Die Akte sagt, warum. Eine Dosis kann von Hand hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Planned by what is kept here.</source>
        <translation>Geplant nach dem, was hier aufbewahrt ist.</translation>
    </message>
    <message>
        <source>The register&apos;s record is not in it: compare with the child&apos;s own papers.</source>
        <translation>Die Daten des Registers fehlen darin: vergleichen Sie mit den Unterlagen des Kindes.</translation>
    </message>
    <message>
        <source>a dose that could not be judged may be this one: look at the record</source>
        <translation>eine nicht beurteilbare Dosis kann diese sein: in die Akte sehen</translation>
    </message>
    <message>
        <source>The authorisation is noted.</source>
        <translation>Die Ermächtigung ist notiert.</translation>
    </message>
    <message>
        <source>Type the name of the doctor.</source>
        <translation>Geben Sie den Namen des Arztes ein.</translation>
    </message>
    <message>
        <source>Due again on %1. Nothing is sent.</source>
        <translation>Wieder fällig am %1. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Postpone %1 for %2</source>
        <translation>%1 für %2 aufschieben</translation>
    </message>
    <message>
        <source>Record %1 for %2, today; postpone %3</source>
        <translation>%1 für %2 heute erfassen; %3 aufschieben</translation>
    </message>
    <message>
        <source>The new day is kept.</source>
        <translation>Der neue Tag ist gespeichert.</translation>
    </message>
    <message>
        <source>No dose is ticked.</source>
        <translation>Keine Dosis ist angekreuzt.</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Sehen Sie %1 an.</translation>
    </message>
    <message>
        <source>Doctor consulted: %1</source>
        <translation>Befragter Arzt: %1</translation>
    </message>
    <message>
        <source>Name the doctor who was consulted. It stays here.</source>
        <translation>Nennen Sie den befragten Arzt. Das bleibt hier.</translation>
    </message>
    <message>
        <source>Type a day after today.</source>
        <translation>Geben Sie einen Tag nach heute ein.</translation>
    </message>
    <message>
        <source>Unasked it keeps that until %1 at least. What went without a name nobody can find again to delete it.</source>
        <translation>Ungefragt bewahrt es dies mindestens bis %1 auf. Was ohne Namen gesendet wurde, kann niemand zum Löschen wiederfinden.</translation>
    </message>
</context>
<context>
    <name>ui::CollaboratorModel</name>
    <message>
        <source>Without a name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>chosen to be unlinked</source>
        <translation>zum Trennen gewählt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>unlinking</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>ui::CollaboratorsPage</name>
    <message numerus="yes">
        <source>&amp;Verify %Ln unlinking(s)…</source>
        <translation>
            <numerusform>%Ln Trennung &amp;prüfen…</numerusform>
            <numerusform>%Ln Trennungen &amp;prüfen…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlink this person…</source>
        <translation>Diese Person &amp;trennen…</translation>
    </message>
    <message>
        <source>Do not &amp;unlink this person</source>
        <translation>Diese Person doch nicht &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Cancel the request…</source>
        <translation>Antrag &amp;zurückziehen…</translation>
    </message>
    <message>
        <source>&amp;Go on with this form</source>
        <translation>Mit diesem Formular &amp;fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay linked afterwards.</source>
        <translation>
            <numerusform>Danach bleibt %Ln Person verbunden.</numerusform>
            <numerusform>Danach bleiben %Ln Personen verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Agree: ask to unlink %1</source>
        <translation>&amp;Einverstanden: Trennung von %1 beantragen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Agree: ask to unlink these %Ln people</source>
        <translation>
            <numerusform>&amp;Einverstanden: Trennung dieser %Ln Person beantragen</numerusform>
            <numerusform>&amp;Einverstanden: Trennung dieser %Ln Personen beantragen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>&amp;Link somebody…</source>
        <translation>Jemanden &amp;verbinden…</translation>
    </message>
    <message>
        <source>&amp;Delete this form</source>
        <translation>Dieses Formular &amp;löschen</translation>
    </message>
    <message>
        <source>Collaborators and requests</source>
        <translation>Mitarbeiter und Anträge</translation>
    </message>
    <message>
        <source>Nobody is shown: the register was not read, or names nobody for this organisation.</source>
        <translation>Niemand wird angezeigt: das Register wurde nicht gelesen, oder nennt niemanden für diese Organisation.</translation>
    </message>
    <message>
        <source>Request to link somebody</source>
        <translation>Antrag, jemanden zu verbinden</translation>
    </message>
    <message>
        <source>&amp;Ask the administrator</source>
        <translation>Beim &amp;Administrator beantragen</translation>
    </message>
    <message>
        <source>&amp;Back; the form is kept</source>
        <translation>&amp;Zurück; das Formular bleibt erhalten</translation>
    </message>
    <message>
        <source>Verify who is to be unlinked</source>
        <translation>Prüfen Sie, wer getrennt wird</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Zurüc&amp;k</translation>
    </message>
</context>
<context>
    <name>ui::CollaboratorsPresenter</name>
    <message>
        <source>Not everything about these people could be read.</source>
        <translation>Nicht alles über diese Personen konnte gelesen werden.</translation>
    </message>
    <message>
        <source>What is shown is right, but somebody may be missing.</source>
        <translation>Was gezeigt wird, stimmt, aber es kann jemand fehlen.</translation>
    </message>
    <message>
        <source>My collaborators</source>
        <translation>Meine Mitarbeiter</translation>
    </message>
    <message>
        <source>My collaborators at %1</source>
        <translation>Meine Mitarbeiter bei %1</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Das Register wird gefragt…</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked</source>
        <translation>
            <numerusform>%Ln verbunden</numerusform>
            <numerusform>%Ln verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting</source>
        <translation>
            <numerusform>%Ln Antrag wartet</numerusform>
            <numerusform>%Ln Anträge warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not linked any more.</source>
        <translation>Nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Antrag zurückziehen</translation>
    </message>
    <message>
        <source>The request about %1 is taken back before it is decided. Why?</source>
        <translation>Der Antrag zu %1 wird vor der Entscheidung zurückgezogen. Warum?</translation>
    </message>
    <message>
        <source>Cancel the request about %1</source>
        <translation>Antrag zu %1 zurückziehen</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>Tippfehler</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>The request is cancelled.</source>
        <translation>Der Antrag ist zurückgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlinking(s) asked.</source>
        <translation>
            <numerusform>%Ln Trennung beantragt.</numerusform>
            <numerusform>%Ln Trennungen beantragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to put right before this can be asked.</source>
        <translation>
            <numerusform>Noch %Ln Punkt zu berichtigen, bevor dies beantragt werden kann.</numerusform>
            <numerusform>Noch %Ln Punkte zu berichtigen, bevor dies beantragt werden kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>Beantragt für %1.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionChip</name>
    <message>
        <source>Connection with %1: %2</source>
        <translation>Verbindung mit %1: %2</translation>
    </message>
    <message>
        <source>No contact since the program started.</source>
        <translation>Kein Kontakt seit dem Start des Programms.</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Letzter Kontakt: %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
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
        <translation>Alter</translation>
    </message>
    <message>
        <source>Planned today</source>
        <translation>Heute geplant</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Einwilligungen</translation>
    </message>
</context>
<context>
    <name>ui::DayListPresenter</name>
    <message>
        <source>Type a month or a year, as in 2026-08 or 2026.</source>
        <translation>Geben Sie einen Monat oder ein Jahr ein, wie 2026-08 oder 2026.</translation>
    </message>
    <message>
        <source>Nobody who is kept here was born then.</source>
        <translation>Niemand, der hier bewahrt ist, wurde dann geboren.</translation>
    </message>
    <message>
        <source>Children who were never looked up are not known here: add them by card or by number.</source>
        <translation>Kinder, die nie gesucht wurden, sind hier nicht bekannt: Fügen Sie sie mit Karte oder Nummer hinzu.</translation>
    </message>
    <message>
        <source>Not on the list: %1</source>
        <translation>Nicht auf der Liste: %1</translation>
    </message>
    <message>
        <source>Look the child up by name and birth date, or open it by hand.</source>
        <translation>Suchen Sie das Kind mit Name und Geburtsdatum, oder öffnen Sie es von Hand.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>zu fragen</translation>
    </message>
    <message>
        <source>give: %1 · exchange: %2</source>
        <translation>geben: %1 · austauschen: %2</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Das Register wird gefragt…</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Type or scan the first card.</source>
        <translation>Es steht noch niemand auf der Liste. Tippen oder scannen Sie die erste Karte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) expected.</source>
        <translation>
            <numerusform>%Ln Kind erwartet.</numerusform>
            <numerusform>%Ln Kinder erwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register cannot be reached, and nobody here fits: %1</source>
        <translation>Das Register ist nicht erreichbar, und hier passt niemand: %1</translation>
    </message>
    <message>
        <source>Open the child by hand: its doses are saved here and go later.</source>
        <translation>Öffnen Sie das Kind von Hand: Seine Dosen werden hier gespeichert und gehen später.</translation>
    </message>
    <message numerus="yes">
        <source>The register cannot be reached: %Ln child(ren) taken from the copy here.</source>
        <translation>
            <numerusform>Das Register ist nicht erreichbar: %Ln Kind aus der Kopie hier genommen.</numerusform>
            <numerusform>Das Register ist nicht erreichbar: %Ln Kinder aus der Kopie hier genommen.</numerusform>
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
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select an item to see where it stands and what you can do.</source>
        <translation>Wählen Sie ein Element, um zu sehen, wie es steht und was Sie tun können.</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Open the &amp;patient</source>
        <translation>&amp;Patient öffnen</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <source>Selected item</source>
        <translation>Ausgewähltes Element</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>At the register</source>
        <translation>Im Register</translation>
    </message>
    <message>
        <source>Send &amp;all the same…</source>
        <translation>&amp;Trotzdem senden…</translation>
    </message>
    <message>
        <source>It was up&amp;loaded…</source>
        <translation>Wurde hochge&amp;laden…</translation>
    </message>
    <message>
        <source>Take the list &amp;back…</source>
        <translation>Liste zurück&amp;nehmen…</translation>
    </message>
</context>
<context>
    <name>ui::DueModel</name>
    <message>
        <source>dose %1</source>
        <translation>Dosis %1</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>letzter Tag %1</translation>
    </message>
    <message>
        <source>uncertain: a dose could not be judged</source>
        <translation>unsicher: eine Dosis war nicht zu beurteilen</translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation>Akte vom %1</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu sagen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
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
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Neu suchen</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Due in this practice</source>
        <translation>Fällig in dieser Praxis</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>Welche Personen gezeigt werden</translation>
    </message>
    <message>
        <source>Which vaccine</source>
        <translation>Welche Impfung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Name beginnt mit</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>In eine &amp;Datei schreiben…</translation>
    </message>
    <message>
        <source>People who are due; Enter opens the record</source>
        <translation>Fällige Personen; Eingabe öffnet die Akte</translation>
    </message>
</context>
<context>
    <name>ui::DuePresenter</name>
    <message>
        <source>Looking: %1 of %2 people…</source>
        <translation>Suche: %1 von %2 Personen…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) known here</source>
        <translation>
            <numerusform>%Ln Person hier bekannt</numerusform>
            <numerusform>%Ln Personen hier bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due now</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%Ln jetzt fällig</numerusform>
            <numerusform>%Ln jetzt fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of whom it cannot be told</source>
        <comment>people</comment>
        <translation>
            <numerusform>von %Ln nicht zu sagen</numerusform>
            <numerusform>von %Ln nicht zu sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown.</source>
        <translation>%1 gezeigt.</translation>
    </message>
    <message>
        <source>Programme %1, in force since %2 · as of %3 · a clinician decides</source>
        <translation>Programm %1, in Kraft seit %2 · Stand %3 · die Fachperson entscheidet</translation>
    </message>
    <message>
        <source>there may be a newer programme</source>
        <translation>es kann ein neueres Programm geben</translation>
    </message>
    <message>
        <source>All vaccines</source>
        <translation>Alle Impfungen</translation>
    </message>
    <message>
        <source>%1: %2 overdue, %3 due</source>
        <translation>%1: %2 überfällig, %3 fällig</translation>
    </message>
    <message>
        <source>Nobody is known here yet. Whoever is opened, or taken along for an outage, is.</source>
        <translation>Hier ist noch niemand bekannt. Wer geöffnet oder für einen Ausfall mitgenommen wird, ist es.</translation>
    </message>
    <message>
        <source>Nobody known here is due.</source>
        <translation>Von den hier bekannten Personen ist niemand fällig.</translation>
    </message>
    <message>
        <source>Nobody is like that. Choose all to see everybody.</source>
        <translation>Niemand passt. Wählen Sie alle.</translation>
    </message>
    <message>
        <source>Where to write the list</source>
        <translation>Wohin die Liste geschrieben wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
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
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Overdue from</source>
        <translation>Überfällig ab</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>It names people: delete it when it is no longer needed.</source>
        <translation>Sie nennt Personen: löschen Sie sie, wenn sie nicht mehr nötig ist.</translation>
    </message>
    <message>
        <source>Sign in to see who is due.</source>
        <translation>Melden Sie sich an, um zu sehen, wer an der Reihe ist.</translation>
    </message>
</context>
<context>
    <name>ui::FailurePage</name>
    <message>
        <source>Prikpost cannot start with this data folder</source>
        <translation>Prikpost kann mit diesem Datenordner nicht starten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPapers</name>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Open it and print it.</source>
        <translation>Öffnen und drucken Sie es.</translation>
    </message>
    <message>
        <source>Where to write the certificate</source>
        <translation>Wohin die Bescheinigung geschrieben wird</translation>
    </message>
    <message>
        <source>Choose the province where the child lives.</source>
        <translation>Wählen Sie die Provinz, in der das Kind wohnt.</translation>
    </message>
    <message>
        <source>The letter goes to the office of that region.</source>
        <translation>Der Brief geht an das Büro dieser Region.</translation>
    </message>
    <message>
        <source>Where to write the letter</source>
        <translation>Wohin der Brief geschrieben wird</translation>
    </message>
    <message>
        <source>%1 (lot not known)</source>
        <translation>%1 (Charge unbekannt)</translation>
    </message>
    <message>
        <source>%1 (lot %2)</source>
        <translation>%1 (Charge %2)</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Where to write the draft</source>
        <translation>Wohin der Entwurf geschrieben wird</translation>
    </message>
    <message>
        <source>Written to %1 and %2.</source>
        <translation>Geschrieben nach %1 und %2.</translation>
    </message>
    <message>
        <source>Nothing was sent: whoever reports it sends it to Lareb.</source>
        <translation>Es wurde nichts gesendet: Wer meldet, schickt es selbst an Lareb.</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPapersPanel</name>
    <message>
        <source>Language of the certificate</source>
        <translation>Sprache der Bescheinigung</translation>
    </message>
    <message>
        <source>Print the number, too</source>
        <translation>Auch die Nummer drucken</translation>
    </message>
    <message>
        <source>&amp;Certificate and overview…</source>
        <translation>Bescheinigung und Über&amp;sicht…</translation>
    </message>
    <message>
        <source>Letter for new cards…</source>
        <translation>Brief für neue Karten…</translation>
    </message>
    <message>
        <source>Letter for a new certificate…</source>
        <translation>Brief für eine neue Bescheinigung…</translation>
    </message>
    <message>
        <source>The child lives in…</source>
        <translation>Das Kind wohnt in…</translation>
    </message>
    <message>
        <source>Province where the child lives</source>
        <translation>Provinz, in der das Kind wohnt</translation>
    </message>
    <message>
        <source>Report a side effect…</source>
        <translation>Nebenwirkung melden…</translation>
    </message>
</context>
<context>
    <name>ui::FieldRemarks</name>
    <message>
        <source>The register says: %1</source>
        <translation>Das Register sagt: %1</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Choose one of the list that opens while typing.</source>
        <translation>Wählen Sie aus der Liste, die sich beim Tippen öffnet.</translation>
    </message>
    <message>
        <source>Is this still the lot? Tick it, or type the new one.</source>
        <translation>Ist das noch die Charge? Haken Sie an, oder geben Sie die neue ein.</translation>
    </message>
    <message>
        <source>This is neither a RIZIV number nor a person number. Compare it with the source.</source>
        <translation>Dies ist weder eine LIKIV-Nummer noch eine Personennummer. Vergleichen Sie mit der Quelle.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Es ist noch nichts geändert.</translation>
    </message>
    <message>
        <source>This is no AGB, BIG or UZI number. Compare it with the source.</source>
        <translation>Das ist keine AGB-, BIG- oder UZI-Nummer. Vergleichen Sie mit der Quelle.</translation>
    </message>
</context>
<context>
    <name>ui::FileRow</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>ui::FirstAccessPage</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Next: check the form</source>
        <translation>&amp;Weiter: Formular prüfen</translation>
    </message>
    <message>
        <source>Access to the register</source>
        <translation>Zugang zum Register</translation>
    </message>
    <message>
        <source>Asking the register how your access stands…</source>
        <translation>Das Register wird nach dem Stand Ihres Zugangs gefragt…</translation>
    </message>
    <message>
        <source>Not linked to an organisation</source>
        <translation>Mit keiner Organisation verbunden</translation>
    </message>
    <message>
        <source>You are not linked to an organisation. Ask a physician of your practice to link you; once that is approved you can work.</source>
        <translation>Sie sind mit keiner Organisation verbunden. Bitten Sie einen Arzt Ihrer Praxis, Sie zu verbinden; nach der Genehmigung können Sie arbeiten.</translation>
    </message>
    <message>
        <source>Ask for access to the register</source>
        <translation>Zugang zum Register beantragen</translation>
    </message>
    <message>
        <source>This is asked once. What you type is kept when you break it off.</source>
        <translation>Das wird einmal gefragt. Was Sie eingeben, bleibt beim Abbrechen erhalten.</translation>
    </message>
    <message>
        <source>Check your request</source>
        <translation>Prüfen Sie Ihren Antrag</translation>
    </message>
    <message>
        <source>Is all of this right?</source>
        <translation>Ist das alles richtig?</translation>
    </message>
    <message>
        <source>Your access is requested</source>
        <translation>Ihr Zugang ist beantragt</translation>
    </message>
    <message>
        <source>I &amp;accept the terms of use</source>
        <translation>Ich nehme die Nutzungsbedingungen &amp;an</translation>
    </message>
    <message>
        <source>I accept the terms of use</source>
        <translation>Ich nehme die Nutzungsbedingungen an</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
</context>
<context>
    <name>ui::FirstAccessPresenter</name>
    <message numerus="yes">
        <source>%Ln thing(s) to put right before this can be asked.</source>
        <translation>
            <numerusform>Noch %Ln Punkt zu berichtigen, bevor dies beantragt werden kann.</numerusform>
            <numerusform>Noch %Ln Punkte zu berichtigen, bevor dies beantragt werden kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your request for access was refused.</source>
        <translation>Ihr Antrag auf Zugang wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Requested on %1, %2 ago.</source>
        <translation>Beantragt am %1, vor %2.</translation>
    </message>
</context>
<context>
    <name>ui::FormFields</name>
    <message>
        <source>Brand, disease or CNK</source>
        <translation>Marke, Krankheit oder CNK</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>from the free stock; its first letter chooses it</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>from the free stock; its first letter chooses it</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>All the same, because</source>
        <translation>Trotzdem richtig, weil</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilter</name>
    <message>
        <source>%1 of %2 shown, %3 hidden by “%4”</source>
        <translation>%1 von %2 gezeigt, %3 verborgen durch „%4“</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of the history</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>filter of the history</comment>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>On its way</source>
        <comment>filter: not yet accepted by the register</comment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>filter of the history</comment>
        <translation>Nicht gegeben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>filter of the history</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <comment>filter of the history</comment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1, all shown</source>
        <comment>how many of which</comment>
        <translation>%1, alle angezeigt</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>Recorded doses</source>
        <translation>Erfasste Dosen</translation>
    </message>
    <message>
        <source>Find in the list  F3</source>
        <translation>In der Liste suchen  F3</translation>
    </message>
    <message>
        <source>Find in the recorded doses</source>
        <translation>In den erfassten Dosen suchen</translation>
    </message>
    <message>
        <source>Show which doses</source>
        <translation>Welche Dosen zeigen</translation>
    </message>
    <message>
        <source>Read again  F5</source>
        <translation>Neu lesen  F5</translation>
    </message>
</context>
<context>
    <name>ui::HoldbackForm</name>
    <message>
        <source>Immunity is recorded for one series.</source>
        <translation>Immunität gilt für eine Reihe.</translation>
    </message>
    <message>
        <source>The end is no date.</source>
        <translation>Das Ende ist kein Datum.</translation>
    </message>
    <message>
        <source>The end must be after today.</source>
        <translation>Das Ende muss nach heute liegen.</translation>
    </message>
    <message>
        <source>A postponement needs the day until which it holds.</source>
        <translation>Ein Aufschub braucht ein Enddatum.</translation>
    </message>
    <message>
        <source>An objection is recorded for one series, or for all vaccines.</source>
        <translation>Ein Einwand gilt für eine Reihe oder für alle Impfungen.</translation>
    </message>
    <message>
        <source>Contraindication</source>
        <translation>Kontraindikation</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Postponement</source>
        <translation>Aufschub</translation>
    </message>
    <message>
        <source>Immunity proven</source>
        <translation>Immunität nachgewiesen</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Against which vaccine</source>
        <translation>Gegen welche Impfung</translation>
    </message>
    <message>
        <source>Until, the first day on which it no longer holds</source>
        <translation>Bis, der erste Tag, an dem es nicht mehr gilt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Read by colleagues here, never sent</source>
        <translation>Von Kollegen hier gelesen, nie gesendet</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
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
        <translation>Impfstoff</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Impfende Person</translation>
    </message>
    <message>
        <source>State and source</source>
        <translation>Stand und Quelle</translation>
    </message>
</context>
<context>
    <name>ui::InlineMessage</name>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
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
        <translation>wer angemeldet ist</translation>
    </message>
    <message>
        <source>A trainee is a physician and is linked to the trainer only: %1.</source>
        <translation>Ein Arzt in Ausbildung ist Arzt und wird nur mit dem Praxisausbilder verbunden: %1.</translation>
    </message>
    <message>
        <source>An employee is linked to all physicians of the group practice.</source>
        <translation>Ein Mitarbeiter wird mit allen Ärzten der Gruppenpraxis verbunden.</translation>
    </message>
    <message>
        <source>Answer &quot;yes&quot; for a trainee (HAIO): the trainer is %1.</source>
        <translation>Antworten Sie mit &quot;Ja&quot; bei einem Arzt in Ausbildung: der Praxisausbilder ist %1.</translation>
    </message>
    <message>
        <source>Only of a physician or a nurse.</source>
        <translation>Nur bei Ärzten und Pflegekräften.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Trainee (HAIO)</source>
        <translation>Arzt in Ausbildung</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Sign in with the browser</source>
        <translation>Mit dem Browser &amp;anmelden</translation>
    </message>
    <message>
        <source>%1 is at work. What was typed is kept.</source>
        <translation>%1 ist bei der Arbeit. Eingegebenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The last sign-in is too long ago. Sign in again; what was typed is kept.</source>
        <translation>Die letzte Anmeldung liegt zu lange zurück. Melden Sie sich neu an; Eingegebenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Prikpost is locked</source>
        <translation>Prikpost ist gesperrt</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Go on without signing in</source>
        <translation>Ohne Anmeldung &amp;weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>ui::LockPresenter</name>
    <message>
        <source>The passphrase is needed.</source>
        <translation>Die Passphrase wird gebraucht.</translation>
    </message>
    <message>
        <source>The sign-in cannot be reached now. You can go on: what you save is kept here, and is sent after the next sign-in.</source>
        <translation>Die Anmeldung ist jetzt nicht erreichbar. Sie können weiterarbeiten: Was Sie speichern, bleibt hier und wird nach der nächsten Anmeldung gesendet.</translation>
    </message>
</context>
<context>
    <name>ui::LookSection</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
</context>
<context>
    <name>ui::LookupPage</name>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
</context>
<context>
    <name>ui::LookupPresenter</name>
    <message>
        <source>kept here</source>
        <translation>hier aufbewahrt</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Das Register wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known here. Enter asks the register.</source>
        <translation>
            <numerusform>%Ln hier bekannt. Enter fragt das Register.</numerusform>
            <numerusform>%Ln hier bekannt. Enter fragt das Register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not enough to look somebody up by.</source>
        <translation>Das reicht nicht, um jemanden zu suchen.</translation>
    </message>
    <message>
        <source>Type a person number, or a name, if possible with the birth date.</source>
        <translation>Geben Sie eine Personennummer ein, oder einen Namen, möglichst mit Geburtsdatum.</translation>
    </message>
    <message>
        <source>Nobody is looked up yet.</source>
        <translation>Es wurde noch niemand gesucht.</translation>
    </message>
    <message>
        <source>Type a name, a birth date or a person number in the search box, then Enter. For example “Janssens 15/03/1980”.</source>
        <translation>Geben Sie einen Namen, ein Geburtsdatum oder eine Personennummer ins Suchfeld ein, dann Enter. Zum Beispiel „Janssens 15/03/1980“.</translation>
    </message>
    <message>
        <source>This is not a valid person number.</source>
        <translation>Dies ist keine gültige Personennummer.</translation>
    </message>
    <message>
        <source>Compare it with the card, or search by name and birth date.</source>
        <translation>Vergleichen Sie sie mit der Karte, oder suchen Sie nach Name und Geburtsdatum.</translation>
    </message>
    <message>
        <source>The register does not let you look people up.</source>
        <translation>Das Register lässt Sie keine Personen suchen.</translation>
    </message>
    <message>
        <source>The register could not be asked. These are the people kept here.</source>
        <translation>Das Register konnte nicht gefragt werden. Dies sind die hier aufbewahrten Personen.</translation>
    </message>
    <message>
        <source>Incomplete: part of the register&apos;s answer is missing. There may be others.</source>
        <translation>Unvollständig: ein Teil der Antwort des Registers fehlt. Es kann weitere geben.</translation>
    </message>
    <message>
        <source>The register could not be asked, and nobody kept here fits.</source>
        <translation>Das Register konnte nicht gefragt werden, und niemand hier passt.</translation>
    </message>
    <message>
        <source>Press Enter in the search box to ask again.</source>
        <translation>Drücken Sie Enter im Suchfeld, um erneut zu fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people fit.</source>
        <translation>
            <numerusform>%Ln Person passt.</numerusform>
            <numerusform>%Ln Personen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for birth date or person number, then choose the right one.</source>
        <translation>Fragen Sie nach Geburtsdatum oder Personennummer, und wählen Sie dann die richtige.</translation>
    </message>
    <message>
        <source>The register does not know %1.</source>
        <translation>Das Register kennt %1 nicht.</translation>
    </message>
    <message>
        <source>The number itself is sound. Open the new person below to record a first dose, or check the number.</source>
        <translation>Die Nummer selbst ist richtig. Öffnen Sie unten die neue Person, um eine erste Dosis zu erfassen, oder prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Nobody at the register fits.</source>
        <translation>Niemand beim Register passt.</translation>
    </message>
    <message>
        <source>Check the spelling, or type both name and birth date: then a new person can be recorded.</source>
        <translation>Prüfen Sie die Schreibweise, oder geben Sie Name und Geburtsdatum ein: dann kann eine neue Person erfasst werden.</translation>
    </message>
    <message>
        <source>Nobody at the register has this name and birth date.</source>
        <translation>Niemand beim Register hat diesen Namen und dieses Geburtsdatum.</translation>
    </message>
    <message>
        <source>Check both. Open the new person below to record a first dose.</source>
        <translation>Prüfen Sie beides. Öffnen Sie unten die neue Person, um eine erste Dosis zu erfassen.</translation>
    </message>
    <message>
        <source>Nobody known here. Enter asks the register.</source>
        <translation>Hier niemand bekannt. Eingabe fragt das Register.</translation>
    </message>
</context>
<context>
    <name>ui::LotEdit</name>
    <message>
        <source>still right?</source>
        <comment>a lot number taken over from the last dose</comment>
        <translation>noch richtig?</translation>
    </message>
    <message>
        <source>The lot is still right</source>
        <translation>Die Charge ist noch richtig</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Close Prikpost</source>
        <translation>Prikpost schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Prikpost</source>
        <translation>Prikpost</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Sign in first: then people can be looked up.</source>
        <translation>Melden Sie sich zuerst an: dann können Sie Personen suchen.</translation>
    </message>
    <message>
        <source>Choose first for whom you work: then people can be looked up.</source>
        <translation>Wählen Sie zuerst, für wen Sie arbeiten: dann können Sie Personen suchen.</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation>Zur Anmeldung</translation>
    </message>
    <message>
        <source>To the choice</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationPage</name>
    <message>
        <source>Work for %1</source>
        <translation>Für %1 arbeiten</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Einrichtung wählen</translation>
    </message>
    <message>
        <source>For whom do you work now?</source>
        <translation>Für wen arbeiten Sie jetzt?</translation>
    </message>
    <message>
        <source>This organisation stands with each dose that you record. You can change it at any time at the top of the window.</source>
        <translation>Diese Einrichtung steht bei jeder Dosis, die Sie erfassen. Oben im Fenster können Sie sie jederzeit ändern.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Einrichtungen</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationPresenter</name>
    <message>
        <source>The sign-in service names no organisation for you.</source>
        <translation>Der Anmeldedienst nennt keine Einrichtung für Sie.</translation>
    </message>
    <message>
        <source>Ask the register&apos;s help desk to link you to your practice, then sign in again.</source>
        <translation>Bitten Sie den Helpdesk des Registers, Sie mit Ihrer Praxis zu verknüpfen, und melden Sie sich dann neu an.</translation>
    </message>
</context>
<context>
    <name>ui::OutboxModel</name>
    <message>
        <source>as soon as possible</source>
        <translation>so bald wie möglich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>after an earlier one</source>
        <translation>nach einem früheren</translation>
    </message>
</context>
<context>
    <name>ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Zei&amp;gen</translation>
    </message>
    <message>
        <source>Show which state</source>
        <translation>Welchen Stand zeigen</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>&amp;Mehr zeigen</translation>
    </message>
    <message>
        <source>Outbox items</source>
        <translation>Elemente des Ausgangs</translation>
    </message>
    <message>
        <source>Hand over as &amp;files…</source>
        <translation>Als &amp;Dateien übergeben…</translation>
    </message>
    <message>
        <source>Lists to upload on the register&apos;s own site, when its interface stays away</source>
        <translation>Listen zum Hochladen auf der Website des Registers, wenn die Schnittstelle ausbleibt</translation>
    </message>
</context>
<context>
    <name>ui::OutboxPresenter</name>
    <message>
        <source>%1 for %2</source>
        <comment>what, whom</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Take back what was not sent yet?</source>
        <translation>Zurücknehmen, was noch nicht gesendet ist?</translation>
    </message>
    <message>
        <source>%1 will not go to the register. It stays in this list as withdrawn.</source>
        <translation>%1 geht nicht an das Register. Es bleibt in dieser Liste als zurückgezogen.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Zurückziehen: %1</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Falsche Person</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Falsches Produkt</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Doppelt erfasst</translation>
    </message>
    <message>
        <source>Not given after all</source>
        <translation>Doch nicht gegeben</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all items of the outbox</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting: sign in again to send</source>
        <translation>Wartet: zum Senden neu anmelden</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>%1 von %2 wird gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved here, to go by itself</source>
        <translation>
            <numerusform>%Ln hier gespeichert, geht von selbst</numerusform>
            <numerusform>%Ln hier gespeichert, gehen von selbst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>All received: the register confirmed every dose</source>
        <translation>Alles erhalten: das Register hat jede Dosis bestätigt</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown.</source>
        <translation>Die neuesten %1 von %2 werden gezeigt.</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this computer yet. What you record for a person shows up here until the register has it, and after.</source>
        <translation>Auf diesem Computer wurde noch nichts erfasst. Was Sie für eine Person erfassen, erscheint hier, bis das Register es hat, und auch danach.</translation>
    </message>
    <message>
        <source>Nothing is in this state now. Choose another state, or all.</source>
        <translation>Jetzt ist nichts in diesem Stand. Wählen Sie einen anderen Stand, oder alle.</translation>
    </message>
    <message>
        <source>Send it all the same?</source>
        <translation>Trotzdem senden?</translation>
    </message>
    <message>
        <source>%1 goes to the register, with the reason kept beside it.</source>
        <translation>%1 geht ins Register; der Grund wird dabei aufbewahrt.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>It is another dose</source>
        <translation>Es ist eine andere Dosis</translation>
    </message>
    <message>
        <source>The register&apos;s record is wrong</source>
        <translation>Der Eintrag im Register ist falsch</translation>
    </message>
    <message>
        <source>It is the right person</source>
        <translation>Es ist die richtige Person</translation>
    </message>
    <message>
        <source>Where to write the lists and their cover sheets</source>
        <translation>Wohin die Listen und ihre Begleitblätter kommen</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Es gibt nichts zu übergeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln Liste</numerusform>
            <numerusform>%Ln Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 written to %3.</source>
        <translation>%1 mit %2 nach %3 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s)</source>
        <translation>
            <numerusform>%Ln Dosis</numerusform>
            <numerusform>%Ln Dosen</numerusform>
        </translation>
    </message>
    <message>
        <source>These doses are held now. Once a list is uploaded on the register&apos;s site, say so at one of its doses; or take it back.</source>
        <translation>Diese Dosen werden jetzt zurückgehalten. Ist eine Liste auf der Website des Registers hochgeladen, sagen Sie es bei einer ihrer Dosen; oder nehmen Sie sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) to type in one by one: see the sheet %1.pdf.</source>
        <translation>
            <numerusform>%Ln Dosis einzeln einzutippen: siehe das Blatt %1.pdf.</numerusform>
            <numerusform>%Ln Dosen einzeln einzutippen: siehe das Blatt %1.pdf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it in the register?</source>
        <translation>Steht es im Register?</translation>
    </message>
    <message>
        <source>Only when the register&apos;s site confirmed it. The doses of %1 are then done here, and its files, which hold personal data, are removed.</source>
        <translation>Nur wenn die Website des Registers es bestätigt hat. Die Dosen von %1 sind dann hier erledigt, und die Dateien mit den persönlichen Daten werden entfernt.</translation>
    </message>
    <message>
        <source>%1 was uploaded</source>
        <translation>%1 wurde hochgeladen</translation>
    </message>
    <message>
        <source>%1 done by hand.</source>
        <translation>%1 von Hand erledigt.</translation>
    </message>
    <message>
        <source>Let its doses go by themselves?</source>
        <translation>Ihre Dosen von selbst gehen lassen?</translation>
    </message>
    <message>
        <source>Only when %1 was not uploaded. Its files are removed, so that nobody does later.</source>
        <translation>Nur wenn %1 nicht hochgeladen wurde. Die Dateien werden entfernt, damit es niemand später tut.</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>%1 taken back; they go by themselves.</source>
        <translation>%1 zurückgenommen; sie gehen von selbst.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>What was saved here goes by itself.</source>
        <translation>Was hier gespeichert ist, geht von selbst.</translation>
    </message>
    <message>
        <source>The register is asked whether %1 arrived. If so it is withdrawn there; otherwise it never goes.</source>
        <translation>Das Register wird gefragt, ob %1 angekommen ist. Wenn ja, wird es dort zurückgezogen; sonst geht es nie hinaus.</translation>
    </message>
    <message>
        <source>Sign in to see what is here. Nothing of it is lost: it goes once somebody is signed in.</source>
        <translation>Melden Sie sich an, um zu sehen, was hier steht. Nichts davon ist verloren: Es geht ab, sobald jemand angemeldet ist.</translation>
    </message>
</context>
<context>
    <name>ui::PatientListModel</name>
    <message>
        <source>Same name and birth date as another: compare the number.</source>
        <translation>Gleicher Name und gleiches Geburtsdatum wie jemand anders: vergleichen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Verstorben am %1</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Birth date not known</source>
        <translation>Geburtsdatum nicht bekannt</translation>
    </message>
    <message>
        <source>No person number</source>
        <translation>Keine Personennummer</translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>Neue Person: %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Personennummer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Wohnort</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: where and when the person was found</comment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not known at the register yet</source>
        <translation>Dem Register noch nicht bekannt</translation>
    </message>
    <message>
        <source>The register could not be asked</source>
        <translation>Das Register konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>Only when it is none of these</source>
        <translation>Nur wenn es keine von diesen ist</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Dose and reason</source>
        <translation>Dosis und Grund</translation>
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
        <translation>Eingabe registriert sie.</translation>
    </message>
    <message>
        <source>Time line: the arrow keys go from mark to mark</source>
        <translation>Zeitleiste: die Pfeiltasten gehen von Zeichen zu Zeichen</translation>
    </message>
    <message>
        <source>Time line as a table</source>
        <translation>Zeitleiste als Tabelle</translation>
    </message>
</context>
<context>
    <name>ui::PlanPresenter</name>
    <message>
        <source>What is due: asking the register…</source>
        <translation>Was fällig ist: das Register wird gefragt…</translation>
    </message>
    <message>
        <source>What is due cannot be told. %1</source>
        <translation>Was fällig ist, lässt sich nicht sagen. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due now</source>
        <translation>
            <numerusform>%Ln jetzt fällig</numerusform>
            <numerusform>%Ln jetzt fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>Jetzt ist nichts fällig.</translation>
    </message>
    <message>
        <source>Programme %1, in force since %2 · as of %3 · a clinician decides</source>
        <translation>Programm %1, in Kraft seit %2 · Stand %3 · die Fachperson entscheidet</translation>
    </message>
    <message>
        <source>dose %1: %2</source>
        <translation>Dosis %1: %2</translation>
    </message>
    <message>
        <source>there may be a newer programme</source>
        <translation>es kann ein neueres Programm geben</translation>
    </message>
    <message>
        <source>A programme file has mistakes and is not used: %1</source>
        <translation>Eine Programmdatei hat Fehler und wird nicht verwendet: %1</translation>
    </message>
    <message>
        <source>The programmes that came with Prikpost stay in use.</source>
        <translation>Die mit Prikpost gelieferten Programme bleiben in Gebrauch.</translation>
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
        <translation>%1, Dosis %2</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Registrieren: %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>What is shown of the record</source>
        <translation>Was von der Akte gezeigt wird</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Umstände</translation>
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
        <translation>Bereit für einen Ausfall</translation>
    </message>
    <message>
        <source>Take people along</source>
        <translation>Personen mitnehmen</translation>
    </message>
    <message>
        <source>Paste today&apos;s list: one person a line, by person number, or by name and birth date. Their records are then kept on this computer, encrypted, and can be opened when the register cannot be reached.</source>
        <translation>Fügen Sie die Liste von heute ein: eine Person je Zeile, mit Personennummer oder mit Name und Geburtsdatum. Ihre Akten werden dann verschlüsselt auf diesem Computer aufbewahrt und lassen sich öffnen, wenn das Register nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>People, one a line</source>
        <translation>Personen, eine je Zeile</translation>
    </message>
    <message>
        <source>Keep for (&amp;days)</source>
        <translation>Aufbewahren (&amp;Tage)</translation>
    </message>
    <message>
        <source>Days to keep them</source>
        <translation>Tage der Aufbewahrung</translation>
    </message>
    <message>
        <source>&amp;Take along</source>
        <translation>&amp;Mitnehmen</translation>
    </message>
    <message>
        <source>For&amp;get them now</source>
        <translation>Jetzt &amp;vergessen</translation>
    </message>
    <message>
        <source>What came of the list</source>
        <translation>Was aus der Liste wurde</translation>
    </message>
    <message>
        <source>Paper, for when no computer works</source>
        <translation>Papier, für wenn kein Computer geht</translation>
    </message>
    <message>
        <source>Print these beforehand. Afterwards, type the doses in: after each one, F2 goes to the next person, and the same vaccine and lot stand ready.</source>
        <translation>Drucken Sie dies vorher aus. Tippen Sie die Dosen danach ein: nach jeder geht F2 zur nächsten Person, und derselbe Impfstoff und dieselbe Charge stehen bereit.</translation>
    </message>
    <message>
        <source>Empty &amp;form…</source>
        <translation>Leeres &amp;Formular…</translation>
    </message>
    <message>
        <source>Day &amp;list…</source>
        <translation>Tages&amp;liste…</translation>
    </message>
</context>
<context>
    <name>ui::PreparePresenter</name>
    <message>
        <source>%1 of %2 taken along.</source>
        <translation>%1 von %2 mitgenommen.</translation>
    </message>
    <message>
        <source>Look at the others in the list below.</source>
        <translation>Sehen Sie sich die anderen in der Liste unten an.</translation>
    </message>
    <message>
        <source>Nothing is taken along any more.</source>
        <translation>Es ist nichts mehr mitgenommen.</translation>
    </message>
    <message>
        <source>Where to write the form</source>
        <translation>Wohin das Formular kommt</translation>
    </message>
    <message>
        <source>Where to write the day list</source>
        <translation>Wohin die Tagesliste kommt</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Open it and print it.</source>
        <translation>Öffnen Sie es und drucken Sie es aus.</translation>
    </message>
    <message>
        <source>Asking the register: %1 of %2</source>
        <translation>Das Register wird gefragt: %1 von %2</translation>
    </message>
    <message>
        <source>Nobody is taken along now.</source>
        <translation>Zurzeit ist niemand mitgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) taken along, kept until %1.</source>
        <translation>
            <numerusform>%Ln Person mitgenommen, aufbewahrt bis %1.</numerusform>
            <numerusform>%Ln Personen mitgenommen, aufbewahrt bis %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrivacySection</name>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>Five years at least.</source>
        <translation>Mindestens fünf Jahre.</translation>
    </message>
    <message>
        <source>Lock after (minutes)</source>
        <translation>Sperren nach (Minuten)</translation>
    </message>
    <message>
        <source>Sign in anew after (hours)</source>
        <translation>Neu anmelden nach (Stunden)</translation>
    </message>
    <message>
        <source>Keep the access log (years)</source>
        <translation>Zugriffsprotokoll aufbewahren (Jahre)</translation>
    </message>
</context>
<context>
    <name>ui::ProductListModel</name>
    <message>
        <source>Vaccine; the product is not known</source>
        <translation>Impfstoff; das Produkt ist nicht bekannt</translation>
    </message>
    <message>
        <source>Not in the list: recorded as typed</source>
        <translation>Nicht in der Liste: wie eingegeben erfasst</translation>
    </message>
</context>
<context>
    <name>ui::ProductSection</name>
    <message>
        <source>About</source>
        <translation>Über Prikpost</translation>
    </message>
</context>
<context>
    <name>ui::ProgrammeSection</name>
    <message>
        <source>Vaccination &amp;programme</source>
        <translation>Impfpro&amp;gramm</translation>
    </message>
</context>
<context>
    <name>ui::QuestionDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::RecordPage</name>
    <message>
        <source>Record a dose</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>F4</source>
        <comment>key</comment>
        <translation>F4</translation>
    </message>
    <message>
        <source>Recorded doses</source>
        <translation>Erfasste Dosen</translation>
    </message>
    <message>
        <source>The card was read: create the relation</source>
        <translation>Die Karte wurde gelesen: Verhältnis anlegen</translation>
    </message>
    <message>
        <source>The person declares it: create the relation</source>
        <translation>Die Person erklärt es: Verhältnis anlegen</translation>
    </message>
    <message>
        <source>Read without a relation, with a reason…</source>
        <translation>Ohne Verhältnis lesen, mit einem Grund…</translation>
    </message>
</context>
<context>
    <name>ui::RecordPresenter</name>
    <message>
        <source>Asking the register…</source>
        <translation>Das Register wird gefragt…</translation>
    </message>
    <message>
        <source>The register has not been read.</source>
        <translation>Das Register wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <comment>name of the register, time</comment>
        <translation>%1, gelesen %2</translation>
    </message>
    <message>
        <source>The register has no doses of this person.</source>
        <translation>Das Register hat keine Dosen dieser Person.</translation>
    </message>
    <message>
        <source>That is what it answered; nothing is hidden. Record a dose, or an earlier one on proof.</source>
        <translation>Das hat es geantwortet; nichts ist verborgen. Erfassen Sie eine Dosis, oder eine frühere mit Nachweis.</translation>
    </message>
    <message>
        <source>F5 asks again.</source>
        <translation>F5 fragt erneut.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Withdraw this dose?</source>
        <translation>Diese Dosis zurückziehen?</translation>
    </message>
    <message>
        <source>%1 of %2 is marked as entered in error. It stays visible as withdrawn. Say why.</source>
        <comment>product and date, person</comment>
        <translation>%1 von %2 wird als irrtümlich erfasst markiert. Der Eintrag bleibt als zurückgezogen sichtbar. Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Zurückziehen: %1</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Falsche Person</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Doppelt erfasst</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Falsches Produkt</translation>
    </message>
    <message>
        <source>It was not given</source>
        <translation>Es wurde nicht gegeben</translation>
    </message>
    <message>
        <source>It goes to the register again.</source>
        <translation>Es geht erneut an das Register.</translation>
    </message>
    <message>
        <source>Withdrawal saved here: %1</source>
        <translation>Rücknahme hier gespeichert: %1</translation>
    </message>
    <message>
        <source>Withdrawal accepted: %1</source>
        <translation>Rücknahme angenommen: %1</translation>
    </message>
    <message>
        <source>Withdrawal needs you: %1</source>
        <translation>Rücknahme braucht Sie: %1</translation>
    </message>
    <message>
        <source>Withdrawn here, it is not sent: %1</source>
        <translation>Hier zurückgenommen, es wird nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Seen without a therapeutic relation; it stands in the log.</source>
        <translation>Ohne Behandlungsverhältnis eingesehen; es steht im Protokoll.</translation>
    </message>
    <message>
        <source>Read without a therapeutic relation</source>
        <translation>Ohne Behandlungsverhältnis lesen</translation>
    </message>
    <message>
        <source>Why is the record of %1 needed? The reason stands in the access log, which the person may see.</source>
        <translation>Warum wird die Akte von %1 gebraucht? Der Grund steht im Zugriffsprotokoll, das die Person einsehen darf.</translation>
    </message>
    <message>
        <source>Read the record of %1</source>
        <translation>Akte von %1 lesen</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Duty post</source>
        <translation>Bereitschaftsdienst</translation>
    </message>
    <message>
        <source>Asked by the person</source>
        <translation>Von der Person gewünscht</translation>
    </message>
    <message>
        <source>The register could not be reached, and nothing of this person is kept here. There may be doses.</source>
        <translation>Das Register war nicht erreichbar, und von dieser Person ist hier nichts gespeichert. Es kann Verabreichungen geben.</translation>
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
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Starts with https. Empty: the register&apos;s own address.</source>
        <translation>Beginnt mit https. Leer: die eigene Adresse des Registers.</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>&amp;Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Only when the register has a certificate of its own. Empty: the system&apos;s.</source>
        <translation>Nur, wenn das Register ein eigenes Zertifikat hat. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>T&amp;oken file</source>
        <translation>T&amp;okendatei</translation>
    </message>
    <message>
        <source>Only for a register without a sign-in service.</source>
        <translation>Nur für ein Register ohne Anmeldedienst.</translation>
    </message>
    <message>
        <source>&amp;Keep the register</source>
        <translation>Register s&amp;peichern</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationPage</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Rückgängig  Ctrl+Z</translation>
    </message>
    <message>
        <source>Next person  F2</source>
        <translation>Nächste Person  F2</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <comment>stop correcting</comment>
        <translation>Abbrechen  Esc</translation>
    </message>
    <message>
        <source>Kind of registration</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht gegeben</translation>
    </message>
    <message>
        <source>On proof</source>
        <translation>Mit Nachweis</translation>
    </message>
    <message>
        <source>Route, body part, place, remarks</source>
        <translation>Weg, Körperteil, Ort, Bemerkungen</translation>
    </message>
    <message>
        <source>More fields: route, body part, place, remarks</source>
        <translation>Weitere Felder: Weg, Körperteil, Ort, Bemerkungen</translation>
    </message>
    <message>
        <source>Ctrl+⏎</source>
        <comment>keys that save</comment>
        <translation>Strg+⏎</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stop correcting</comment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationPresenter</name>
    <message>
        <source>Undone right after saving</source>
        <translation>Direkt nach dem Speichern rückgängig gemacht</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationText</name>
    <message>
        <source>Correct a dose</source>
        <translation>Dosis berichtigen</translation>
    </message>
    <message>
        <source>Record a dose</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>a dose</source>
        <comment>when no product was chosen yet</comment>
        <translation>eine Dosis</translation>
    </message>
    <message>
        <source>%1 not given to %2</source>
        <comment>product, person</comment>
        <translation>%1 nicht gegeben an %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>product, person</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Save correction: %1</source>
        <comment>who, what and when</comment>
        <translation>Berichtigung speichern: %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>who, what and when</comment>
        <translation>Erfassen: %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <comment>who, what and when</comment>
        <translation>Erfassen: %1</translation>
    </message>
    <message>
        <source>Record on proof: %1</source>
        <comment>who, what and when</comment>
        <translation>Mit Nachweis erfassen: %1</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <comment>person and organisation</comment>
        <translation>Gegeben von %1</translation>
    </message>
    <message>
        <source>There is no product list.</source>
        <translation>Es gibt keine Produktliste.</translation>
    </message>
    <message numerus="yes">
        <source>Product list of %1, %Ln day(s) old</source>
        <translation>
            <numerusform>Produktliste vom %1, %Ln Tag alt</numerusform>
            <numerusform>Produktliste vom %1, %Ln Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer list was refused; see settings.</source>
        <translation>Eine neuere Liste wurde abgelehnt; siehe Einstellungen.</translation>
    </message>
    <message>
        <source>RIZIV or person number of who gave it</source>
        <translation>LIKIV- oder Personennummer der impfenden Person</translation>
    </message>
    <message>
        <source>Read by every care provider with access, and by the patient.</source>
        <translation>Gelesen von jedem Leistungserbringer mit Zugriff und vom Patienten.</translation>
    </message>
    <message>
        <source>Kept with the correction; the register&apos;s staff may read it.</source>
        <translation>Mit der Berichtigung aufbewahrt; das Personal des Registers kann es lesen.</translation>
    </message>
    <message>
        <source>Why it is right all the same. Kept with the dose.</source>
        <translation>Warum es trotzdem richtig ist. Mit der Dosis aufbewahrt.</translation>
    </message>
    <message>
        <source>Leave what you typed for %1?</source>
        <translation>Ihre Eingabe für %1 verlassen?</translation>
    </message>
    <message>
        <source>The correction is not saved. When you leave, it is dropped and nothing changes in the register.</source>
        <translation>Die Berichtigung ist nicht gespeichert. Wenn Sie gehen, wird sie verworfen, und im Register ändert sich nichts.</translation>
    </message>
    <message>
        <source>Drop the correction</source>
        <translation>Berichtigung verwerfen</translation>
    </message>
    <message>
        <source>It is not recorded yet. When you leave, it is kept and comes back when you open %1 again.</source>
        <translation>Es ist noch nicht erfasst. Wenn Sie gehen, bleibt es erhalten und ist wieder da, wenn Sie %1 erneut öffnen.</translation>
    </message>
    <message>
        <source>Leave, keep what was typed</source>
        <translation>Verlassen, Eingabe behalten</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded yet: %Ln thing(s) to change.</source>
        <translation>
            <numerusform>Noch nicht erfasst: %Ln Punkt zu ändern.</numerusform>
            <numerusform>Noch nicht erfasst: %Ln Punkte zu ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Ihre Eingabe ist noch da.</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded yet: %Ln thing(s) are unusual.</source>
        <translation>
            <numerusform>Noch nicht erfasst: %Ln Punkt ist ungewöhnlich.</numerusform>
            <numerusform>Noch nicht erfasst: %Ln Punkte sind ungewöhnlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them, or say below why it is right and save again.</source>
        <translation>Ändern Sie, oder sagen Sie unten, warum es richtig ist, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>What you typed is back in the form.</source>
        <translation>Ihre Eingabe steht wieder im Formular.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is unusual.</source>
        <translation>
            <numerusform>%Ln weitere ist ungewöhnlich.</numerusform>
            <numerusform>%Ln weitere sind ungewöhnlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>who, what and when</comment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Correction saved here: %1</source>
        <comment>who, what and when</comment>
        <translation>Berichtigung hier gespeichert: %1</translation>
    </message>
    <message>
        <source>Correction on its way: %1</source>
        <comment>who, what and when</comment>
        <translation>Berichtigung wird gesendet: %1</translation>
    </message>
    <message>
        <source>Correction accepted: %1</source>
        <comment>who, what and when</comment>
        <translation>Berichtigung angenommen: %1</translation>
    </message>
    <message>
        <source>Correction needs you: %1</source>
        <comment>who, what and when</comment>
        <translation>Berichtigung braucht Sie: %1</translation>
    </message>
    <message>
        <source>Correction withdrawn: %1</source>
        <comment>who, what and when</comment>
        <translation>Berichtigung zurückgezogen: %1</translation>
    </message>
    <message>
        <source>What you typed here earlier (%1) is back. It is not recorded yet.</source>
        <comment>time</comment>
        <translation>Was Sie hier früher getippt haben (%1), ist wieder da. Es ist noch nicht erfasst.</translation>
    </message>
    <message>
        <source>Go on with it, or discard it.</source>
        <translation>Machen Sie damit weiter, oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>AGB, BIG or UZI number of who gave it</source>
        <translation>AGB-, BIG- oder UZI-Nummer der Person, die sie gab</translation>
    </message>
</context>
<context>
    <name>ui::RowDetailPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Berichtigen…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <translation>%1 erneut senden</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>%1 berichtigen</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Zurückziehen: %1</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Einzelheiten zu %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPresenter</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), list of %1</source>
        <translation>
            <numerusform>%Ln Produkt, Liste vom %1</numerusform>
            <numerusform>%Ln Produkte, Liste vom %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The product list is %Ln day(s) old.</source>
        <translation>
            <numerusform>Die Produktliste ist %Ln Tag alt.</numerusform>
            <numerusform>Die Produktliste ist %Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer products may be missing. Put a newer list in the data folder and start Prikpost again.</source>
        <translation>Neuere Produkte können fehlen. Legen Sie eine neuere Liste in den Datenordner und starten Sie Prikpost neu.</translation>
    </message>
    <message>
        <source>Kept. %1 is used from the next start on.</source>
        <translation>Gespeichert. %1 wird ab dem nächsten Start benutzt.</translation>
    </message>
    <message>
        <source>Close Prikpost and start it again when it suits you.</source>
        <translation>Schließen Sie Prikpost und starten Sie neu, wann es Ihnen passt.</translation>
    </message>
    <message>
        <source>Another register</source>
        <translation>Ein anderes Register</translation>
    </message>
    <message>
        <source>Change, and send the waiting doses there</source>
        <translation>Ändern und die wartenden Dosen dorthin senden</translation>
    </message>
    <message>
        <source>As the register says</source>
        <translation>Wie das Register sagt</translation>
    </message>
</context>
<context>
    <name>ui::ShellPresenter</name>
    <message>
        <source>%1 %2 today</source>
        <comment>state, count</comment>
        <translation>%1 %2 heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent yet</source>
        <translation>
            <numerusform>%Ln noch nicht gesendet</numerusform>
            <numerusform>%Ln noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) are safe on this computer and go to the register the next time Prikpost is started.</source>
        <translation>
            <numerusform>%Ln Dosis ist sicher auf diesem Computer und geht beim nächsten Start von Prikpost an das Register.</numerusform>
            <numerusform>%Ln Dosen sind sicher auf diesem Computer und gehen beim nächsten Start von Prikpost an das Register.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has gone to the register.</source>
        <translation>Alles ist zum Register gegangen.</translation>
    </message>
    <message>
        <source>%1 will be closed from %2 to %3.</source>
        <translation>%1 ist von %2 bis %3 geschlossen.</translation>
    </message>
    <message>
        <source>Go on working then as always: doses are saved here and go by themselves afterwards.</source>
        <translation>Arbeiten Sie dann ganz normal weiter: Dosen werden hier gespeichert und gehen danach von selbst.</translation>
    </message>
</context>
<context>
    <name>ui::SideEffectForm</name>
    <message>
        <source>Nothing was given on a day that is known.</source>
        <translation>An keinem bekannten Tag wurde etwas gegeben.</translation>
    </message>
    <message>
        <source>&amp;Vaccinated on</source>
        <translation>Ge&amp;impft am</translation>
    </message>
    <message>
        <source>Be&amp;gan on</source>
        <translation>B&amp;egann am</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>Ausgan&amp;g</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>genesen</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>auf dem Weg der Besserung</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>nicht genesen</translation>
    </message>
    <message>
        <source>died</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Was geschah</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Andere Arzneimittel</translation>
    </message>
    <message>
        <source>Earlier reactions</source>
        <translation>Frühere Reaktionen</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>Im Krankenhaus</translation>
    </message>
    <message>
        <source>Life in danger</source>
        <translation>Lebensgefahr</translation>
    </message>
    <message>
        <source>Harm that stays</source>
        <translation>Bleibender Schaden</translation>
    </message>
    <message>
        <source>The family may be contacted</source>
        <translation>Die Familie darf kontaktiert werden</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Write the draft…</source>
        <translation>Entwurf speichern…</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>This register has no sign-in service. Say who works here; it stands with each dose that you record.</source>
        <translation>Dieses Register hat keinen Anmeldedienst. Sagen Sie, wer hier arbeitet; es steht bei jeder Dosis, die Sie erfassen.</translation>
    </message>
    <message>
        <source>Your browser has opened. Finish signing in there, then come back: this window goes on by itself.</source>
        <translation>Ihr Browser hat sich geöffnet. Schließen Sie dort die Anmeldung ab und kommen Sie zurück: dieses Fenster geht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 was signed in here before. Sign in again to send and to read at the register; saving here goes on without.</source>
        <translation>%1 war hier schon angemeldet. Melden Sie sich neu an, um zu senden und im Register zu lesen; hier speichern geht auch ohne.</translation>
    </message>
    <message>
        <source>Signing in happens in your browser, with your eID, itsme or another means of your register.</source>
        <translation>Die Anmeldung erfolgt im Browser, mit eID, itsme oder einem anderen Mittel Ihres Registers.</translation>
    </message>
    <message>
        <source>&amp;Sign in with the browser</source>
        <translation>Im Browser &amp;anmelden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Start work</source>
        <translation>Arbeit &amp;beginnen</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your N&amp;IHDI number</source>
        <translation>Ihre L&amp;IKIV-Nummer</translation>
    </message>
    <message>
        <source>Your INS&amp;Z, when you have no NIHDI number</source>
        <translation>Ihre ENS&amp;S, wenn Sie keine LIKIV-Nummer haben</translation>
    </message>
    <message>
        <source>Name of your &amp;organisation</source>
        <translation>Name Ihrer &amp;Einrichtung</translation>
    </message>
    <message>
        <source>NIHDI or enterprise n&amp;umber of the organisation</source>
        <translation>LIKIV- oder Unternehmensn&amp;ummer der Einrichtung</translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation>Ihre &amp;Rolle</translation>
    </message>
    <message>
        <source>No browser? Copy the &amp;address</source>
        <translation>Kein Browser? Adresse &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>ui::SignInPresenter</name>
    <message numerus="yes">
        <source>%Ln field(s) must be looked at.</source>
        <translation>
            <numerusform>%Ln Feld muss geprüft werden.</numerusform>
            <numerusform>%Ln Felder müssen geprüft werden.</numerusform>
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
        <translation>Nichts wartet auf das Senden</translation>
    </message>
    <message>
        <source>DEMO: invented data</source>
        <translation>DEMO: erfundene Daten</translation>
    </message>
</context>
<context>
    <name>ui::TakenModel</name>
    <message>
        <source>Taken along</source>
        <translation>Mitgenommen</translation>
    </message>
    <message>
        <source>No valid number, nor name and birth date</source>
        <translation>Weder gültige Nummer noch Name und Geburtsdatum</translation>
    </message>
    <message>
        <source>The register does not know this person</source>
        <translation>Das Register kennt diese Person nicht</translation>
    </message>
    <message>
        <source>More than one person fits: give the number</source>
        <translation>Mehr als eine Person passt: geben Sie die Nummer an</translation>
    </message>
    <message>
        <source>No access to this record</source>
        <translation>Kein Zugang zu dieser Akte</translation>
    </message>
    <message>
        <source>The record could not be read whole</source>
        <translation>Die Akte konnte nicht vollständig gelesen werden</translation>
    </message>
    <message>
        <source>Not asked: the register cannot be reached</source>
        <translation>Nicht gefragt: das Register ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>Taken from the copy here: the register cannot be reached</source>
        <translation>Aus der Kopie hier genommen: Das Register ist nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>ui::TimeLine</name>
    <message>
        <source>birth</source>
        <translation>Geburt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mo</source>
        <comment>months of age</comment>
        <translation>
            <numerusform>%Ln Mon.</numerusform>
            <numerusform>%Ln Mon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln yr</source>
        <comment>years of age</comment>
        <translation>
            <numerusform>%Ln J.</numerusform>
            <numerusform>%Ln J.</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>ui::TopStrip</name>
    <message>
        <source>You work for %1</source>
        <translation>Sie arbeiten für %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>[F2] Search by name, birth date or INSZ</source>
        <translation>[F2] Name, Geburtsdatum oder ENSS</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Name, birth date or person number. F2 comes back here.</source>
        <translation>Name, Geburtsdatum oder Personennummer. F2 kommt hierher zurück.</translation>
    </message>
    <message>
        <source>[F2] Search by name, birth date or BSN</source>
        <translation>[F2] Name, Geburtsdatum oder BSN</translation>
    </message>
</context>
<context>
    <name>ui::UnlockPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Unlock Prikpost</source>
        <translation>Prikpost entsperren</translation>
    </message>
    <message>
        <source>Everything that Prikpost keeps on this computer is encrypted. This computer has no keyring that could hold the key, so it is made from a passphrase. Keep the passphrase well: without it nobody can open the data.</source>
        <translation>Alles, was Prikpost auf diesem Computer aufbewahrt, ist verschlüsselt. Dieser Computer hat keinen Schlüsselbund für den Schlüssel; darum wird er aus einer Passphrase gemacht. Bewahren Sie sie gut auf: ohne sie kann niemand die Daten öffnen.</translation>
    </message>
    <message>
        <source>The data on this computer are encrypted with your passphrase.</source>
        <translation>Die Daten auf diesem Computer sind mit Ihrer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Again, to be sure</source>
        <translation>&amp;Noch einmal, zur Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Keep and start</source>
        <translation>&amp;Speichern und starten</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Passphrase vergessen</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open what is kept on this computer, also not the doses that have not been sent. What the register received is safe there. You can begin anew: what is here is then put aside, sealed, and opens when the passphrase is found. Doses that were not sent must be registered again.</source>
        <translation>Ohne die Passphrase kann niemand öffnen, was auf diesem Computer aufbewahrt wird, auch nicht die Dosen, die noch nicht gesendet wurden. Was das Register erhalten hat, ist dort sicher. Sie können neu beginnen: Was hier steht, wird dann versiegelt beiseitegelegt und öffnet sich, wenn die Passphrase wiedergefunden wird. Nicht gesendete Dosen müssen erneut registriert werden.</translation>
    </message>
    <message>
        <source>Put aside and &amp;begin anew</source>
        <translation>Beiseitelegen und neu &amp;beginnen</translation>
    </message>
    <message>
        <source>Ba&amp;ck</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forgotten?</source>
        <translation>&amp;Vergessen?</translation>
    </message>
</context>
<context>
    <name>ui::UnlockPresenter</name>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln character(s); a few words are easy to remember.</source>
        <translation>
            <numerusform>Nehmen Sie mindestens %Ln Zeichen; einige Wörter merkt man sich leicht.</numerusform>
            <numerusform>Nehmen Sie mindestens %Ln Zeichen; einige Wörter merkt man sich leicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Type both again.</source>
        <translation>Geben Sie beide neu ein.</translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation>Die Passphrase wird benötigt.</translation>
    </message>
    <message>
        <source>What was kept here stands sealed in %1.</source>
        <translation>Was hier aufbewahrt wurde, liegt versiegelt in %1.</translation>
    </message>
    <message>
        <source>Whoever finds the passphrase again opens it there.</source>
        <translation>Wer die Passphrase wiederfindet, öffnet es dort.</translation>
    </message>
</context>
<context>
    <name>ui::VisitRowWidget</name>
    <message>
        <source>Given today</source>
        <translation>Heute gegeben</translation>
    </message>
    <message>
        <source>Refused: the family does not want it</source>
        <translation>Abgelehnt: Die Familie will es nicht</translation>
    </message>
    <message>
        <source>Postponed: another day</source>
        <translation>Verschoben: ein anderer Tag</translation>
    </message>
    <message>
        <source>Contraindicated: medical reason</source>
        <translation>Kontraindiziert: medizinischer Grund</translation>
    </message>
    <message>
        <source>Already had: elsewhere</source>
        <translation>Schon gehabt: anderswo</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Was aus %1 wird</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Lot of %1</source>
        <translation>Charge von %1</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>Expiry date of %1</source>
        <translation>Verfallsdatum von %1</translation>
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
        <translation>Seite für %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When %1 was had</source>
        <translation>Wann %1 gegeben wurde</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>Nachweis gesehen</translation>
    </message>
    <message>
        <source>Proof seen of %1</source>
        <translation>Gesehener Nachweis von %1</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Noch richtig</translation>
    </message>
    <message>
        <source>Take the product of this lot</source>
        <translation>Produkt dieser Charge nehmen</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>New day for %1</source>
        <translation>Neuer Tag für %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why %1 is postponed</source>
        <translation>Warum %1 aufgeschoben wird</translation>
    </message>
    <message>
        <source>Doctor consulted</source>
        <translation>Befragter Arzt</translation>
    </message>
    <message>
        <source>Doctor consulted about %1</source>
        <translation>Zu %1 befragter Arzt</translation>
    </message>
</context>
</TS>
