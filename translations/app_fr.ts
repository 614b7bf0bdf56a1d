<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE">
<context>
    <name>AccessText</name>
    <message>
        <source>Terms of use: you consult and register vaccinations only of people you care for; what you see stays secret; every consultation is logged under your name; you keep your means of signing in to yourself; and you have collaborators who leave unlinked.</source>
        <translation>Conditions d&apos;utilisation&#xa0;: vous ne consultez et n&apos;enregistrez que les vaccinations de personnes que vous soignez&#xa0;; ce que vous voyez reste secret&#xa0;; chaque consultation est journalisée à votre nom&#xa0;; vous gardez vos moyens de connexion pour vous&#xa0;; et vous faites délier les collaborateurs qui partent.</translation>
    </message>
    <message>
        <source>You have no access yet. Fill in the form and ask for it.</source>
        <translation>Vous n&apos;avez pas encore accès. Remplissez le formulaire et demandez-le.</translation>
    </message>
    <message>
        <source>An administrator of the register decides, usually within a few hours. You need not do anything; a message goes to your e-mail address.</source>
        <translation>Un administrateur du registre décide, en général en quelques heures. Vous n&apos;avez rien à faire&#xa0;; un message est envoyé à votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Your access was approved. Sign in once more if your practice does not appear.</source>
        <translation>Votre accès est approuvé. Reconnectez-vous si votre cabinet n&apos;apparaît pas.</translation>
    </message>
    <message>
        <source>Read the reason, change the form and ask again.</source>
        <translation>Lisez la raison, modifiez le formulaire et redemandez.</translation>
    </message>
    <message>
        <source>The request came to no decision. Ask again.</source>
        <translation>La demande n&apos;a pas abouti à une décision. Redemandez.</translation>
    </message>
    <message>
        <source>If it takes longer than a working day, call the help desk of the register.</source>
        <translation>Si cela dure plus d&apos;un jour ouvrable, appelez le service d&apos;assistance du registre.</translation>
    </message>
</context>
<context>
    <name>BannerTexts</name>
    <message>
        <source>born %1</source>
        <translation>né(e) le %1</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>date de naissance inconnue</translation>
    </message>
    <message>
        <source>register: not asked yet</source>
        <translation>registre&#xa0;: pas encore interrogé</translation>
    </message>
    <message>
        <source>access at the register: in order</source>
        <translation>accès au registre&#xa0;: en ordre</translation>
    </message>
    <message>
        <source>no access at the register</source>
        <translation>pas d’accès au registre</translation>
    </message>
    <message>
        <source>register: not reached</source>
        <translation>registre&#xa0;: non joint</translation>
    </message>
    <message>
        <source>no person number</source>
        <translation>pas de numéro national</translation>
    </message>
    <message>
        <source>allergy: not asked</source>
        <translation>allergie&#xa0;: non demandé</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Décédé(e) le %1</translation>
    </message>
    <message>
        <source>Deceased, says the register</source>
        <translation>Décédé(e) selon le registre</translation>
    </message>
    <message>
        <source>No access: this person&apos;s doses are not shown. Ask for a therapeutic relation.</source>
        <translation>Pas d’accès&#xa0;: les doses de cette personne ne sont pas affichées. Demandez un lien thérapeutique.</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a man</comment>
        <translation>né le %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a woman</comment>
        <translation>née le %1</translation>
    </message>
    <message>
        <source>access at the register: not known</source>
        <translation>accès au registre&#xa0;: inconnu</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>Read as %1.</source>
        <translation>Lu comme %1.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Est-ce %1&#xa0;?</translation>
    </message>
    <message>
        <source>An INSZ has eleven digits.</source>
        <translation>Un NISS a onze chiffres.</translation>
    </message>
    <message>
        <source>An INSZ has only the digits 0 to 9.</source>
        <translation>Un NISS n’a que les chiffres 0 à 9.</translation>
    </message>
    <message>
        <source>No INSZ has this month. Type it again.</source>
        <translation>Aucun NISS n’a ce mois. Retapez-le.</translation>
    </message>
    <message>
        <source>No INSZ has this serial number. Type it again.</source>
        <translation>Aucun NISS n’a ce numéro d’ordre. Retapez-le.</translation>
    </message>
    <message>
        <source>The check digits do not fit: a digit is wrong. Type it again.</source>
        <translation>Les chiffres de contrôle ne correspondent pas&#xa0;: un chiffre est faux. Retapez-le.</translation>
    </message>
    <message>
        <source>This INSZ says a birth date to come. Type it again.</source>
        <translation>Ce NISS indique une date de naissance à venir. Retapez-le.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this INSZ: digits are lost. Type it again.</source>
        <translation>Le tableur a arrondi ce NISS&#xa0;: des chiffres sont perdus. Retapez-le.</translation>
    </message>
    <message>
        <source>The leading zero was put back: %1.</source>
        <translation>Le zéro initial a été remis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without an INSZ the name is needed.</source>
        <translation>Sans NISS, le nom est nécessaire.</translation>
    </message>
    <message>
        <source>Without an INSZ the birth date is needed.</source>
        <translation>Sans NISS, la date de naissance est nécessaire.</translation>
    </message>
    <message>
        <source>A birth date is written ddmmyyyy.</source>
        <translation>Une date de naissance s’écrit jjmmaaaa.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>This birth date is still to come.</source>
        <translation>Cette date de naissance est à venir.</translation>
    </message>
    <message>
        <source>The century is missing. Write ddmmyyyy.</source>
        <translation>Le siècle manque. Écrivez jjmmaaaa.</translation>
    </message>
    <message>
        <source>Taken from the spreadsheet&apos;s date: %1.</source>
        <translation>Repris de la date du tableur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The INSZ says another birth date. The INSZ counts.</source>
        <translation>Le NISS indique une autre date de naissance. Le NISS compte.</translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation>Des espaces ont été retirés.</translation>
    </message>
    <message>
        <source>An apostrophe in front was taken out.</source>
        <translation>Une apostrophe en tête a été retirée.</translation>
    </message>
    <message>
        <source>There is a line break in this cell. Take it out.</source>
        <translation>Il y a un saut de ligne dans cette cellule. Retirez-le.</translation>
    </message>
    <message>
        <source>There is an invisible character in this cell. Type it again.</source>
        <translation>Il y a un caractère invisible dans cette cellule. Retapez-la.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Ceci dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>This looks like a formula. It is kept as text.</source>
        <translation>Ceci ressemble à une formule. Cela reste du texte.</translation>
    </message>
    <message>
        <source>This was a formula in the spreadsheet. Its last result is used.</source>
        <translation>C’était une formule dans le tableur. Son dernier résultat est utilisé.</translation>
    </message>
    <message>
        <source>This is not a postal code. It is left out.</source>
        <translation>Ce n’est pas un code postal. Il est omis.</translation>
    </message>
    <message>
        <source>Column %1 has no title, but something is in it. Is everything in the right column?</source>
        <translation>La colonne %1 n’a pas de titre, mais elle contient quelque chose. Tout est-il dans la bonne colonne&#xa0;?</translation>
    </message>
    <message>
        <source>This is the example of the template. It is left out.</source>
        <translation>C’est l’exemple du modèle. Il est omis.</translation>
    </message>
    <message>
        <source>The same person is in row %1.</source>
        <translation>La même personne est à la ligne %1.</translation>
    </message>
    <message>
        <source>The register does not know this person. Check the row.</source>
        <translation>Le registre ne connaît pas cette personne. Vérifiez la ligne.</translation>
    </message>
    <message>
        <source>The register knows several people by this name. Fill in the INSZ.</source>
        <translation>Le registre connaît plusieurs personnes de ce nom. Remplissez le NISS.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>There are no people in this list.</source>
        <translation>Il n’y a personne dans cette liste.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is it there, and may you open it?</source>
        <translation>Ce fichier ne peut pas être lu. Existe-t-il, et pouvez-vous l’ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>The file changed while it was read. Close it elsewhere and try again.</source>
        <translation>Le fichier a changé pendant la lecture. Fermez-le ailleurs et réessayez.</translation>
    </message>
    <message>
        <source>The file is too large for a list: more than %1 MB.</source>
        <translation>Le fichier est trop grand pour une liste&#xa0;: plus de %1 Mo.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Divide the list.</source>
        <translation>Il y a plus de %1 lignes. Divisez la liste.</translation>
    </message>
    <message>
        <source>Row %1 is too long to be about one person.</source>
        <translation>La ligne %1 est trop longue pour une seule personne.</translation>
    </message>
    <message>
        <source>Row %1 has a NUL byte: this is no list, or it is damaged.</source>
        <translation>La ligne %1 contient un octet NUL&#xa0;: ce n’est pas une liste, ou elle est abîmée.</translation>
    </message>
    <message>
        <source>The letters cannot be read in this encoding. Choose another.</source>
        <translation>Les lettres ne peuvent pas être lues dans cet encodage. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The letters of row %1 cannot be read in this encoding. Choose another.</source>
        <translation>Les lettres de la ligne %1 ne peuvent pas être lues dans cet encodage. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A quotation mark of row %1 is never closed.</source>
        <translation>Un guillemet de la ligne %1 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The first row has no title that is known. The titles are INSZ, Naam, Voornaam, Geboortedatum, Postcode.</source>
        <translation>La première ligne n’a aucun titre connu. Les titres sont INSZ, Naam, Voornaam, Geboortedatum, Postcode.</translation>
    </message>
    <message>
        <source>There is no column with the INSZ, nor columns with the name and the birth date.</source>
        <translation>Il n’y a ni colonne avec le NISS, ni colonnes avec le nom et la date de naissance.</translation>
    </message>
    <message>
        <source>This workbook is damaged. Open it in the spreadsheet and save it again.</source>
        <translation>Ce classeur est abîmé. Ouvrez-le dans le tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it without one, or paste its cells.</source>
        <translation>Ce classeur a un mot de passe. Enregistrez-le sans, ou collez ses cellules.</translation>
    </message>
    <message>
        <source>This workbook has macros. Nothing was run. Save it as .xlsx or CSV.</source>
        <translation>Ce classeur contient des macros. Rien n’a été exécuté. Enregistrez-le en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This is an old workbook (.xls). Save it as .xlsx or CSV.</source>
        <translation>C’est un ancien classeur (.xls). Enregistrez-le en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>This file is no list. Choose a CSV, XLSX or ODS file.</source>
        <translation>Ce fichier n’est pas une liste. Choisissez un fichier CSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>INSZ</source>
        <translation>NISS</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Aucune enregistrée</translation>
    </message>
    <message>
        <source>Not known: the answer was incomplete</source>
        <translation>Inconnu&#xa0;: la réponse était incomplète</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s), last %1</source>
        <translation>
            <numerusform>%Ln dose, %1</numerusform>
            <numerusform>%Ln doses, dernière %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln dose(s), last %1; the answer was incomplete</source>
        <translation>
            <numerusform>Au moins %Ln dose, %1&#xa0;; la réponse était incomplète</numerusform>
            <numerusform>Au moins %Ln doses, dernière %1&#xa0;; la réponse était incomplète</numerusform>
        </translation>
    </message>
    <message>
        <source>By this number the register knows %1. Who is meant?</source>
        <translation>Sous ce numéro, le registre connaît %1. De qui s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Other rows stand in column %1 of this one. Look for a quotation mark too many in the file.</source>
        <translation>D’autres lignes se trouvent dans la colonne %1 de celle-ci. Cherchez dans le fichier un guillemet de trop.</translation>
    </message>
    <message>
        <source>Hidden in the workbook: left out, unless it is taken in.</source>
        <translation>Masquée dans le classeur&#xa0;: laissée de côté, sauf si elle est reprise.</translation>
    </message>
    <message>
        <source>This is an error of the spreadsheet. Type what is meant.</source>
        <translation>C’est une erreur du tableur. Tapez ce qui est voulu.</translation>
    </message>
    <message>
        <source>The register knows %1, of another postal code or given name. Who is meant? Fill in the INSZ.</source>
        <translation>Le registre connaît %1, avec un autre code postal ou prénom. De qui s’agit-il&#xa0;? Indiquez le NISS.</translation>
    </message>
    <message>
        <source>Without a given name this fits %1. Is that who is meant?</source>
        <translation>Sans prénom, cela correspond à %1. Est-ce la personne voulue&#xa0;?</translation>
    </message>
    <message>
        <source>Row %1 has titles again, in another order. Make two lists of it.</source>
        <translation>La ligne %1 contient de nouveau des titres, dans un autre ordre. Faites-en deux listes.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>given here</source>
        <translation>donné ici</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>card or proof</source>
        <translation>carte ou preuve</translation>
    </message>
    <message>
        <source>told, not proven</source>
        <translation>déclaré, sans preuve</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>to be repeated</source>
        <translation>à répéter</translation>
    </message>
    <message>
        <source>The register was asked, and answered whole.</source>
        <translation>Le registre a été interrogé et a répondu entièrement.</translation>
    </message>
    <message>
        <source>The register&apos;s answer was not whole: doses may be missing.</source>
        <translation>La réponse du registre n’était pas complète&#xa0;: des doses peuvent manquer.</translation>
    </message>
    <message>
        <source>The register could not be asked: this is the copy kept here.</source>
        <translation>Le registre n’a pas pu être interrogé&#xa0;: ceci est la copie conservée ici.</translation>
    </message>
    <message>
        <source>Only what was recorded here: the register gave no answer.</source>
        <translation>Seulement ce qui a été enregistré ici&#xa0;: le registre n’a pas répondu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Numéro de la personne</translation>
    </message>
    <message>
        <source>Vaccination certificate and overview</source>
        <translation>Certificat de vaccination et aperçu</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>No doses recorded.</source>
        <translation>Aucune dose enregistrée.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccin</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Imprimé le</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Judged by programme</source>
        <translation>Jugé selon le programme</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Request for a duplicate set of call-up cards</source>
        <translation>Demande d’un nouveau jeu de cartes de convocation</translation>
    </message>
    <message>
        <source>Request for a duplicate vaccination certificate</source>
        <translation>Demande d’un duplicata du certificat de vaccination</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Current address</source>
        <translation>Adresse actuelle</translation>
    </message>
    <message>
        <source>Please send a new set of call-up cards for this person to the address above.</source>
        <translation>Veuillez envoyer un nouveau jeu de cartes de convocation pour cette personne à l’adresse ci-dessus.</translation>
    </message>
    <message>
        <source>Please send a duplicate of the vaccination certificate of this person to the address above. It shows the doses that are registered with you.</source>
        <translation>Veuillez envoyer un duplicata du certificat de vaccination de cette personne à l’adresse ci-dessus. Il montre les doses enregistrées chez vous.</translation>
    </message>
    <message>
        <source>Name and signature of the parent, or of the person from 16 years on: …………………………………</source>
        <translation>Nom et signature du parent, ou de la personne elle-même à partir de 16 ans&#xa0;: …………………………………</translation>
    </message>
</context>
<context>
    <name>ClearingText</name>
    <message numerus="yes">
        <source>%Ln go by themselves</source>
        <translation>
            <numerusform>%Ln part tout seul</numerusform>
            <numerusform>%Ln partent tout seuls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible double(s): the register has that dose already</source>
        <translation>
            <numerusform>%Ln double possible&#xa0;: le registre a déjà cette dose</numerusform>
            <numerusform>%Ln doubles possibles&#xa0;: le registre a déjà ces doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for somebody who has died, the register says</source>
        <translation>
            <numerusform>%Ln pour une personne décédée selon le registre</numerusform>
            <numerusform>%Ln pour des personnes décédées selon le registre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation>
            <numerusform>%Ln modifiée entre-temps par quelqu’un d’autre</numerusform>
            <numerusform>%Ln modifiées entre-temps par quelqu’un d’autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the register</source>
        <translation>
            <numerusform>%Ln refusée par le registre</numerusform>
            <numerusform>%Ln refusées par le registre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in lists to upload by hand</source>
        <translation>
            <numerusform>%Ln dans une liste à téléverser à la main</numerusform>
            <numerusform>%Ln dans des listes à téléverser à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded by somebody who is not linked any more</source>
        <translation>
            <numerusform>%Ln consignée par quelqu&apos;un qui n&apos;est plus lié</numerusform>
            <numerusform>%Ln consignées par quelqu&apos;un qui n&apos;est plus lié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait: nobody was asked whether they may be exchanged</source>
        <translation>
            <numerusform>%Ln attend&#xa0;: personne n&apos;a été interrogé sur l&apos;échange</numerusform>
            <numerusform>%Ln attendent&#xa0;: personne n&apos;a été interrogé sur l&apos;échange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay here: the exchange is not allowed</source>
        <translation>
            <numerusform>%Ln reste ici&#xa0;: l&apos;échange n&apos;est pas autorisé</numerusform>
            <numerusform>%Ln restent ici&#xa0;: l&apos;échange n&apos;est pas autorisé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>offline by choice</source>
        <translation>hors ligne par choix</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>se reconnecter</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>en maintenance</translation>
    </message>
    <message>
        <source>Nothing has been asked of the register since the start.</source>
        <translation>Rien n’a encore été demandé au registre depuis le démarrage.</translation>
    </message>
    <message>
        <source>The register answers.</source>
        <translation>Le registre répond.</translation>
    </message>
    <message>
        <source>Nothing is sent until you go online again. Doses are saved here.</source>
        <translation>Rien n’est envoyé tant que vous restez hors ligne. Les doses sont enregistrées ici.</translation>
    </message>
    <message>
        <source>The register cannot be reached. Go on working: doses are saved here and go by themselves later.</source>
        <translation>Le registre est injoignable. Continuez à travailler&#xa0;: les doses sont enregistrées ici et partiront d’elles-mêmes plus tard.</translation>
    </message>
    <message>
        <source>The other side could not prove that it is the register. Nothing is sent. Check date and time of this computer and the certificate in the settings.</source>
        <translation>L’autre côté n’a pas pu prouver qu’il est le registre. Rien n’est envoyé. Vérifiez la date et l’heure de cet ordinateur et le certificat dans les réglages.</translation>
    </message>
    <message>
        <source>The register asks you to sign in again. Doses are saved here until then.</source>
        <translation>Le registre vous demande de vous reconnecter. D’ici là, les doses sont enregistrées ici.</translation>
    </message>
    <message>
        <source>The register has a fault at its side. Go on working: doses are saved here and go by themselves later.</source>
        <translation>Le registre est en panne. Continuez à travailler&#xa0;: les doses sont enregistrées ici et partiront d’elles-mêmes plus tard.</translation>
    </message>
    <message>
        <source>The register is closed for maintenance. Go on working: doses are saved here and go by themselves later.</source>
        <translation>Le registre est fermé pour maintenance. Continuez à travailler&#xa0;: les doses sont enregistrées ici et partiront d’elles-mêmes plus tard.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tuteur</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>court</source>
        <translation>tribunal</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>médecin</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>by the portal</source>
        <translation>par le portail</translation>
    </message>
    <message>
        <source>vaccinate</source>
        <translation>vacciner</translation>
    </message>
    <message>
        <source>exchange data</source>
        <translation>échanger les données</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 · %2: %3 · %4 (%5), %6 · asked by %7</source>
        <translation>%1 · %2&#xa0;: %3 · %4 (%5), %6 · demandé par %7</translation>
    </message>
    <message>
        <source>Not asked yet: parents and child both answer.</source>
        <translation>Pas encore demandé&#xa0;: les parents et l’enfant répondent tous les deux.</translation>
    </message>
    <message>
        <source>Not asked yet: the child answers.</source>
        <translation>Pas encore demandé&#xa0;: l’enfant répond.</translation>
    </message>
    <message>
        <source>Not asked yet: a parent answers.</source>
        <translation>Pas encore demandé&#xa0;: un parent répond.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>shorter course: the mother was vaccinated against whooping cough</source>
        <translation>schéma plus court&#xa0;: la mère a été vaccinée contre la coqueluche</translation>
    </message>
    <message>
        <source>longer course, with a dose at 2 months: a circumstance of this child</source>
        <translation>schéma plus long, avec une dose à 2 mois&#xa0;: une circonstance de cet enfant</translation>
    </message>
    <message>
        <source>longer course: it began before 3 months</source>
        <translation>schéma plus long&#xa0;: il a commencé avant 3 mois</translation>
    </message>
    <message>
        <source>course chosen by the doctor</source>
        <translation>schéma choisi par le médecin</translation>
    </message>
    <message>
        <source>longer course: whether the mother was vaccinated is not known, ask</source>
        <translation>schéma plus long&#xa0;: on ne sait pas si la mère a été vaccinée, demandez-le</translation>
    </message>
</context>
<context>
    <name>DateEntryText</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln year(s)</source>
        <translation>
            <numerusform>environ %Ln an</numerusform>
            <numerusform>environ %Ln ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>Recorded by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Number at the register</source>
        <translation>Numéro au registre</translation>
    </message>
    <message>
        <source>It is about: %1.</source>
        <translation>Il s’agit de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The register accepted it with a remark.</source>
        <translation>Le registre l’a accepté avec une remarque.</translation>
    </message>
    <message>
        <source>It was sent, and the connection broke before the answer. The register is asked first whether it arrived; it is never sent twice.</source>
        <translation>L’envoi a eu lieu et la connexion a été coupée avant la réponse. On demande d’abord au registre s’il l’a reçu&#xa0;; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what, whom</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Numéro de trace</translation>
    </message>
    <message>
        <source>Handed over in</source>
        <translation>Transmis dans</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>The register already had the same vaccine on %1.</source>
        <translation>Le registre avait déjà le même vaccin le %1.</translation>
    </message>
    <message>
        <source>Brought to the register by hand. It is done here; the person&apos;s record shows it once the register has it.</source>
        <translation>Apporté au registre à la main. C’est terminé ici&#xa0;; le dossier de la personne le montre dès que le registre l’a.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>when</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>It was sent, and the connection broke before the answer. You want it taken back: once the register says that it arrived, it is withdrawn there; otherwise it never goes.</source>
        <translation>Il a été envoyé et la connexion a été coupée avant la réponse. Vous voulez le reprendre&#xa0;: si le registre dit qu’il est arrivé, il y est retiré&#xa0;; sinon il ne part jamais.</translation>
    </message>
    <message>
        <source>It waits for an earlier one of the same person: %1 of %2 (%3).</source>
        <comment>what, day, state</comment>
        <translation>Il attend un élément antérieur de la même personne&#xa0;: %1 du %2 (%3).</translation>
    </message>
    <message>
        <source>Practice trainer</source>
        <translation>Maître de stage</translation>
    </message>
    <message>
        <source>To be looked at by</source>
        <translation>À examiner par</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>You can go on working. What is saved here goes to the register by itself as soon as that is possible.</source>
        <translation>Vous pouvez continuer à travailler. Ce qui est enregistré ici part de lui-même vers le registre dès que possible.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, give the code to your support desk.</source>
        <translation>Réessayez. Si cela se reproduit, communiquez le code à votre service d’assistance.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again by itself in %Ln minute(s).</source>
        <translation>
            <numerusform>Un nouvel essai a lieu de lui-même dans %Ln minute.</numerusform>
            <numerusform>Un nouvel essai a lieu de lui-même dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake; this action was not done.</source>
        <translation>Le programme a commis une erreur&#xa0;; cette action n’a pas été effectuée.</translation>
    </message>
    <message>
        <source>Something was filled in that cannot be right.</source>
        <translation>Une donnée saisie ne peut pas être correcte.</translation>
    </message>
    <message>
        <source>Look at the marked fields and change them.</source>
        <translation>Vérifiez les champs indiqués et corrigez-les.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>Check what was typed, or search by something else.</source>
        <translation>Vérifiez ce qui a été saisi, ou cherchez autrement.</translation>
    </message>
    <message>
        <source>There is more than one that fits.</source>
        <translation>Plusieurs correspondent.</translation>
    </message>
    <message>
        <source>Choose one, or add the person number or the birth date.</source>
        <translation>Choisissez, ou ajoutez le numéro national ou la date de naissance.</translation>
    </message>
    <message>
        <source>This cannot be done with this record.</source>
        <translation>Ce n’est pas possible avec cet enregistrement.</translation>
    </message>
    <message>
        <source>Only a record of your own organisation that the register still has can be changed.</source>
        <translation>Seul un enregistrement de votre propre organisation, encore présent au registre, peut être modifié.</translation>
    </message>
    <message>
        <source>This cannot be done any more: it is already on its way or done.</source>
        <translation>Ce n’est plus possible&#xa0;: c’est déjà en route ou terminé.</translation>
    </message>
    <message>
        <source>Wait until it is accepted, then correct or withdraw it.</source>
        <translation>Attendez qu’il soit accepté, puis corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>This register is not known to the program.</source>
        <translation>Ce registre est inconnu du programme.</translation>
    </message>
    <message>
        <source>Choose one of the registers in the settings.</source>
        <translation>Choisissez un des registres dans les réglages.</translation>
    </message>
    <message>
        <source>The settings of the register cannot be right.</source>
        <translation>Les réglages du registre ne peuvent pas être corrects.</translation>
    </message>
    <message>
        <source>Check address, certificate file and token file in the settings. The address starts with https.</source>
        <translation>Vérifiez l’adresse, le fichier de certificat et le fichier de jeton dans les réglages. L’adresse commence par https.</translation>
    </message>
    <message>
        <source>The settings could not be kept.</source>
        <translation>Les réglages n’ont pas pu être conservés.</translation>
    </message>
    <message>
        <source>Check that the data folder can be written to and the disk is not full.</source>
        <translation>Vérifiez que le dossier de données est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Vérifiez qu’il existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and the disk is not full.</source>
        <translation>Vérifiez que le dossier est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The newer product list has mistakes and is not used.</source>
        <translation>La nouvelle liste de produits contient des erreurs et n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The list before it stays in use. Get a new copy of the file.</source>
        <translation>La liste précédente reste en usage. Procurez-vous une nouvelle copie du fichier.</translation>
    </message>
    <message>
        <source>The data folder is already in use by another Prikpost.</source>
        <translation>Le dossier de données est déjà utilisé par un autre Prikpost.</translation>
    </message>
    <message>
        <source>Close the other one, also on other computers that share the folder, and start again.</source>
        <translation>Fermez l’autre, y compris sur les autres ordinateurs qui partagent le dossier, et redémarrez.</translation>
    </message>
    <message>
        <source>The data folder cannot be read.</source>
        <translation>Le dossier de données ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may read the folder.</source>
        <translation>Vérifiez que le disque est connecté et que vous pouvez lire le dossier.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to, so nothing can be saved.</source>
        <translation>Le dossier de données n’est pas accessible en écriture&#xa0;; rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to write there. Use the paper form until then.</source>
        <translation>Demandez au responsable de cet ordinateur le droit d’y écrire. Utilisez d’ici là le formulaire papier.</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved.</source>
        <translation>Le disque est plein. Ceci n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again; what you typed is still here.</source>
        <translation>Libérez de la place sur le disque, puis enregistrez à nouveau&#xa0;; votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>The stored data are damaged. Nothing was changed.</source>
        <translation>Les données conservées sont endommagées. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Keep the data folder as it is, make a copy of it, and call your support desk with the code.</source>
        <translation>Laissez le dossier de données tel quel, faites-en une copie et appelez votre service d’assistance avec le code.</translation>
    </message>
    <message>
        <source>The stored data were made by a newer Prikpost. Nothing was changed.</source>
        <translation>Les données conservées proviennent d’un Prikpost plus récent. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Install the newest version on this computer and start it again.</source>
        <translation>Installez la dernière version sur cet ordinateur et redémarrez.</translation>
    </message>
    <message>
        <source>The access log was changed by something other than Prikpost.</source>
        <translation>Le journal des accès a été modifié par autre chose que Prikpost.</translation>
    </message>
    <message>
        <source>Tell the person responsible for data protection, and give the code to your support desk.</source>
        <translation>Prévenez le responsable de la protection des données et communiquez le code à votre service d’assistance.</translation>
    </message>
    <message>
        <source>The key of the stored data is not where it should be.</source>
        <translation>La clé des données conservées n’est pas à sa place.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, or give the passphrase. Do not delete the data folder.</source>
        <translation>Déverrouillez le trousseau de cet ordinateur, ou donnez la phrase de passe. Ne supprimez pas le dossier de données.</translation>
    </message>
    <message>
        <source>This passphrase does not open the stored data.</source>
        <translation>Cette phrase de passe n’ouvre pas les données conservées.</translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the keyboard layout.</source>
        <translation>Saisissez-la à nouveau&#xa0;; attention aux majuscules et à la disposition du clavier.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>Use a passphrase, or unlock the keyring and start again.</source>
        <translation>Utilisez une phrase de passe, ou déverrouillez le trousseau et redémarrez.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Il n’y a pas de connexion.</translation>
    </message>
    <message>
        <source>The register&apos;s address was not found.</source>
        <translation>L’adresse du registre est introuvable.</translation>
    </message>
    <message>
        <source>Check the network. If other sites work, check the address in the settings.</source>
        <translation>Vérifiez le réseau. Si d’autres sites fonctionnent, vérifiez l’adresse dans les réglages.</translation>
    </message>
    <message>
        <source>The register did not answer in time.</source>
        <translation>Le registre n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was there.</source>
        <translation>La connexion a été coupée avant la réponse.</translation>
    </message>
    <message>
        <source>The other side could not prove that it is the register. Nothing was sent.</source>
        <translation>L’autre côté n’a pas pu prouver qu’il est le registre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check date and time of this computer and the certificate file in the settings, or ask whoever looks after the network.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur et le fichier de certificat dans les réglages, ou consultez le responsable du réseau.</translation>
    </message>
    <message>
        <source>The register sent us to another site. We did not go there.</source>
        <translation>Le registre nous a renvoyés vers un autre site. Nous n’y sommes pas allés.</translation>
    </message>
    <message>
        <source>Check the address in the settings. On a guest network, sign in to that network first.</source>
        <translation>Vérifiez l’adresse dans les réglages. Sur un réseau d’invités, connectez-vous d’abord à celui-ci.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>Start it again when needed.</source>
        <translation>Relancez-la si nécessaire.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was not read.</source>
        <translation>La réponse était trop volumineuse pour être correcte et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Something else than the register answered, such as a sign-in page of the network.</source>
        <translation>Autre chose que le registre a répondu, par exemple une page de connexion du réseau.</translation>
    </message>
    <message>
        <source>Open a browser and see whether the network asks you to sign in; check the address in the settings.</source>
        <translation>Ouvrez un navigateur et voyez si le réseau vous demande de vous connecter&#xa0;; vérifiez l’adresse dans les réglages.</translation>
    </message>
    <message>
        <source>The register&apos;s answer could not be read.</source>
        <translation>La réponse du registre n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The register answered with something we did not ask for.</source>
        <translation>Le registre a répondu autre chose que ce qui était demandé.</translation>
    </message>
    <message>
        <source>The register&apos;s answer was about another person and is not shown.</source>
        <translation>La réponse du registre concernait une autre personne et n’est pas affichée.</translation>
    </message>
    <message>
        <source>Ask again. If it happens again, tell the register&apos;s help desk.</source>
        <translation>Redemandez. Si cela se reproduit, signalez-le au service d’aide du registre.</translation>
    </message>
    <message>
        <source>The register asks you to sign in again.</source>
        <translation>Le registre vous demande de vous reconnecter.</translation>
    </message>
    <message>
        <source>Sign in. What waits goes on by itself afterwards.</source>
        <translation>Connectez-vous. Ce qui attend reprend ensuite de lui-même.</translation>
    </message>
    <message>
        <source>The register does not allow this for you and this person.</source>
        <translation>Le registre ne vous autorise pas cela pour cette personne.</translation>
    </message>
    <message>
        <source>Check the chosen organisation and the therapeutic relation.</source>
        <translation>Vérifiez l’organisation choisie et le lien thérapeutique.</translation>
    </message>
    <message>
        <source>The register does not know this.</source>
        <translation>Le registre ne connaît pas cela.</translation>
    </message>
    <message>
        <source>Read the person&apos;s record again, and check the person number.</source>
        <translation>Relisez le dossier de la personne et vérifiez le numéro national.</translation>
    </message>
    <message>
        <source>The register already has something that stands in the way.</source>
        <translation>Le registre contient déjà un élément qui fait obstacle.</translation>
    </message>
    <message>
        <source>Read the person&apos;s record again and compare.</source>
        <translation>Relisez le dossier de la personne et comparez.</translation>
    </message>
    <message>
        <source>Somebody changed this record in the meantime.</source>
        <translation>Quelqu’un a modifié cet enregistrement entre-temps.</translation>
    </message>
    <message>
        <source>Read the person&apos;s record again and repeat the change if it is still needed.</source>
        <translation>Relisez le dossier et refaites la modification si elle est encore nécessaire.</translation>
    </message>
    <message>
        <source>The register finds this too large.</source>
        <translation>Le registre trouve cela trop volumineux.</translation>
    </message>
    <message>
        <source>Make the remark shorter and send it again.</source>
        <translation>Raccourcissez la remarque et renvoyez.</translation>
    </message>
    <message>
        <source>The register refused it.</source>
        <translation>Le registre l’a refusé.</translation>
    </message>
    <message>
        <source>Read the register&apos;s words, change what they are about and send it again.</source>
        <translation>Lisez les mots du registre, corrigez ce qu’ils visent et renvoyez.</translation>
    </message>
    <message>
        <source>This register cannot do this.</source>
        <translation>Ce registre ne permet pas cela.</translation>
    </message>
    <message>
        <source>Do it on the register&apos;s own site, or ask its help desk.</source>
        <translation>Faites-le sur le site du registre, ou demandez à son service d’aide.</translation>
    </message>
    <message>
        <source>The register asks for a pause.</source>
        <translation>Le registre demande une pause.</translation>
    </message>
    <message>
        <source>The register has a fault at its side.</source>
        <translation>Le registre est en panne.</translation>
    </message>
    <message>
        <source>The register is closed for maintenance.</source>
        <translation>Le registre est fermé pour maintenance.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Sign in; what you typed stays.</source>
        <translation>Connectez-vous&#xa0;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>No organisation has been chosen.</source>
        <translation>Aucune organisation n’est choisie.</translation>
    </message>
    <message>
        <source>Choose for which organisation you work now.</source>
        <translation>Choisissez pour quelle organisation vous travaillez maintenant.</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Recommencez quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>Signing in took too long and was stopped.</source>
        <translation>La connexion a duré trop longtemps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Start it again and finish it in the browser.</source>
        <translation>Recommencez et terminez dans le navigateur.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page does not belong to this attempt.</source>
        <translation>La réponse de la page de connexion ne correspond pas à cette tentative.</translation>
    </message>
    <message>
        <source>Close old sign-in pages in the browser and start again.</source>
        <translation>Fermez les anciennes pages de connexion dans le navigateur et recommencez.</translation>
    </message>
    <message>
        <source>The proof of who you are could not be trusted.</source>
        <translation>La preuve de votre identité n’est pas fiable.</translation>
    </message>
    <message>
        <source>Check date and time of this computer and sign in again.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur et reconnectez-vous.</translation>
    </message>
    <message>
        <source>This way of signing in is not strong enough for registering.</source>
        <translation>Ce moyen de connexion n’est pas assez fort pour enregistrer.</translation>
    </message>
    <message>
        <source>Sign in again with your eID or itsme.</source>
        <translation>Reconnectez-vous avec votre eID ou itsme.</translation>
    </message>
    <message>
        <source>The sign-in service refused or has a fault.</source>
        <translation>Le service de connexion refuse ou est en panne.</translation>
    </message>
    <message>
        <source>Try again later. You can save doses here meanwhile if you were signed in before.</source>
        <translation>Réessayez plus tard. Si vous étiez déjà connecté auparavant, vous pouvez entre-temps enregistrer des doses ici.</translation>
    </message>
    <message>
        <source>No browser could be opened for signing in.</source>
        <translation>Aucun navigateur n’a pu être ouvert pour la connexion.</translation>
    </message>
    <message>
        <source>Install a browser or set one as the default, and try again.</source>
        <translation>Installez un navigateur ou définissez-en un par défaut, et réessayez.</translation>
    </message>
    <message>
        <source>Doses that wait here were made for the register in use. The register was not changed.</source>
        <translation>Les doses en attente ici ont été saisies pour le registre utilisé. Le registre n&apos;a pas été changé.</translation>
    </message>
    <message>
        <source>Let them be sent first. Only when they belong to the new register (it has moved, or its address was wrong), let them go along.</source>
        <translation>Laissez-les d&apos;abord partir. Ne les emportez que si elles appartiennent au nouveau registre (il a déménagé, ou son adresse était fausse).</translation>
    </message>
    <message>
        <source>The stored data could not be read or written.</source>
        <translation>Les données conservées n&apos;ont pas pu être lues ou écrites.</translation>
    </message>
    <message>
        <source>It stands in a file that was handed over, so it does not go by itself.</source>
        <translation>Il figure dans un fichier transmis et ne part donc pas tout seul.</translation>
    </message>
    <message>
        <source>When the file has been uploaded, or its doses typed in, say so. Otherwise take the file back, and they go by themselves.</source>
        <translation>Si le fichier a été téléversé, ou ses doses encodées, dites-le. Sinon reprenez le fichier, et elles partent toutes seules.</translation>
    </message>
    <message>
        <source>The register already has this dose: same person, same day, same product.</source>
        <translation>Le registre a déjà cette dose&#xa0;: même personne, même jour, même produit.</translation>
    </message>
    <message>
        <source>Compare both. Withdraw this one when it is the same dose, or say why it is another.</source>
        <translation>Comparez les deux. Retirez celle-ci si c’est la même dose, ou dites pourquoi c’en est une autre.</translation>
    </message>
    <message>
        <source>This person died, according to the register, while this waited here.</source>
        <translation>Selon le registre, cette personne est décédée pendant que ceci attendait ici.</translation>
    </message>
    <message>
        <source>Check that it is the right person. When it is, say so, and it is sent.</source>
        <translation>Vérifiez que c’est la bonne personne. Si oui, dites-le, et l’envoi se fait.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again by itself in %Ln second(s).</source>
        <translation>
            <numerusform>Nouvel essai automatique dans %Ln seconde.</numerusform>
            <numerusform>Nouvel essai automatique dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register&apos;s answer was empty and says nothing.</source>
        <translation>La réponse du registre était vide et ne dit rien.</translation>
    </message>
    <message>
        <source>The data folder is on a network or kept alike with other computers. There, doses could get lost.</source>
        <translation>Le dossier de données se trouve sur un réseau ou est synchronisé avec d’autres ordinateurs. Des doses pourraient s’y perdre.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer (--data-dir). Each computer of a practice has its own.</source>
        <translation>Choisissez un dossier sur un disque de cet ordinateur (--data-dir). Chaque ordinateur d’un cabinet a le sien.</translation>
    </message>
    <message>
        <source>The register accepted it, and took that back later.</source>
        <translation>Le registre l’a accepté, puis est revenu sur sa décision.</translation>
    </message>
    <message>
        <source>Ask the register why. When the dose was given, withdraw this one here and record it anew.</source>
        <translation>Demandez pourquoi au registre. Si la dose a été administrée, retirez celle-ci ici et enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Ask a colleague whose role allows it: a physician of the organisation can do everything.</source>
        <translation>Demandez-le à un collègue dont le rôle le permet&#xa0;: un médecin de l&apos;organisation peut tout faire.</translation>
    </message>
    <message>
        <source>There is no therapeutic relation between you and this person.</source>
        <translation>Il n&apos;y a pas de relation thérapeutique entre vous et cette personne.</translation>
    </message>
    <message>
        <source>Create one on the evidence you have, or say why the record is needed without it.</source>
        <translation>Créez-en une sur la preuve dont vous disposez, ou dites pourquoi le dossier est nécessaire sans elle.</translation>
    </message>
    <message>
        <source>This person has excluded you from the record.</source>
        <translation>Cette personne vous a exclu du dossier.</translation>
    </message>
    <message>
        <source>Only the person can undo that. What the register holds is not known here.</source>
        <translation>Seule la personne peut l&apos;annuler. Ce que contient le registre n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>Whoever recorded this is not linked to the organisation any more.</source>
        <translation>La personne qui a consigné ceci n&apos;est plus liée à l&apos;organisation.</translation>
    </message>
    <message>
        <source>A physician of the organisation looks at it. When it is right, they say so, and it is sent under the name of who recorded it.</source>
        <translation>Un médecin de l&apos;organisation l&apos;examine. Si c&apos;est correct, il le dit, et c&apos;est envoyé au nom de la personne qui l&apos;a consigné.</translation>
    </message>
    <message>
        <source>Your access was asked for and is not approved yet.</source>
        <translation>Votre accès a été demandé et n&apos;est pas encore approuvé.</translation>
    </message>
    <message>
        <source>You need not do anything: an administrator decides, usually within a few hours.</source>
        <translation>Vous n&apos;avez rien à faire&#xa0;: un administrateur décide, en général en quelques heures.</translation>
    </message>
    <message>
        <source>Your access was refused.</source>
        <translation>Votre accès a été refusé.</translation>
    </message>
    <message>
        <source>Read the reason, change the form and ask again, or call the register&apos;s help desk.</source>
        <translation>Lisez la raison, modifiez le formulaire et redemandez, ou appelez l&apos;assistance du registre.</translation>
    </message>
    <message>
        <source>Nobody was asked yet whether the data may be exchanged, so it waits.</source>
        <translation>On n’a pas encore demandé si les données peuvent être échangées&#xa0;: cela attend.</translation>
    </message>
    <message>
        <source>Ask, and record the answer. Then it goes, or it goes without the name.</source>
        <translation>Posez la question et notez la réponse. L’envoi part alors, ou part sans le nom.</translation>
    </message>
    <message>
        <source>It stays here: it would name a person whose data may not be exchanged.</source>
        <translation>Cela reste ici&#xa0;: une personne dont les données ne peuvent être échangées y serait nommée.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This person has no number by which the register takes it.</source>
        <translation>Cette personne n’a pas de numéro avec lequel le registre l’accepte.</translation>
    </message>
    <message>
        <source>Report it by the register&apos;s form. When the number is known, add it and send again.</source>
        <translation>Déclarez-le par le formulaire du registre. Dès que le numéro est connu, ajoutez-le et renvoyez.</translation>
    </message>
</context>
<context>
    <name>ExcerptText</name>
    <message>
        <source>Consulted the record</source>
        <translation>Dossier consulté</translation>
    </message>
    <message>
        <source>Searched for the person</source>
        <translation>Personne recherchée</translation>
    </message>
    <message>
        <source>Recorded a dose</source>
        <translation>Dose consignée</translation>
    </message>
    <message>
        <source>Corrected a dose</source>
        <translation>Dose corrigée</translation>
    </message>
    <message>
        <source>Withdrew a dose</source>
        <translation>Dose retirée</translation>
    </message>
    <message>
        <source>Created a therapeutic relation</source>
        <translation>Relation thérapeutique créée</translation>
    </message>
    <message>
        <source>Ended the therapeutic relation</source>
        <translation>Relation thérapeutique terminée</translation>
    </message>
    <message>
        <source>Access without a therapeutic relation</source>
        <translation>Accès sans relation thérapeutique</translation>
    </message>
    <message>
        <source>Made an excerpt of this log</source>
        <translation>Extrait de ce journal établi</translation>
    </message>
    <message>
        <source>Who saw or changed your vaccination data here</source>
        <translation>Qui a vu ou modifié ici vos données de vaccination</translation>
    </message>
    <message>
        <source>Excerpt of the access log for %1, made on %2</source>
        <translation>Extrait du journal d&apos;accès pour %1, établi le %2</translation>
    </message>
    <message>
        <source>Nobody saw or changed anything about this person in this program.</source>
        <translation>Personne n&apos;a vu ni modifié quoi que ce soit sur cette personne dans ce programme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), oldest first. Only what happened in this program stands here; the register keeps its own log.</source>
        <translation>
            <numerusform>%Ln ligne. Seul ce qui s&apos;est passé dans ce programme figure ici&#xa0;; le registre tient son propre journal.</numerusform>
            <numerusform>%Ln lignes, la plus ancienne d&apos;abord. Seul ce qui s&apos;est passé dans ce programme figure ici&#xa0;; le registre tient son propre journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Decided about a dose that was held</source>
        <translation>A décidé d&apos;une dose retenue</translation>
    </message>
    <message>
        <source>Let a dose be sent again</source>
        <translation>A fait renvoyer une dose</translation>
    </message>
    <message>
        <source>Wrote a dose to a file, to hand it over without the network</source>
        <translation>Une dose écrite dans un fichier pour la transmettre sans réseau</translation>
    </message>
    <message>
        <source>Handed a dose over by file</source>
        <translation>Une dose transmise par fichier</translation>
    </message>
    <message>
        <source>Took a dose back from a file</source>
        <translation>Une dose reprise d’un fichier</translation>
    </message>
    <message>
        <source>Recorded a permission</source>
        <translation>Une autorisation enregistrée</translation>
    </message>
    <message>
        <source>Recorded that permission was refused</source>
        <translation>Le refus d’une autorisation enregistré</translation>
    </message>
    <message>
        <source>Recorded circumstances for the vaccination schedule</source>
        <translation>Circonstances pour le schéma de vaccination enregistrées</translation>
    </message>
    <message>
        <source>Made the list of who is due</source>
        <translation>La liste des personnes à vacciner établie</translation>
    </message>
    <message>
        <source>Asked to link this person as a collaborator</source>
        <translation>Demandé de lier cette personne comme collaborateur</translation>
    </message>
    <message>
        <source>Asked to unlink this person as a collaborator</source>
        <translation>Demandé de délier cette personne comme collaborateur</translation>
    </message>
    <message>
        <source>Asked for access to the register</source>
        <translation>Demandé l’accès au registre</translation>
    </message>
    <message>
        <source>Took back a request about a collaborator</source>
        <translation>Retiré une demande concernant un collaborateur</translation>
    </message>
    <message>
        <source>Removed old lines of this log</source>
        <translation>D’anciennes lignes de ce journal supprimées</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>S’est connecté</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>S’est déconnecté</translation>
    </message>
    <message>
        <source>Locked the program</source>
        <translation>Le programme verrouillé</translation>
    </message>
    <message>
        <source>Unlocked the program</source>
        <translation>Le programme déverrouillé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>The register answered</source>
        <translation>Le registre a répondu</translation>
    </message>
    <message>
        <source>Saved, to be sent to the register</source>
        <translation>Enregistré, à envoyer au registre</translation>
    </message>
    <message>
        <source>Noted in this log</source>
        <translation>Noté dans ce journal</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>The whole record was shown</source>
        <translation>Tout le dossier a été affiché</translation>
    </message>
    <message>
        <source>A part of the record was shown</source>
        <translation>Une partie du dossier a été affichée</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Pas d’accès</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>Le dossier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The copy kept here was shown</source>
        <translation>La copie conservée ici a été affichée</translation>
    </message>
    <message>
        <source>The register could not be asked</source>
        <translation>Le registre n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>To vaccinate</source>
        <translation>Pour vacciner</translation>
    </message>
    <message>
        <source>To exchange the data</source>
        <translation>Pour échanger les données</translation>
    </message>
    <message>
        <source>Nobody was working at the computer</source>
        <translation>Personne ne travaillait à l’ordinateur</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>L’ordinateur s’est mis en veille</translation>
    </message>
    <message>
        <source>The screen was locked</source>
        <translation>L’écran a été verrouillé</translation>
    </message>
    <message>
        <source>At somebody&apos;s wish</source>
        <translation>À la demande de quelqu’un</translation>
    </message>
    <message>
        <source>At the start of the program</source>
        <translation>Au démarrage du programme</translation>
    </message>
    <message>
        <source>Without a new sign-in: that was out of reach</source>
        <translation>Sans nouvelle connexion&#xa0;: elle était inaccessible</translation>
    </message>
    <message>
        <source>This line was changed afterwards</source>
        <translation>Cette ligne a été modifiée après coup</translation>
    </message>
    <message>
        <source>The person&apos;s card was read</source>
        <translation>La carte de la personne a été lue</translation>
    </message>
    <message>
        <source>Declared by who works here</source>
        <translation>Déclaré par la personne qui travaille ici</translation>
    </message>
    <message>
        <source>Somebody who was not signed in</source>
        <translation>Quelqu’un qui n’était pas connecté</translation>
    </message>
    <message>
        <source>Somebody who works here</source>
        <translation>Quelqu’un qui travaille ici</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Noted a doctor&apos;s authorisation to give doses</source>
        <translation>Autorisation d&apos;un médecin de vacciner notée</translation>
    </message>
    <message>
        <source>Wrote a certificate, a letter or the draft of a report to a file</source>
        <translation>Certificat, lettre ou projet de notification écrit dans un fichier</translation>
    </message>
</context>
<context>
    <name>HistoryRowTexts</name>
    <message>
        <source>Vaccine not recorded</source>
        <translation>Vaccin non mentionné</translation>
    </message>
    <message>
        <source>product not recorded</source>
        <translation>produit non mentionné</translation>
    </message>
    <message>
        <source>not given, no reason recorded</source>
        <translation>non administré, sans motif mentionné</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>non administré&#xa0;: %1</translation>
    </message>
    <message>
        <source>A record that could not be read</source>
        <translation>Un enregistrement illisible</translation>
    </message>
    <message>
        <source>Open it to see why; the register still has it.</source>
        <translation>Ouvrez-le pour voir pourquoi&#xa0;; le registre l’a toujours.</translation>
    </message>
    <message>
        <source>on proof</source>
        <comment>not given here: recorded from a document</comment>
        <translation>sur preuve</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>open it to see why</source>
        <translation>ouvrez pour voir pourquoi</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>saisi ici</translation>
    </message>
    <message>
        <source>in the future: an error</source>
        <translation>dans le futur&#xa0;: une erreur</translation>
    </message>
    <message>
        <source>twice on this day</source>
        <translation>deux fois ce jour</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>date non mentionnée</translation>
    </message>
    <message>
        <source>%1; the pack is of another vaccine: an error</source>
        <translation>%1&#xa0;; l’emballage est celui d’un autre vaccin&#xa0;: une erreur</translation>
    </message>
    <message>
        <source>before the birth: an error</source>
        <translation>avant la naissance&#xa0;: une erreur</translation>
    </message>
    <message>
        <source>not a date: an error</source>
        <translation>pas une date&#xa0;: une erreur</translation>
    </message>
</context>
<context>
    <name>LandingPage</name>
    <message>
        <source>Go back to Prikpost</source>
        <translation>Retournez à Prikpost</translation>
    </message>
    <message>
        <source>You can close this tab. Prikpost goes on by itself and says whether signing in succeeded.</source>
        <translation>Vous pouvez fermer cet onglet. Prikpost continue tout seul et vous dit si l&apos;identification a réussi.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Therapeutic relation: in order</source>
        <translation>Relation thérapeutique&#xa0;: en ordre</translation>
    </message>
    <message>
        <source>No therapeutic relation</source>
        <translation>Pas de relation thérapeutique</translation>
    </message>
    <message>
        <source>Excluded by this person</source>
        <translation>Exclu par cette personne</translation>
    </message>
    <message>
        <source>Therapeutic relation: not known</source>
        <translation>Relation thérapeutique&#xa0;: inconnue</translation>
    </message>
    <message>
        <source>Without a relation the record is not asked for. Create one on the evidence you have, or give the reason why it is needed without; that reason stands in the access log.</source>
        <translation>Sans relation, le dossier n&apos;est pas demandé. Créez-en une sur la preuve dont vous disposez, ou donnez la raison pour laquelle il est nécessaire sans&#xa0;; cette raison figure dans le journal d&apos;accès.</translation>
    </message>
    <message>
        <source>This person keeps you from the record. Only the person can undo that.</source>
        <translation>Cette personne vous refuse le dossier. Elle seule peut l&apos;annuler.</translation>
    </message>
    <message>
        <source>The register does not say. It may still refuse what is asked or sent.</source>
        <translation>Le registre ne le dit pas. Il peut encore refuser ce qui est demandé ou envoyé.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>Name not known</source>
        <translation>Nom inconnu</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>sex not asked</source>
        <translation>sexe non demandé</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>sexe inconnu</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>other</source>
        <comment>sex</comment>
        <translation>autre</translation>
    </message>
    <message>
        <source>physician</source>
        <translation>médecin</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>infirmier/infirmière</translation>
    </message>
    <message>
        <source>GP trainee</source>
        <translation>médecin généraliste en formation</translation>
    </message>
    <message>
        <source>administrative staff</source>
        <translation>personnel administratif</translation>
    </message>
    <message>
        <source>INSZ</source>
        <comment>Belgian person number; NISS in French</comment>
        <translation>NISS</translation>
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
        <translation>Les données conservées étaient endommagées. La copie du %1 est utilisée.</translation>
    </message>
    <message>
        <source>Doses that were saved here after that moment and not yet accepted are missing. Compare the outbox with what you gave, record what is missing again, and call your support desk: the damaged file was kept.</source>
        <translation>Les doses enregistrées ici après ce moment et pas encore acceptées manquent. Comparez les envois avec ce que vous avez administré, enregistrez à nouveau ce qui manque, et appelez votre assistance&#xa0;: le fichier endommagé a été conservé.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Given by (name, INSZ)</source>
        <translation>Administré par (nom, NISS)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Holds personal and medical data once filled in: keep it safe, and destroy it when everything is typed in.</source>
        <translation>Contient des données personnelles et médicales une fois rempli&#xa0;: gardez-le en lieu sûr et détruisez-le quand tout est encodé.</translation>
    </message>
    <message>
        <source>Vaccination form for an outage</source>
        <translation>Formulaire de vaccination en cas de panne</translation>
    </message>
    <message>
        <source>One sheet for people who got the same vaccine on the same day.</source>
        <translation>Une feuille pour les personnes qui ont reçu le même vaccin le même jour.</translation>
    </message>
    <message>
        <source>The same for everybody on this sheet</source>
        <translation>Identique pour toutes les personnes de cette feuille</translation>
    </message>
    <message>
        <source>The people: INSZ, or name and birth date</source>
        <translation>Les personnes&#xa0;: NISS, ou nom et date de naissance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Encodé</translation>
    </message>
    <message>
        <source>Day list of %1</source>
        <translation>Liste du %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Vaccine, dose, lot</source>
        <translation>Vaccin, dose, lot</translation>
    </message>
    <message>
        <source>Where, side</source>
        <translation>Endroit, côté</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Administré par</translation>
    </message>
    <message>
        <source>INSZ</source>
        <translation>NISS</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>a day on which something was given</source>
        <translation>un jour où quelque chose a été administré</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>comment cela s&apos;est terminé</translation>
    </message>
    <message>
        <source>the day on which it began, not before the vaccination</source>
        <translation>le jour où cela a commencé, pas avant la vaccination</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>Choose at least one person.</source>
        <translation>Choisissez au moins une personne.</translation>
    </message>
    <message>
        <source>This is needed for the request. Fill it in.</source>
        <translation>Ceci est nécessaire à la demande. Remplissez-le.</translation>
    </message>
    <message>
        <source>This is not an INSZ. Check it on the identity card.</source>
        <translation>Ce n&apos;est pas un NISS. Vérifiez-le sur la carte d&apos;identité.</translation>
    </message>
    <message>
        <source>This is not the RIZIV number of a person: eleven digits, of which two are check digits.</source>
        <translation>Ce n&apos;est pas le numéro INAMI d&apos;une personne&#xa0;: onze chiffres, dont deux de contrôle.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. The decision is sent there.</source>
        <translation>Ce n&apos;est pas une adresse e-mail. La décision y est envoyée.</translation>
    </message>
    <message>
        <source>Choose Dutch, French, German or English.</source>
        <translation>Choisissez le néerlandais, le français, l&apos;allemand ou l&apos;anglais.</translation>
    </message>
    <message>
        <source>This person is linked to the organisation already.</source>
        <translation>Cette personne est déjà liée à l&apos;organisation.</translation>
    </message>
    <message>
        <source>This person is linked to the organisation since %1.</source>
        <translation>Cette personne est liée à l&apos;organisation depuis le %1.</translation>
    </message>
    <message>
        <source>For this person a request of %1 waits for approval. Cancel that one first if something in it must change.</source>
        <translation>Pour cette personne, une demande du %1 attend l&apos;approbation. Annulez-la d&apos;abord si quelque chose doit changer.</translation>
    </message>
    <message>
        <source>The unlinking was asked on %1 already and waits for approval.</source>
        <translation>La suppression du lien a déjà été demandée le %1 et attend l&apos;approbation.</translation>
    </message>
    <message>
        <source>Somebody must stay linked to the organisation, counting what was asked before. Link a successor first, and unlink once that is approved.</source>
        <translation>Quelqu&apos;un doit rester lié à l&apos;organisation, en comptant ce qui a déjà été demandé. Liez d&apos;abord un successeur, et déliez une fois que c&apos;est approuvé.</translation>
    </message>
    <message>
        <source>The organisation keeps at least one responsible physician. Link another physician first, and unlink once that is approved.</source>
        <translation>L&apos;organisation garde au moins un médecin responsable. Liez d&apos;abord un autre médecin, et déliez une fois que c&apos;est approuvé.</translation>
    </message>
    <message>
        <source>There is no such link any more. Read the list again.</source>
        <translation>Ce lien n&apos;existe plus. Relisez la liste.</translation>
    </message>
    <message>
        <source>Only a recognised physician can ask this. Let a physician of the organisation sign in.</source>
        <translation>Seul un médecin reconnu peut le demander. Faites connecter un médecin de l&apos;organisation.</translation>
    </message>
    <message>
        <source>Choose for which organisation you work first.</source>
        <translation>Choisissez d&apos;abord pour quelle organisation vous travaillez.</translation>
    </message>
    <message>
        <source>This way of signing in is not strong enough for a request. Sign in with your eID or itsme.</source>
        <translation>Ce mode de connexion n&apos;est pas assez fort pour une demande. Connectez-vous avec l&apos;eID ou itsme.</translation>
    </message>
    <message>
        <source>A trainee (HAIO) is a physician: answer &quot;yes&quot;, or choose employee.</source>
        <translation>Un médecin en formation est médecin&#xa0;: répondez «&#xa0;oui&#xa0;», ou choisissez collaborateur.</translation>
    </message>
    <message>
        <source>The practice trainer of the trainee asks this. Let the trainer sign in.</source>
        <translation>Le maître de stage du médecin en formation le demande. Faites-le se connecter.</translation>
    </message>
    <message>
        <source>Nobody is their own trainer.</source>
        <translation>Personne n&apos;est son propre maître de stage.</translation>
    </message>
    <message>
        <source>This was decided already (%1), so it cannot be cancelled.</source>
        <translation>C&apos;est déjà décidé (%1), l&apos;annulation n&apos;est plus possible.</translation>
    </message>
    <message>
        <source>Without accepting the terms of use there is no access.</source>
        <translation>Sans accepter les conditions d&apos;utilisation, il n&apos;y a pas d&apos;accès.</translation>
    </message>
    <message>
        <source>This is neither the RIZIV number of a practice (eight digits) nor an enterprise number (ten digits).</source>
        <translation>Ce n&apos;est ni le numéro INAMI d&apos;un cabinet (huit chiffres), ni un numéro d&apos;entreprise (dix chiffres).</translation>
    </message>
    <message>
        <source>This is another number than the one you signed in with.</source>
        <translation>C&apos;est un autre numéro que celui de votre connexion.</translation>
    </message>
    <message>
        <source>other role</source>
        <translation>autre rôle</translation>
    </message>
    <message>
        <source>linked to all physicians of the practice</source>
        <translation>lié à tous les médecins du cabinet</translation>
    </message>
    <message>
        <source>linked to the trainer %1 only</source>
        <translation>lié uniquement au maître de stage %1</translation>
    </message>
    <message>
        <source>linked to the trainer only</source>
        <translation>lié uniquement au maître de stage</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>suppression de lien</translation>
    </message>
    <message>
        <source>access</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>En attente d&apos;approbation</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>En cours d&apos;examen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Failed at the register</source>
        <translation>Échec au registre</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Unlinking asked</source>
        <translation>Suppression du lien demandée</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Délié</translation>
    </message>
    <message>
        <source>Only on this computer. Nobody was asked anything yet.</source>
        <translation>Uniquement sur cet ordinateur. Rien n&apos;a encore été demandé.</translation>
    </message>
    <message>
        <source>An administrator of the register decides, usually within a few hours. You need not do anything.</source>
        <translation>Un administrateur du registre décide, en général en quelques heures. Vous n&apos;avez rien à faire.</translation>
    </message>
    <message>
        <source>An administrator of the register is looking at it.</source>
        <translation>Un administrateur du registre l&apos;examine.</translation>
    </message>
    <message>
        <source>It is in effect.</source>
        <translation>C&apos;est effectif.</translation>
    </message>
    <message>
        <source>Read the reason. What is put right can be asked anew.</source>
        <translation>Lisez la raison. Ce qui est corrigé peut être redemandé.</translation>
    </message>
    <message>
        <source>It was taken back before it was decided.</source>
        <translation>Elle a été retirée avant la décision.</translation>
    </message>
    <message>
        <source>The register could not carry it out. Ask anew, or call its help desk.</source>
        <translation>Le registre n&apos;a pas pu l&apos;exécuter. Redemandez, ou appelez son assistance.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>INSZ</source>
        <translation>NISS</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Employee or trainee</source>
        <translation>Collaborateur ou médecin en formation</translation>
    </message>
    <message>
        <source>Is this a physician?</source>
        <translation>Est-ce un médecin&#xa0;?</translation>
    </message>
    <message>
        <source>RIZIV number</source>
        <translation>Numéro INAMI</translation>
    </message>
    <message>
        <source>Practice trainer</source>
        <translation>Maître de stage</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Conditions d&apos;utilisation</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nom du cabinet</translation>
    </message>
    <message>
        <source>Number of the practice</source>
        <translation>Numéro du cabinet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanMarks</name>
    <message>
        <source>Not in this programme</source>
        <translation>Hors de ce programme</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>dose %1, %2</source>
        <translation>dose %1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>now, since %1</source>
        <translation>maintenant, depuis le %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>allowed since %1</source>
        <translation>permis depuis le %1</translation>
    </message>
    <message>
        <source>allowed from %1</source>
        <translation>permis dès le %1</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>dernier jour %1</translation>
    </message>
    <message>
        <source>uncertain: a dose could not be judged</source>
        <translation>incertain&#xa0;: une dose n&apos;a pu être évaluée</translation>
    </message>
    <message>
        <source>contraindication</source>
        <translation>contre-indication</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>told by the register, %1</source>
        <translation>selon le registre, %1</translation>
    </message>
    <message>
        <source>recorded here by %1</source>
        <translation>noté ici par %1</translation>
    </message>
    <message>
        <source>No vaccination programme is in force for this register.</source>
        <translation>Aucun programme de vaccination n&apos;est en vigueur pour ce registre.</translation>
    </message>
    <message>
        <source>The birth date is not known to the day.</source>
        <translation>La date de naissance n&apos;est pas connue au jour près.</translation>
    </message>
    <message>
        <source>This person has died.</source>
        <translation>Cette personne est décédée.</translation>
    </message>
    <message>
        <source>The record was not read yet.</source>
        <translation>Le dossier n&apos;a pas encore été lu.</translation>
    </message>
    <message>
        <source>There is no access to the record.</source>
        <translation>Pas d&apos;accès au dossier.</translation>
    </message>
    <message>
        <source>The record could not be read whole.</source>
        <translation>Le dossier n&apos;a pas pu être lu en entier.</translation>
    </message>
    <message>
        <source>What was recorded here about this person cannot be read.</source>
        <translation>Ce qui est noté ici sur cette personne ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Answer yes or no.</source>
        <translation>Répondez par oui ou non.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <source>Say what you have seen as proof.</source>
        <translation>Dites quelle preuve vous avez vue.</translation>
    </message>
    <message>
        <source>Open a person first.</source>
        <translation>Ouvrez d’abord une personne.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>This is not one of the choices. Choose from the list.</source>
        <translation>Ceci ne fait pas partie des choix. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>This product is not in the product list. Choose one of the list.</source>
        <translation>Ce produit n’est pas dans la liste des produits. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The check digits do not fit. Compare the number with the source.</source>
        <translation>Les chiffres de contrôle ne correspondent pas. Comparez le numéro avec la source.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 15/03/1980.</source>
        <translation>Ce n’est pas une date. Écrivez-la ainsi&#xa0;: 15/03/1980.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>This is before the birth on %1.</source>
        <translation>C’est avant la naissance, le %1.</translation>
    </message>
    <message>
        <source>This is before the birth.</source>
        <translation>C’est avant la naissance.</translation>
    </message>
    <message>
        <source>This is before 1900.</source>
        <translation>C’est avant 1900.</translation>
    </message>
    <message>
        <source>This is after the death on %1.</source>
        <translation>C’est après le décès, le %1.</translation>
    </message>
    <message>
        <source>This is after the death.</source>
        <translation>C’est après le décès.</translation>
    </message>
    <message>
        <source>This is more than a year ago. If somebody else gave it, record it as an earlier dose on proof.</source>
        <translation>C’était il y a plus d’un an. Si quelqu’un d’autre l’a administré, enregistrez-le comme dose antérieure sur preuve.</translation>
    </message>
    <message>
        <source>Day, month and year are needed for a dose that you gave.</source>
        <translation>Jour, mois et année sont nécessaires pour une dose que vous avez administrée.</translation>
    </message>
    <message>
        <source>The dose is ½, 1 or 2.</source>
        <translation>La dose est ½, 1 ou 2.</translation>
    </message>
    <message>
        <source>Unusual for this product; usual is %1.</source>
        <translation>Inhabituel pour ce produit&#xa0;; l’usage est %1.</translation>
    </message>
    <message>
        <source>Unusual dose for this product.</source>
        <translation>Dose inhabituelle pour ce produit.</translation>
    </message>
    <message>
        <source>The lot number is missing. It stands on the pack.</source>
        <translation>Le numéro de lot manque. Il figure sur l’emballage.</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Compare with the pack.</source>
        <translation>Plus de %1 caractères. Comparez avec l’emballage.</translation>
    </message>
    <message>
        <source>Too long for a lot number. Compare with the pack.</source>
        <translation>Trop long pour un numéro de lot. Comparez avec l’emballage.</translation>
    </message>
    <message>
        <source>A lot number has no such characters. Compare with the pack.</source>
        <translation>Un numéro de lot ne contient pas ces caractères. Comparez avec l’emballage.</translation>
    </message>
    <message>
        <source>The expiry date is not a date. Write it as 31/12/2027.</source>
        <translation>La date de péremption n’est pas une date. Écrivez-la ainsi&#xa0;: 31/12/2027.</translation>
    </message>
    <message>
        <source>The pack had expired on %1, before it was given.</source>
        <translation>L’emballage était périmé le %1, avant l’administration.</translation>
    </message>
    <message>
        <source>The pack had expired before it was given.</source>
        <translation>L’emballage était périmé avant l’administration.</translation>
    </message>
    <message>
        <source>A side needs a body part.</source>
        <translation>Un côté exige une partie du corps.</translation>
    </message>
    <message>
        <source>A body part needs a route.</source>
        <translation>Une partie du corps exige une voie d’administration.</translation>
    </message>
    <message>
        <source>This body part does not go with this route.</source>
        <translation>Cette partie du corps ne convient pas à cette voie.</translation>
    </message>
    <message>
        <source>The pack names another route for this product.</source>
        <translation>L’emballage indique une autre voie pour ce produit.</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Shorten it.</source>
        <translation>Plus de %1 caractères. Raccourcissez.</translation>
    </message>
    <message>
        <source>Too long. Shorten it.</source>
        <translation>Trop long. Raccourcissez.</translation>
    </message>
    <message>
        <source>There is a person number in this text. Take it out: others read this.</source>
        <translation>Il y a un numéro national dans ce texte. Enlevez-le&#xa0;: d’autres le liront.</translation>
    </message>
    <message>
        <source>There are invisible characters in this text. Type it again.</source>
        <translation>Ce texte contient des caractères invisibles. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>A person number is needed, or a name and a birth date.</source>
        <translation>Il faut un numéro national, ou un nom et une date de naissance.</translation>
    </message>
    <message>
        <source>The register says that this person has died.</source>
        <translation>Selon le registre, cette personne est décédée.</translation>
    </message>
    <message>
        <source>Person number and birth date do not agree. Is it the right person?</source>
        <translation>Le numéro national et la date de naissance ne concordent pas. Est-ce la bonne personne&#xa0;?</translation>
    </message>
    <message>
        <source>This is not a Belgian postal code: it has four digits.</source>
        <translation>Ce n’est pas un code postal belge&#xa0;: il a quatre chiffres.</translation>
    </message>
    <message>
        <source>The country is a code of two letters, such as NL.</source>
        <translation>Le pays est un code de deux lettres, comme NL.</translation>
    </message>
    <message>
        <source>This product cannot be ordered from the free stock.</source>
        <translation>Ce produit ne fait pas partie du stock gratuit.</translation>
    </message>
    <message>
        <source>This is a product of the season %1.</source>
        <translation>C’est un produit de la saison %1.</translation>
    </message>
    <message>
        <source>This product is of another season.</source>
        <translation>Ce produit est d’une autre saison.</translation>
    </message>
    <message>
        <source>This vaccine is already recorded for this person on this day.</source>
        <translation>Ce vaccin est déjà enregistré pour cette personne à cette date.</translation>
    </message>
    <message>
        <source>The same vaccine was recorded on %1.</source>
        <translation>Le même vaccin a été enregistré le %1.</translation>
    </message>
    <message>
        <source>The same vaccine was recorded less than a week apart.</source>
        <translation>Le même vaccin a été enregistré à moins d’une semaine d’intervalle.</translation>
    </message>
    <message>
        <source>This does not belong to this kind of registration. Empty it.</source>
        <translation>Ceci ne convient pas à ce type d’enregistrement. Videz le champ.</translation>
    </message>
    <message>
        <source>This way of signing in is not strong enough for registering. Sign in with your eID or itsme.</source>
        <translation>Ce moyen de connexion n’est pas assez fort pour enregistrer. Connectez-vous avec votre eID ou itsme.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Vaccinateur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From the free stock</source>
        <translation>Du stock gratuit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccin</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Date de péremption</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie d’administration</translation>
    </message>
    <message>
        <source>Type of prophylaxis</source>
        <translation>Type de prophylaxie</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Partie du corps</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Côté du corps</translation>
    </message>
    <message>
        <source>Place of vaccination</source>
        <translation>Lieu de vaccination</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Why not given</source>
        <translation>Pourquoi pas administré</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>Preuve vue</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>Il n’y a pas de numéro.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits.</source>
        <translation>Le numéro a trop peu ou trop de chiffres.</translation>
    </message>
    <message>
        <source>There are characters in it that are no digits.</source>
        <translation>Il contient des caractères qui ne sont pas des chiffres.</translation>
    </message>
    <message>
        <source>The first digit cannot be right.</source>
        <translation>Le premier chiffre ne peut pas être correct.</translation>
    </message>
    <message>
        <source>The month of birth in it does not exist.</source>
        <translation>Le mois de naissance qu’il contient n’existe pas.</translation>
    </message>
    <message>
        <source>The serial number in it does not exist.</source>
        <translation>Le numéro d’ordre qu’il contient n’existe pas.</translation>
    </message>
    <message>
        <source>The check digits do not fit: one digit or more is wrong.</source>
        <translation>Les chiffres de contrôle ne correspondent pas&#xa0;: un ou plusieurs chiffres sont faux.</translation>
    </message>
    <message>
        <source>The birth date in it is still to come.</source>
        <translation>La date de naissance qu’il contient n’est pas encore venue.</translation>
    </message>
    <message>
        <source>Your role does not let you give doses. Name whoever gave it; you are shown as the one who recorded it.</source>
        <translation>Votre rôle ne vous permet pas d&apos;administrer des doses. Nommez la personne qui l&apos;a administrée&#xa0;; vous figurez comme celle qui l&apos;a consignée.</translation>
    </message>
    <message>
        <source>Nobody was asked yet for permission to vaccinate. Ask, and record the answer.</source>
        <translation>La permission de vacciner n’a pas encore été demandée. Posez la question et notez la réponse.</translation>
    </message>
    <message>
        <source>There is no permission to vaccinate. A refusal can be recorded.</source>
        <translation>Il n’y a pas de permission de vacciner. Un refus peut être enregistré.</translation>
    </message>
    <message>
        <source>This lot is known as %1. The lot decides: compare with the pack.</source>
        <translation>Ce lot est connu comme %1. C’est le lot qui décide&#xa0;: comparez avec l’emballage.</translation>
    </message>
    <message>
        <source>This lot is known as another product. The lot decides: compare with the pack.</source>
        <translation>Ce lot est connu comme un autre produit. C’est le lot qui décide&#xa0;: comparez avec l’emballage.</translation>
    </message>
    <message>
        <source>This lot is known with the expiry date %1. Compare with the pack.</source>
        <translation>Ce lot est connu avec la date de péremption %1. Comparez avec l’emballage.</translation>
    </message>
    <message>
        <source>This lot is known with another expiry date. Compare with the pack.</source>
        <translation>Ce lot est connu avec une autre date de péremption. Comparez avec l’emballage.</translation>
    </message>
    <message>
        <source>A list is for doses you gave. Those given earlier or elsewhere are registered one by one, each with its proof.</source>
        <translation>Une liste sert aux doses que vous avez administrées. Celles administrées plus tôt ou ailleurs s’enregistrent une à une, chacune avec sa preuve.</translation>
    </message>
    <message>
        <source>Another injection of this visit goes into the same limb.</source>
        <translation>Une autre injection de cette visite va dans le même membre.</translation>
    </message>
    <message>
        <source>An objection is recorded against %1.</source>
        <translation>Un refus est enregistré pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is postponed for now.</source>
        <translation>%1&#xa0;: reporté pour l&apos;instant.</translation>
    </message>
    <message>
        <source>A contraindication is recorded against %1.</source>
        <translation>Une contre-indication est enregistrée pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This dose would not count for %1: %2.</source>
        <translation>Cette dose ne compterait pas pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No doctor&apos;s authorisation is on file for you. Note who gave it, in the consultation.</source>
        <translation>Aucune autorisation d&apos;un médecin n&apos;est connue pour vous. Notez dans la consultation qui l&apos;a donnée.</translation>
    </message>
</context>
<context>
    <name>RegistrationText</name>
    <message>
        <source>Vaccine not known</source>
        <translation>Vaccin inconnu</translation>
    </message>
    <message>
        <source>%1, not given</source>
        <translation>%1, non administré</translation>
    </message>
</context>
<context>
    <name>RowDetailTexts</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Code du produit</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Vaccine code</source>
        <translation>Code du vaccin</translation>
    </message>
    <message>
        <source>Number of the giver</source>
        <translation>Numéro du vaccinateur</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>The register holds this record in a form that this program does not understand. Ask the register&apos;s help desk with the code.</source>
        <translation>Le registre contient cet enregistrement sous une forme que ce programme ne comprend pas. Contactez le service d’aide du registre avec le code.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Date d’enregistrement</translation>
    </message>
    <message>
        <source>Number at the register</source>
        <translation>Numéro au registre</translation>
    </message>
    <message>
        <source>Accepted although</source>
        <translation>Accepté malgré</translation>
    </message>
    <message>
        <source>The register says</source>
        <translation>Le registre dit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Withdrawn: it does not count as a dose.</source>
        <translation>Retiré&#xa0;: ne compte pas comme dose.</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>Diphtheria, tetanus, whooping cough, polio</source>
        <translation>Diphtérie, tétanos, coqueluche, polio</translation>
    </message>
    <message>
        <source>Haemophilus influenzae b</source>
        <translation>Haemophilus influenzae b</translation>
    </message>
    <message>
        <source>Hepatitis B</source>
        <translation>Hépatite B</translation>
    </message>
    <message>
        <source>Hepatitis B at birth</source>
        <translation>Hépatite B à la naissance</translation>
    </message>
    <message>
        <source>Pneumococci</source>
        <translation>Pneumocoques</translation>
    </message>
    <message>
        <source>Rotavirus</source>
        <translation>Rotavirus</translation>
    </message>
    <message>
        <source>Measles, mumps, rubella</source>
        <translation>Rougeole, oreillons, rubéole</translation>
    </message>
    <message>
        <source>Meningococci</source>
        <translation>Méningocoques</translation>
    </message>
    <message>
        <source>HPV</source>
        <translation>HPV</translation>
    </message>
    <message>
        <source>RSV antibody</source>
        <translation>Anticorps anti-VRS</translation>
    </message>
    <message>
        <source>Whooping cough in pregnancy</source>
        <translation>Coqueluche pendant la grossesse</translation>
    </message>
    <message>
        <source>Diphtheria</source>
        <translation>Diphtérie</translation>
    </message>
    <message>
        <source>Tetanus</source>
        <translation>Tétanos</translation>
    </message>
    <message>
        <source>Whooping cough</source>
        <translation>Coqueluche</translation>
    </message>
    <message>
        <source>Polio</source>
        <translation>Polio</translation>
    </message>
    <message>
        <source>Measles</source>
        <translation>Rougeole</translation>
    </message>
    <message>
        <source>Mumps</source>
        <translation>Oreillons</translation>
    </message>
    <message>
        <source>Rubella</source>
        <translation>Rubéole</translation>
    </message>
    <message>
        <source>Meningococci A</source>
        <translation>Méningocoques A</translation>
    </message>
    <message>
        <source>Meningococci C</source>
        <translation>Méningocoques C</translation>
    </message>
    <message>
        <source>Meningococci W</source>
        <translation>Méningocoques W</translation>
    </message>
    <message>
        <source>Meningococci Y</source>
        <translation>Méningocoques Y</translation>
    </message>
    <message>
        <source>lot expired</source>
        <translation>lot périmé</translation>
    </message>
    <message>
        <source>not a whole dose</source>
        <translation>dose incomplète</translation>
    </message>
    <message>
        <source>cold chain broken</source>
        <translation>chaîne du froid rompue</translation>
    </message>
    <message>
        <source>lot recalled</source>
        <translation>lot rappelé</translation>
    </message>
    <message>
        <source>only fit as a booster</source>
        <translation>seulement comme rappel</translation>
    </message>
    <message>
        <source>given too young</source>
        <translation>donné trop jeune</translation>
    </message>
    <message>
        <source>too soon after the dose before it</source>
        <translation>trop tôt après la dose précédente</translation>
    </message>
    <message>
        <source>given too old</source>
        <translation>donné trop tard</translation>
    </message>
    <message>
        <source>too soon after another live vaccine</source>
        <translation>trop tôt après un autre vaccin vivant</translation>
    </message>
    <message>
        <source>before birth</source>
        <translation>avant la naissance</translation>
    </message>
    <message>
        <source>the vaccine does not cover all that is needed</source>
        <translation>le vaccin ne couvre pas tout</translation>
    </message>
    <message>
        <source>another brand than the programme counts</source>
        <translation>autre marque que celle du programme</translation>
    </message>
    <message>
        <source>outside the age of this series</source>
        <translation>hors de l&apos;âge de cette série</translation>
    </message>
    <message>
        <source>double on one day</source>
        <translation>double le même jour</translation>
    </message>
    <message>
        <source>more than was needed</source>
        <translation>plus que nécessaire</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>pas donné</translation>
    </message>
    <message>
        <source>still in the future</source>
        <translation>encore dans le futur</translation>
    </message>
    <message>
        <source>parts of one day added up</source>
        <translation>parties d&apos;un jour additionnées</translation>
    </message>
    <message>
        <source>counts together with another of that day</source>
        <translation>compte avec une autre du même jour</translation>
    </message>
    <message>
        <source>more than one dose at once</source>
        <translation>plus d&apos;une dose à la fois</translation>
    </message>
    <message>
        <source>could not be judged: the date is not known</source>
        <translation>ne peut être évalué&#xa0;: date inconnue</translation>
    </message>
    <message>
        <source>could not be judged: the vaccine is not known exactly</source>
        <translation>ne peut être évalué&#xa0;: vaccin pas connu exactement</translation>
    </message>
    <message>
        <source>could not be judged: the record cannot be read</source>
        <translation>ne peut être évalué&#xa0;: enregistrement illisible</translation>
    </message>
    <message>
        <source>not old enough yet</source>
        <translation>pas encore l&apos;âge</translation>
    </message>
    <message>
        <source>the interval since the last dose is running</source>
        <translation>l&apos;intervalle depuis la dernière dose court</translation>
    </message>
    <message>
        <source>wait after a dose that does not count</source>
        <translation>attendre après une dose qui ne compte pas</translation>
    </message>
    <message>
        <source>wait after another live vaccine</source>
        <translation>attendre après un autre vaccin vivant</translation>
    </message>
    <message>
        <source>postponed for now</source>
        <translation>reporté pour le moment</translation>
    </message>
    <message>
        <source>contraindicated</source>
        <translation>contre-indiqué</translation>
    </message>
    <message>
        <source>may be given, not recommended yet</source>
        <translation>permis, pas encore recommandé</translation>
    </message>
    <message>
        <source>recommended now</source>
        <translation>recommandé maintenant</translation>
    </message>
    <message>
        <source>should have been given</source>
        <translation>aurait dû être donné</translation>
    </message>
    <message>
        <source>too old for it in this programme</source>
        <translation>trop âgé dans ce programme</translation>
    </message>
    <message>
        <source>the interval would end after the last age for it</source>
        <translation>l&apos;intervalle dépasse l&apos;âge limite</translation>
    </message>
    <message>
        <source>all doses were given</source>
        <translation>toutes les doses ont été données</translation>
    </message>
    <message>
        <source>complete: at this age one dose is enough</source>
        <translation>complet&#xa0;: à cet âge une dose suffit</translation>
    </message>
    <message>
        <source>immune</source>
        <translation>immunisé</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>longer course: the first dose was before 3 months</source>
        <translation>schéma long&#xa0;: première dose avant 3 mois</translation>
    </message>
    <message>
        <source>course set by the doctor</source>
        <translation>schéma décidé par le médecin</translation>
    </message>
    <message>
        <source>longer course by circumstance</source>
        <translation>schéma long selon la situation</translation>
    </message>
    <message>
        <source>shorter course: the mother was vaccinated in time</source>
        <translation>schéma court&#xa0;: mère vaccinée à temps</translation>
    </message>
    <message>
        <source>longer course: nothing else is known</source>
        <translation>schéma long&#xa0;: rien d&apos;autre n&apos;est connu</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>pas compté ici</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en plus</translation>
    </message>
    <message>
        <source>part of a dose</source>
        <translation>partie d&apos;une dose</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>pas évalué</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>not today: contraindicated</source>
        <translation>pas aujourd&apos;hui&#xa0;: contre-indication</translation>
    </message>
    <message>
        <source>not today: objection</source>
        <translation>pas aujourd&apos;hui&#xa0;: refus</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>All vaccines</source>
        <translation>Tous les vaccins</translation>
    </message>
    <message>
        <source>Live vaccines</source>
        <translation>Vaccins vivants</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Contre %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (by %Ln day(s))</source>
        <translation>
            <numerusform>%1 (%Ln jour)</numerusform>
            <numerusform>%1 (%Ln jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Flandre</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>not part of this programme</source>
        <translation>hors de ce programme</translation>
    </message>
    <message>
        <source>only remembered: it does not count</source>
        <translation>seulement de mémoire&#xa0;: ne compte pas</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Given before or elsewhere: type in one by one, with the proof. Such doses may not go in a list.</source>
        <translation>Donnée avant ou ailleurs&#xa0;: à encoder une par une, avec la preuve. Ces doses ne peuvent pas aller dans une liste.</translation>
    </message>
    <message>
        <source>Not given: type in one by one.</source>
        <translation>Non administrée&#xa0;: à encoder une par une.</translation>
    </message>
    <message>
        <source>No INSZ, and no name with full birth date: type in one by one, once the person is known better.</source>
        <translation>Ni NISS, ni nom avec date de naissance complète&#xa0;: à encoder une par une, quand la personne est mieux connue.</translation>
    </message>
    <message>
        <source>The same person stands in the list already with the same details: type in one by one, if it really is a second dose.</source>
        <translation>La même personne figure déjà dans la liste avec les mêmes données&#xa0;: à encoder une par une, si c’est vraiment une deuxième dose.</translation>
    </message>
    <message>
        <source>Correction or withdrawal: stays in the outbox and goes by itself.</source>
        <translation>Correction ou retrait&#xa0;: reste dans les envois et part tout seul.</translation>
    </message>
    <message>
        <source>Was sent, and no answer came: stays in the outbox, the register is asked first whether it arrived.</source>
        <translation>A été envoyé, sans réponse&#xa0;: reste dans les envois, on demande d’abord au registre si c’est arrivé.</translation>
    </message>
    <message>
        <source>Waits for a decision in the outbox.</source>
        <translation>Attend une décision dans les envois.</translation>
    </message>
    <message>
        <source>Stands in an earlier file already.</source>
        <translation>Figure déjà dans un fichier précédent.</translation>
    </message>
    <message>
        <source>Was changed outside of Prikpost and cannot be read.</source>
        <translation>A été modifié en dehors de Prikpost et ne peut être lu.</translation>
    </message>
    <message>
        <source>Holds personal and medical data: keep it safe, and destroy it when it is done.</source>
        <translation>Contient des données personnelles et médicales&#xa0;: gardez-le en lieu sûr et détruisez-le quand c’est fait.</translation>
    </message>
    <message>
        <source>Cover sheet of %1</source>
        <translation>Feuille de couverture de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>partie %1 de %2</translation>
    </message>
    <message>
        <source>SINGLE ENTRY: one patient only. The form for one patient does as well as the list.</source>
        <translation>ENCODAGE INDIVIDUEL&#xa0;: un seul patient. Le formulaire pour un patient convient aussi bien que la liste.</translation>
    </message>
    <message>
        <source>1. On the register&apos;s site, choose the registration for several patients.</source>
        <translation>1. Sur le site du registre, choisissez l’enregistrement pour plusieurs patients.</translation>
    </message>
    <message>
        <source>2. Type in the details below; they hold for every patient of the list.</source>
        <translation>2. Encodez les données ci-dessous&#xa0;; elles valent pour chaque patient de la liste.</translation>
    </message>
    <message>
        <source>3. Add the list, send it, and wait for the confirmation.</source>
        <translation>3. Ajoutez la liste, envoyez-la et attendez la confirmation.</translation>
    </message>
    <message>
        <source>4. In Prikpost, say at one of these doses that the list was uploaded. Until then they are held; take the list back and they go by themselves.</source>
        <translation>4. Dans Prikpost, dites à l’une de ces doses que la liste a été téléversée. Jusque-là elles sont retenues&#xa0;; reprenez la liste et elles partent toutes seules.</translation>
    </message>
    <message>
        <source>Details of every patient in the list</source>
        <translation>Données de chaque patient de la liste</translation>
    </message>
    <message>
        <source>A cell began like a formula and got an apostrophe in front. Check these names after the upload.</source>
        <translation>Une cellule commençait comme une formule et a reçu une apostrophe devant. Vérifiez ces noms après le téléversement.</translation>
    </message>
    <message>
        <source>Doses that stand in no list</source>
        <translation>Doses qui ne figurent dans aucune liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s)</source>
        <translation>
            <numerusform>%Ln dose</numerusform>
            <numerusform>%Ln doses</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed in is held in Prikpost until you say there, at the dose, that it was done.</source>
        <translation>Ce qui est encodé est retenu dans Prikpost jusqu’à ce que vous y disiez, à la dose, que c’est fait.</translation>
    </message>
    <message>
        <source>A dose that cannot be read</source>
        <translation>Une dose illisible</translation>
    </message>
</context>
<context>
    <name>SideEffectSheet</name>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>guéri</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>en voie de guérison</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>non guéri</translation>
    </message>
    <message>
        <source>died</source>
        <translation>décédé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Draft of a report of a side effect</source>
        <translation>Projet de déclaration d’un effet indésirable</translation>
    </message>
    <message>
        <source>Lareb, 073 646 97 00. Nothing was sent: whoever reports it sends it.</source>
        <translation>Lareb, 073 646 97 00. Rien n’a été envoyé&#xa0;: c’est le déclarant qui envoie.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Vaccines of that day</source>
        <translation>Vaccins de ce jour</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccin</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>À l’hôpital</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <translation>Menaçant la vie</translation>
    </message>
    <message>
        <source>Lasting harm</source>
        <translation>Séquelles</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Autres médicaments</translation>
    </message>
    <message>
        <source>Earlier reactions</source>
        <translation>Réactions antérieures</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Qui déclare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Peut être contacté</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Écrit le</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Your name is needed.</source>
        <translation>Votre nom est nécessaire.</translation>
    </message>
    <message>
        <source>Your NIHDI number is needed, or your INSZ.</source>
        <translation>Votre numéro INAMI est nécessaire, ou votre NISS.</translation>
    </message>
    <message>
        <source>The name of the organisation is needed.</source>
        <translation>Le nom de l’organisation est nécessaire.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous d’agir</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administré</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non administré</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Safely on this computer. It goes to the register by itself.</source>
        <translation>En sécurité sur cet ordinateur. Il part de lui-même vers le registre.</translation>
    </message>
    <message>
        <source>On its way to the register. No answer yet.</source>
        <translation>En route vers le registre. Pas encore de réponse.</translation>
    </message>
    <message>
        <source>The register has it and gave it a number.</source>
        <translation>Le registre l’a reçu et lui a donné un numéro.</translation>
    </message>
    <message>
        <source>It does not go on without you. See why below.</source>
        <translation>Rien n’avance sans vous. Voyez pourquoi ci-dessous.</translation>
    </message>
    <message>
        <source>Taken back by a person, with a reason. It is not sent.</source>
        <translation>Repris par une personne, avec un motif. Il n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>The register has not been asked yet.</source>
        <translation>Le registre n’a pas encore été interrogé.</translation>
    </message>
    <message>
        <source>Everything the register has is shown.</source>
        <translation>Tout ce que contient le registre est affiché.</translation>
    </message>
    <message>
        <source>Incomplete: part of the register&apos;s answer is missing.</source>
        <translation>Incomplet&#xa0;: une partie de la réponse du registre manque.</translation>
    </message>
    <message>
        <source>No access: the register does not show you this person&apos;s doses. There may be some.</source>
        <translation>Pas d’accès&#xa0;: le registre ne vous montre pas les doses de cette personne. Il peut y en avoir.</translation>
    </message>
    <message>
        <source>The register&apos;s answer could not be read. There may be doses.</source>
        <translation>La réponse du registre n’a pas pu être lue. Il peut y avoir des doses.</translation>
    </message>
    <message>
        <source>Kept copy: the register could not be reached. Newer doses may be missing.</source>
        <translation>Copie conservée&#xa0;: le registre était injoignable. Des doses plus récentes peuvent manquer.</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>An earlier one of the same person goes first.</source>
        <translation>Un élément antérieur de la même personne passe d’abord.</translation>
    </message>
    <message>
        <source>To be taken back, once the register says whether it arrived.</source>
        <translation>Sera repris dès que le registre dira s’il est arrivé.</translation>
    </message>
</context>
<context>
    <name>ui::BulkGuesses</name>
    <message>
        <source>not in the list</source>
        <translation>pas dans la liste</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Colonne&amp;s</translation>
    </message>
    <message>
        <source>The columns are r&amp;ight</source>
        <translation>Les colonnes sont &amp;justes</translation>
    </message>
    <message>
        <source>First row is titles</source>
        <translation>La première ligne contient les titres</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>ui::BulkPage</name>
    <message>
        <source>template</source>
        <translation>modele</translation>
    </message>
    <message>
        <source>to-correct</source>
        <translation>a-corriger</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save as CSV, XLSX or ODS</source>
        <translation>Enregistrer en CSV, XLSX ou ODS</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>Feuille de calcul OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln proposal(s)</source>
        <translation>
            <numerusform>Accepter %Ln proposition</numerusform>
            <numerusform>Accepter %Ln propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Co&amp;ller des cellules</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Modèle…</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>Fermer la lis&amp;te</translation>
    </message>
    <message>
        <source>&amp;Accept proposal</source>
        <translation>&amp;Accepter la proposition</translation>
    </message>
    <message>
        <source>Other &amp;lot…</source>
        <translation>A&amp;utre lot…</translation>
    </message>
    <message>
        <source>&amp;Not given…</source>
        <translation>&amp;Non administré…</translation>
    </message>
    <message>
        <source>Right all the &amp;same…</source>
        <translation>Juste &amp;quand même…</translation>
    </message>
    <message>
        <source>Sa&amp;ve rows to correct…</source>
        <translation>Enregistrer les lignes à co&amp;rriger…</translation>
    </message>
    <message>
        <source>Take &amp;back the list…</source>
        <translation>Retirer la l&amp;iste…</translation>
    </message>
    <message>
        <source>Route, body part, place, remarks</source>
        <translation>Voie, partie du corps, lieu, remarques</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Show which rows</source>
        <translation>Quelles lignes afficher</translation>
    </message>
    <message>
        <source>People in the list</source>
        <translation>Personnes de la liste</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>Identique pour tous</translation>
    </message>
    <message>
        <source>Drop a file here, open one, or paste cells from a spreadsheet: one person a row, with INSZ, or with name and birth date. Any length. Doses given earlier or abroad are recorded one by one, with their proof.</source>
        <translation>Déposez un fichier ici, ouvrez-en un, ou collez des cellules d’un tableur&#xa0;: une personne par ligne, avec NISS, ou avec nom et date de naissance. La longueur est libre. Les doses antérieures ou étrangères s’enregistrent une par une, avec leur preuve.</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>Re&amp;prendre l’envoi</translation>
    </message>
    <message>
        <source>Pa&amp;use sending</source>
        <translation>Sus&amp;pendre l’envoi</translation>
    </message>
    <message>
        <source>Other &amp;dose…</source>
        <translation>Autre &amp;dose…</translation>
    </message>
    <message>
        <source>As&amp;k the register</source>
        <translation>Interro&amp;ger le registre</translation>
    </message>
    <message>
        <source>Who these people are, and whether they had this dose; nothing is registered.</source>
        <translation>Qui sont ces personnes et si elles ont déjà reçu cette dose&#xa0;; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Tak&amp;e along</source>
        <translation>&amp;Emporter</translation>
    </message>
    <message>
        <source>Fetches everybody&apos;s history, for when the register cannot be reached.</source>
        <translation>Récupère le dossier de chacun, pour le cas où le registre serait injoignable.</translation>
    </message>
    <message>
        <source>Scan or type a number</source>
        <translation>Scannez ou tapez un numéro</translation>
    </message>
    <message>
        <source>Add somebody by number</source>
        <translation>Ajouter quelqu’un par son numéro</translation>
    </message>
    <message>
        <source>Scan or type a number and press Enter: it comes at the end of the list.</source>
        <translation>Scannez ou tapez un numéro et appuyez sur Entrée&#xa0;: il vient à la fin de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln refused again</source>
        <translation>
            <numerusform>Reprendre %Ln refusée</numerusform>
            <numerusform>Reprendre les %Ln refusées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkPresenter</name>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Quelque chose à regarder</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Left out or already recorded</source>
        <translation>Omis ou déjà enregistré</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Refused by the register</source>
        <translation>Refusé par le registre</translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln person(s)…</source>
        <translation>
            <numerusform>Enregistrer %Ln personne…</numerusform>
            <numerusform>Enregistrer %Ln personnes…</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no header.</source>
        <translation>La liste n’a pas de titres.</translation>
    </message>
    <message>
        <source>Look whether the columns are right and say so above, then register.</source>
        <translation>Regardez si les colonnes sont justes, dites-le ci-dessus, puis enregistrez.</translation>
    </message>
    <message>
        <source>Nobody is left to register.</source>
        <translation>Il ne reste personne à enregistrer.</translation>
    </message>
    <message>
        <source>The table says why for every row.</source>
        <translation>Le tableau dit pourquoi à chaque ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are registered with %1.</source>
        <translation>
            <numerusform>%Ln personne est enregistrée avec %1.</numerusform>
            <numerusform>%Ln personnes sont enregistrées avec %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in this list until they are corrected.</source>
        <translation>
            <numerusform>%Ln attend dans cette liste d’être corrigée.</numerusform>
            <numerusform>%Ln attendent dans cette liste d’être corrigées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have this dose already.</source>
        <translation>
            <numerusform>%Ln a déjà cette dose.</numerusform>
            <numerusform>%Ln ont déjà cette dose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out.</source>
        <translation>
            <numerusform>%Ln est omise.</numerusform>
            <numerusform>%Ln sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register could not be asked: whether somebody had this dose elsewhere is not known.</source>
        <translation>Le registre n’a pas pu être interrogé&#xa0;: on ne sait pas si quelqu’un a reçu cette dose ailleurs.</translation>
    </message>
    <message>
        <source>Register this list?</source>
        <translation>Enregistrer cette liste&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln person(s)</source>
        <translation>
            <numerusform>Enregistrer %Ln personne</numerusform>
            <numerusform>Enregistrer %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) are saved here.</source>
        <translation>
            <numerusform>%Ln dose est enregistrée ici.</numerusform>
            <numerusform>%Ln doses sont enregistrées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the register by themselves.</source>
        <translation>Elles vont au registre d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Vérification&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 sur %2 avec réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 received</source>
        <translation>Toutes les %1 reçues</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>encore environ %Ln seconde</numerusform>
            <numerusform>encore environ %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>encore environ %Ln minute</numerusform>
            <numerusform>encore environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back this whole list?</source>
        <translation>Retirer toute cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>What has not left is withdrawn at once, what the register has is withdrawn there, one by one, with this reason.</source>
        <translation>Ce qui n’est pas parti est retiré tout de suite&#xa0;; ce que le registre a y est retiré un par un, avec cette raison.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln dose(s)</source>
        <translation>
            <numerusform>Retirer %Ln dose</numerusform>
            <numerusform>Retirer %Ln doses</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong vaccine</source>
        <translation>Mauvais vaccin</translation>
    </message>
    <message>
        <source>Wrong list</source>
        <translation>Mauvaise liste</translation>
    </message>
    <message>
        <source>The list is being taken back.</source>
        <translation>La liste est en cours de retrait.</translation>
    </message>
    <message>
        <source>The outbox shows what is left to do.</source>
        <translation>La boîte d’envoi montre ce qui reste à faire.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Le modèle est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are saved.</source>
        <translation>
            <numerusform>%Ln ligne est enregistrée.</numerusform>
            <numerusform>%Ln lignes sont enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names people: keep it safe and delete it afterwards.</source>
        <translation>Le fichier nomme des personnes&#xa0;: gardez-le en sûreté et effacez-le ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can be registered.</source>
        <translation>
            <numerusform>%Ln personne peut être enregistrée.</numerusform>
            <numerusform>%Ln personnes peuvent être enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The histories are being fetched.</source>
        <translation>Les dossiers sont en cours de récupération.</translation>
    </message>
    <message>
        <source>%1 of %2 histories are here, for an outage.</source>
        <translation>%1 dossiers sur %2 sont disponibles ici en cas de panne.</translation>
    </message>
    <message numerus="yes">
        <source>They are kept encrypted for %Ln day(s); the page Outage shows each of them.</source>
        <translation>
            <numerusform>Ils sont conservés chiffrés pendant %Ln jour&#xa0;; la page Panne les montre un par un.</numerusform>
            <numerusform>Ils sont conservés chiffrés pendant %Ln jours&#xa0;; la page Panne les montre un par un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>What is saved here stays; it goes when you go on, or at the next start.</source>
        <translation>Ce qui est enregistré ici reste&#xa0;; l’envoi reprend quand vous le reprenez, ou au prochain démarrage.</translation>
    </message>
    <message>
        <source>Without this vaccine so far</source>
        <translation>Encore sans ce vaccin</translation>
    </message>
    <message numerus="yes">
        <source>Of them %Ln as not given.</source>
        <translation>
            <numerusform>Dont %Ln comme non administré.</numerusform>
            <numerusform>Dont %Ln comme non administrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln retiré</numerusform>
            <numerusform>%Ln retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has columns that are not used: for everybody goes what stands beside it.</source>
        <translation>La liste contient des colonnes qui ne sont pas utilisées&#xa0;: pour tous vaut ce qui est indiqué à côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known to the register: they are registered as they stand in the list.</source>
        <translation>
            <numerusform>%Ln n’est pas connu du registre&#xa0;: enregistré comme dans la liste.</numerusform>
            <numerusform>%Ln ne sont pas connus du registre&#xa0;: enregistrés comme dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>dose %1</source>
        <translation>dose %1</translation>
    </message>
</context>
<context>
    <name>ui::BulkReading</name>
    <message>
        <source>Open another list?</source>
        <translation>Ouvrir une autre liste&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list are not registered. It and what you typed in it are forgotten; what is in the outbox stays there.</source>
        <translation>
            <numerusform>%Ln ligne de cette liste n’est pas enregistrée. La liste et ce que vous y avez saisi seront oubliés&#xa0;; ce qui est dans la boîte d’envoi y reste.</numerusform>
            <numerusform>%Ln lignes de cette liste ne sont pas enregistrées. La liste et ce que vous y avez saisi seront oubliés&#xa0;; ce qui est dans la boîte d’envoi y reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the other list</source>
        <translation>Ouvrir l’autre liste</translation>
    </message>
    <message>
        <source>None of the titles is known.</source>
        <translation>Aucun des titres n’est connu.</translation>
    </message>
    <message>
        <source>Say which column holds what.</source>
        <translation>Indiquez ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close this list?</source>
        <translation>Fermer cette liste&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not registered. The list and what you typed in it are forgotten; what is in the outbox stays there.</source>
        <translation>
            <numerusform>%Ln ligne n’est pas enregistrée. La liste et ce que vous y avez tapé sont oubliés&#xa0;; ce qui est dans la boîte d’envoi y reste.</numerusform>
            <numerusform>%Ln lignes ne sont pas enregistrées. La liste et ce que vous y avez tapé sont oubliés&#xa0;; ce qui est dans la boîte d’envoi y reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to correct</source>
        <translation>
            <numerusform>%Ln à corriger</numerusform>
            <numerusform>%Ln à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>%Ln réparée</numerusform>
            <numerusform>%Ln réparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) skipped</source>
        <translation>
            <numerusform>%Ln ligne vide ignorée</numerusform>
            <numerusform>%Ln lignes vides ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>no header: are the columns right?</source>
        <translation>pas de titres&#xa0;: les colonnes sont-elles justes&#xa0;?</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>non utilisé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other sheet(s) of this workbook not read</source>
        <translation>
            <numerusform>%Ln autre feuille de ce classeur n’est pas lue</numerusform>
            <numerusform>%Ln autres feuilles de ce classeur ne sont pas lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not used: is that right?</source>
        <translation>%1 pas utilisé&#xa0;: est-ce juste&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hidden in the workbook left out</source>
        <translation>
            <numerusform>%Ln ligne masquée dans le classeur, laissée de côté</numerusform>
            <numerusform>%Ln lignes masquées dans le classeur, laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Read this list anew?</source>
        <translation>Relire cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed in it and said of its rows is forgotten; what is in the outbox stays there.</source>
        <translation>Ce que vous y avez tapé et dit des lignes est oublié&#xa0;; ce qui est dans la boîte d’envoi y reste.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>What was registered from it can then only be taken back dose by dose.</source>
        <translation>Ce qui en a été enregistré ne pourra alors être repris que dose par dose.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the titles passed over</source>
        <translation>
            <numerusform>%Ln ligne au-dessus des titres ignorée</numerusform>
            <numerusform>%Ln lignes au-dessus des titres ignorées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkRowActions</name>
    <message numerus="yes">
        <source>%Ln proposal(s) accepted.</source>
        <translation>
            <numerusform>%Ln proposition acceptée.</numerusform>
            <numerusform>%Ln propositions acceptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another lot for this row</source>
        <translation>Un autre lot pour cette ligne</translation>
    </message>
    <message>
        <source>The lot number as it stands on the pack that was used.</source>
        <translation>Le numéro de lot tel qu’il figure sur l’emballage utilisé.</translation>
    </message>
    <message>
        <source>Use this lot for this row</source>
        <translation>Utiliser ce lot pour cette ligne</translation>
    </message>
    <message>
        <source>Another dose for this row</source>
        <translation>Une autre dose pour cette ligne</translation>
    </message>
    <message>
        <source>How much of a dose this person gets: 0.5, 1 or 2.</source>
        <translation>Quelle dose cette personne reçoit&#xa0;: 0,5, 1 ou 2.</translation>
    </message>
    <message>
        <source>Use this dose for this row</source>
        <translation>Utiliser cette dose pour cette ligne</translation>
    </message>
    <message>
        <source>Why is this row right all the same?</source>
        <translation>Pourquoi cette ligne est-elle quand même juste&#xa0;?</translation>
    </message>
    <message>
        <source>The reason is kept with the dose.</source>
        <translation>La raison est conservée avec la dose.</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>Garder cette raison</translation>
    </message>
    <message>
        <source>Not given to this person</source>
        <translation>Non administré à cette personne</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Choisissez la raison.</translation>
    </message>
    <message>
        <source>Record as not given</source>
        <translation>Enregistrer comme non administré</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>had before: %1</source>
        <translation>déjà reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>dose %1</source>
        <translation>dose %1</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>non administré&#xa0;: %1</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>&amp;Dose</source>
        <translation>&amp;Dose</translation>
    </message>
    <message>
        <source>Corrected in the list</source>
        <translation>Corrigé dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be corrected and registered again.</source>
        <translation>
            <numerusform>%Ln ligne peut être corrigée et enregistrée à nouveau.</numerusform>
            <numerusform>%Ln lignes peuvent être corrigées et enregistrées à nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkRowModel</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Already recorded</source>
        <translation>Déjà enregistré</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Had before</source>
        <translation>Déjà reçu</translation>
    </message>
    <message>
        <source>Corrected in the list</source>
        <translation>Corrigé dans la liste</translation>
    </message>
</context>
<context>
    <name>ui::CircumstancesPanel</name>
    <message>
        <source>Kept on this computer, encrypted, and never sent.</source>
        <translation>Conservé chiffré sur cet ordinateur, jamais envoyé.</translation>
    </message>
    <message>
        <source>Recorded by %1, %2.</source>
        <translation>Noté par %1, %2.</translation>
    </message>
    <message>
        <source>somebody not signed in</source>
        <translation>quelqu&apos;un de non connecté</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Terminer aujourd&apos;hui</translation>
    </message>
    <message>
        <source>End today: %1</source>
        <translation>Terminer aujourd&apos;hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: immunity proven</source>
        <translation>%1&#xa0;: immunité prouvée</translation>
    </message>
    <message>
        <source>Nothing is recorded against any vaccine.</source>
        <translation>Rien n&apos;est noté contre un vaccin.</translation>
    </message>
    <message>
        <source>The day of the mother&apos;s vaccination is no date.</source>
        <translation>Le jour de la vaccination de la mère n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>Recorded here.</source>
        <translation>Noté ici.</translation>
    </message>
    <message>
        <source>Mother vaccinated against whooping cough in this pregnancy</source>
        <translation>Mère vaccinée contre la coqueluche pendant cette grossesse</translation>
    </message>
    <message>
        <source>Mother had whooping cough in this pregnancy</source>
        <translation>Coqueluche de la mère pendant cette grossesse</translation>
    </message>
    <message>
        <source>Mother carries hepatitis B</source>
        <translation>Mère porteuse de l&apos;hépatite B</translation>
    </message>
    <message>
        <source>Another reason for the longer course</source>
        <translation>Autre raison pour le schéma long</translation>
    </message>
    <message>
        <source>Early start, from four weeks (travel, outbreak)</source>
        <translation>Début précoce, dès quatre semaines (voyage, épidémie)</translation>
    </message>
    <message>
        <source>Lives in a shelter for asylum seekers</source>
        <translation>Vit dans un centre pour demandeurs d&apos;asile</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>When the mother was vaccinated</source>
        <translation>Date de vaccination de la mère</translation>
    </message>
    <message>
        <source>Born after (weeks and days; 0: not known)</source>
        <translation>Né(e) après (semaines et jours&#xa0;; 0&#xa0;: inconnu)</translation>
    </message>
    <message>
        <source>Born after so many weeks</source>
        <translation>Né(e) après tant de semaines</translation>
    </message>
    <message>
        <source>and days</source>
        <translation>et jours</translation>
    </message>
    <message>
        <source>Course of the infant</source>
        <translation>Schéma du nourrisson</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Selon les règles</translation>
    </message>
    <message>
        <source>2+1, the doctor decided</source>
        <translation>2+1, décision du médecin</translation>
    </message>
    <message>
        <source>3+1, the doctor decided</source>
        <translation>3+1, décision du médecin</translation>
    </message>
    <message>
        <source>Pregnant for (weeks and days today; 0: not)</source>
        <translation>Enceinte de (semaines et jours aujourd&apos;hui&#xa0;; 0&#xa0;: non)</translation>
    </message>
    <message>
        <source>Pregnant for so many weeks</source>
        <translation>Enceinte de tant de semaines</translation>
    </message>
    <message>
        <source>Against a vaccine</source>
        <translation>Contre un vaccin</translation>
    </message>
    <message>
        <source>Record these answers</source>
        <translation>Enregistrer ces réponses</translation>
    </message>
</context>
<context>
    <name>ui::ClearingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Clearing up after an outage</source>
        <translation>Mise en ordre après une panne</translation>
    </message>
    <message>
        <source>To clear up</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Go &amp;through them, one by one</source>
        <translation>Les passer e&amp;n revue</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Su&amp;ivante</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>ui::ClinicPage</name>
    <message>
        <source>Yes: %1</source>
        <translation>Oui&#xa0;: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Non&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Montrer exactement ce qui est envoyé</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>Masquer ce qui est envoyé</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Attendus aujourd’hui</translation>
    </message>
    <message>
        <source>Ca&amp;rd: number, or name and birth date</source>
        <translation>Carte&#xa0;: numér&amp;o, ou nom et date de naissance</translation>
    </message>
    <message>
        <source>Card: number, or name and birth date</source>
        <translation>Carte&#xa0;: numéro, ou nom et date de naissance</translation>
    </message>
    <message>
        <source>Everybody &amp;born in</source>
        <translation>Tous ceux nés e&amp;n</translation>
    </message>
    <message>
        <source>Everybody born in</source>
        <translation>Tous ceux nés en</translation>
    </message>
    <message>
        <source>Children expected today</source>
        <translation>Enfants attendus aujourd’hui</translation>
    </message>
    <message>
        <source>Two permissions</source>
        <translation>Deux permissions</translation>
    </message>
    <message>
        <source>&amp;Answered by</source>
        <translation>&amp;Réponse de</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tuteur</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>l’enfant</translation>
    </message>
    <message>
        <source>court</source>
        <translation>tribunal</translation>
    </message>
    <message>
        <source>doctor&apos;s decision</source>
        <translation>décision du médecin</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>by the portal</source>
        <translation>par le portail</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Doses of today</source>
        <translation>Doses d’aujourd’hui</translation>
    </message>
    <message>
        <source>The programme proposes nothing for today.</source>
        <translation>Le programme ne propose rien pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Add another vaccine…</source>
        <translation>Ajouter un autre vaccin…</translation>
    </message>
    <message>
        <source>Add another vaccine</source>
        <translation>Ajouter un autre vaccin</translation>
    </message>
    <message>
        <source>Why it is right all the same</source>
        <translation>Pourquoi c’est juste malgré tout</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>Pour la famille</translation>
    </message>
    <message>
        <source>No &amp;doctor&apos;s authorisation is on file for you. Who gave it?</source>
        <translation>Aucune autorisation d&apos;un mé&amp;decin n&apos;est connue pour vous. Qui l&apos;a donnée&#xa0;?</translation>
    </message>
    <message>
        <source>Doctor who gave the authorisation</source>
        <translation>Médecin qui a donné l&apos;autorisation</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>ui::ClinicPresenter</name>
    <message>
        <source>%1 · born %2</source>
        <translation>%1 · né(e) le %2</translation>
    </message>
    <message>
        <source>May the vaccinations of the programme be given?</source>
        <translation>Les vaccinations du programme peuvent-elles être données&#xa0;?</translation>
    </message>
    <message>
        <source>May the data go to the institute with name and number?</source>
        <translation>Les données peuvent-elles aller à l’institut avec nom et numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, by decision of the doctor</source>
        <translation>Oui, sur décision du médecin</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No, says %1</source>
        <translation>Non, dit %1</translation>
    </message>
    <message>
        <source>From 12 to 15 years a parent and the child both answer.</source>
        <translation>De 12 à 15 ans, un parent et l’enfant répondent tous les deux.</translation>
    </message>
    <message>
        <source>From 16 years on the person answers alone.</source>
        <translation>À partir de 16 ans, la personne répond seule.</translation>
    </message>
    <message>
        <source>Under 12 years a parent or guardian answers.</source>
        <translation>Avant 12 ans, un parent ou tuteur répond.</translation>
    </message>
    <message>
        <source>With the data exchanged: reminders only for what is missing, an overview on request, and a call when an outbreak asks for it. It can be taken back at any time, without a reason.</source>
        <translation>Avec l’échange&#xa0;: des rappels seulement pour ce qui manque, un aperçu sur demande, et une convocation si une épidémie l’exige. On peut revenir sur la réponse à tout moment, sans raison.</translation>
    </message>
    <message>
        <source>Without it the family keeps its own record: the certificate is updated at each dose, reminders may come for doses already given, and the institute can give no overview. What it already has stays there until it is asked to delete it.</source>
        <translation>Sans échange, la famille garde elle-même ses données&#xa0;: le certificat est mis à jour à chaque dose, des rappels peuvent arriver pour des doses déjà données, et l’institut ne peut pas donner d’aperçu. Ce qu’il a déjà y reste jusqu’à ce qu’on demande de l’effacer.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>La réponse est enregistrée.</translation>
    </message>
    <message>
        <source>Type the name of who answers.</source>
        <translation>Tapez le nom de la personne qui répond.</translation>
    </message>
    <message>
        <source>Whoever is chosen cannot answer this.</source>
        <translation>La personne choisie ne peut pas répondre à ceci.</translation>
    </message>
    <message>
        <source>A child answers from its 12th birthday on; a doctor decides about vaccinating only.</source>
        <translation>Un enfant répond à partir de ses 12 ans&#xa0;; un médecin ne décide que de la vaccination.</translation>
    </message>
    <message>
        <source>overdue, since %1</source>
        <translation>en retard, depuis le %1</translation>
    </message>
    <message>
        <source>due, since %1</source>
        <translation>à donner, depuis le %1</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>ajouté à la main</translation>
    </message>
    <message>
        <source>The lot of an earlier child: still right?</source>
        <translation>Le lot d’un enfant précédent&#xa0;: encore juste&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is recorded or sent: it stays due.</source>
        <translation>Rien n’est enregistré ni envoyé&#xa0;: cela reste à donner.</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Rien à enregistrer</translation>
    </message>
    <message>
        <source>Record %1 for %2, today</source>
        <translation>Enregistrer %1 pour %2, aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Something is unusual. Look at the lines, and say why it is right.</source>
        <translation>Quelque chose est inhabituel. Regardez les lignes et dites pourquoi c’est juste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved here. They go by themselves.</source>
        <translation>
            <numerusform>%Ln enregistrement conservé ici. Il part tout seul.</numerusform>
            <numerusform>%Ln enregistrements conservés ici. Ils partent tout seuls.</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes to the register, with the child&apos;s name and number:</source>
        <translation>Ceci va au registre, avec le nom et le numéro de l’enfant&#xa0;:</translation>
    </message>
    <message>
        <source>This child has no number: nothing goes over the wire. Report it by the register&apos;s form.</source>
        <translation>Cet enfant n’a pas de numéro&#xa0;: rien n’est envoyé. Déclarez-le par le formulaire du registre.</translation>
    </message>
    <message>
        <source>This goes to the register, without anything that names the child; what is refused stays here:</source>
        <translation>Ceci va au registre, sans rien qui nomme l’enfant&#xa0;; ce qui est refusé reste ici&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing leaves before somebody was asked about the exchange. With a yes this would go:</source>
        <translation>Rien ne part avant que la question de l’échange soit posée. Avec un oui, ceci partirait&#xa0;:</translation>
    </message>
    <message>
        <source>The clinic keeps this file until %1, 20 years after the last contact: the law obliges it to, so that it cannot be deleted here on request. The institute can delete what it has with the name; ask its regional office.</source>
        <translation>Le centre conserve ce dossier jusqu’au %1, 20 ans après le dernier contact&#xa0;: la loi l’y oblige, on ne peut donc pas l’effacer ici sur demande. L’institut peut effacer ce qu’il a avec le nom&#xa0;; demandez-le à son bureau régional.</translation>
    </message>
    <message>
        <source>What is due cannot be told.</source>
        <translation>Impossible de dire ce qui est prévu.</translation>
    </message>
    <message>
        <source>The record says why. A dose can be added by hand.</source>
        <translation>Le dossier dit pourquoi. Une dose peut être ajoutée à la main.</translation>
    </message>
    <message>
        <source>Planned by what is kept here.</source>
        <translation>Prévu d’après ce qui est conservé ici.</translation>
    </message>
    <message>
        <source>The register&apos;s record is not in it: compare with the child&apos;s own papers.</source>
        <translation>Ce que le registre contient n’y figure pas&#xa0;: comparez avec les papiers de l’enfant.</translation>
    </message>
    <message>
        <source>a dose that could not be judged may be this one: look at the record</source>
        <translation>une dose qui n&apos;a pu être jugée est peut-être celle-ci&#xa0;: voyez le dossier</translation>
    </message>
    <message>
        <source>The authorisation is noted.</source>
        <translation>L&apos;autorisation est notée.</translation>
    </message>
    <message>
        <source>Type the name of the doctor.</source>
        <translation>Saisissez le nom du médecin.</translation>
    </message>
    <message>
        <source>Due again on %1. Nothing is sent.</source>
        <translation>De nouveau prévu le %1. Rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Postpone %1 for %2</source>
        <translation>Reporter %1 pour %2</translation>
    </message>
    <message>
        <source>Record %1 for %2, today; postpone %3</source>
        <translation>Enregistrer %1 pour %2, aujourd&apos;hui&#xa0;; reporter %3</translation>
    </message>
    <message>
        <source>The new day is kept.</source>
        <translation>La nouvelle date est conservée.</translation>
    </message>
    <message>
        <source>No dose is ticked.</source>
        <translation>Aucune dose n&apos;est cochée.</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Regardez %1.</translation>
    </message>
    <message>
        <source>Doctor consulted: %1</source>
        <translation>Médecin consulté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name the doctor who was consulted. It stays here.</source>
        <translation>Nommez le médecin consulté. Cela reste ici.</translation>
    </message>
    <message>
        <source>Type a day after today.</source>
        <translation>Saisissez une date après aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Unasked it keeps that until %1 at least. What went without a name nobody can find again to delete it.</source>
        <translation>Sans demande, il le conserve au moins jusqu&apos;au %1. Ce qui a été envoyé sans nom, personne ne peut le retrouver pour l&apos;effacer.</translation>
    </message>
</context>
<context>
    <name>ui::CollaboratorModel</name>
    <message>
        <source>Without a name yet</source>
        <translation>Encore sans nom</translation>
    </message>
    <message>
        <source>chosen to be unlinked</source>
        <translation>choisi pour être délié</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>attend depuis %1</translation>
    </message>
    <message>
        <source>unlinking</source>
        <translation>suppression de lien</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>ui::CollaboratorsPage</name>
    <message numerus="yes">
        <source>&amp;Verify %Ln unlinking(s)…</source>
        <translation>
            <numerusform>&amp;Vérifier %Ln suppression de lien…</numerusform>
            <numerusform>&amp;Vérifier %Ln suppressions de lien…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlink this person…</source>
        <translation>&amp;Délier cette personne…</translation>
    </message>
    <message>
        <source>Do not &amp;unlink this person</source>
        <translation>Ne pas &amp;délier cette personne</translation>
    </message>
    <message>
        <source>&amp;Cancel the request…</source>
        <translation>&amp;Annuler la demande…</translation>
    </message>
    <message>
        <source>&amp;Go on with this form</source>
        <translation>&amp;Continuer ce formulaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay linked afterwards.</source>
        <translation>
            <numerusform>%Ln personne reste liée ensuite.</numerusform>
            <numerusform>%Ln personnes restent liées ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Agree: ask to unlink %1</source>
        <translation>&amp;D&apos;accord&#xa0;: demander de délier %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Agree: ask to unlink these %Ln people</source>
        <translation>
            <numerusform>&amp;D&apos;accord&#xa0;: demander de délier cette %Ln personne</numerusform>
            <numerusform>&amp;D&apos;accord&#xa0;: demander de délier ces %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Link somebody…</source>
        <translation>&amp;Lier quelqu&apos;un…</translation>
    </message>
    <message>
        <source>&amp;Delete this form</source>
        <translation>&amp;Supprimer ce formulaire</translation>
    </message>
    <message>
        <source>Collaborators and requests</source>
        <translation>Collaborateurs et demandes</translation>
    </message>
    <message>
        <source>Nobody is shown: the register was not read, or names nobody for this organisation.</source>
        <translation>Personne n&apos;est affiché&#xa0;: le registre n&apos;a pas été lu, ou ne nomme personne pour cette organisation.</translation>
    </message>
    <message>
        <source>Request to link somebody</source>
        <translation>Demande de lier quelqu&apos;un</translation>
    </message>
    <message>
        <source>&amp;Ask the administrator</source>
        <translation>De&amp;mander à l&apos;administrateur</translation>
    </message>
    <message>
        <source>&amp;Back; the form is kept</source>
        <translation>Re&amp;tour&#xa0;; le formulaire est conservé</translation>
    </message>
    <message>
        <source>Verify who is to be unlinked</source>
        <translation>Vérifiez qui sera délié</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Reto&amp;ur</translation>
    </message>
</context>
<context>
    <name>ui::CollaboratorsPresenter</name>
    <message>
        <source>Not everything about these people could be read.</source>
        <translation>Tout n&apos;a pas pu être lu sur ces personnes.</translation>
    </message>
    <message>
        <source>What is shown is right, but somebody may be missing.</source>
        <translation>Ce qui est affiché est correct, mais quelqu&apos;un peut manquer.</translation>
    </message>
    <message>
        <source>My collaborators</source>
        <translation>Mes collaborateurs</translation>
    </message>
    <message>
        <source>My collaborators at %1</source>
        <translation>Mes collaborateurs chez %1</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Interrogation du registre…</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked</source>
        <translation>
            <numerusform>%Ln lié</numerusform>
            <numerusform>%Ln liés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting</source>
        <translation>
            <numerusform>%Ln demande en attente</numerusform>
            <numerusform>%Ln demandes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Not linked any more.</source>
        <translation>N&apos;est plus lié.</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>The request about %1 is taken back before it is decided. Why?</source>
        <translation>La demande concernant %1 est retirée avant la décision. Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel the request about %1</source>
        <translation>Annuler la demande concernant %1</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>Faute de frappe</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>The request is cancelled.</source>
        <translation>La demande est annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlinking(s) asked.</source>
        <translation>
            <numerusform>%Ln suppression de lien demandée.</numerusform>
            <numerusform>%Ln suppressions de lien demandées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to put right before this can be asked.</source>
        <translation>
            <numerusform>%Ln point à corriger avant de pouvoir demander.</numerusform>
            <numerusform>%Ln points à corriger avant de pouvoir demander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>Demandé pour %1.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionChip</name>
    <message>
        <source>Connection with %1: %2</source>
        <translation>Connexion avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No contact since the program started.</source>
        <translation>Aucun contact depuis le démarrage du programme.</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Dernier contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
</context>
<context>
    <name>ui::DayListModel</name>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Planned today</source>
        <translation>Prévu aujourd’hui</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
</context>
<context>
    <name>ui::DayListPresenter</name>
    <message>
        <source>Type a month or a year, as in 2026-08 or 2026.</source>
        <translation>Tapez un mois ou une année, comme 2026-08 ou 2026.</translation>
    </message>
    <message>
        <source>Nobody who is kept here was born then.</source>
        <translation>Personne de conservé ici n’est né alors.</translation>
    </message>
    <message>
        <source>Children who were never looked up are not known here: add them by card or by number.</source>
        <translation>Les enfants jamais recherchés ne sont pas connus ici&#xa0;: ajoutez-les par carte ou par numéro.</translation>
    </message>
    <message>
        <source>Not on the list: %1</source>
        <translation>Pas sur la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look the child up by name and birth date, or open it by hand.</source>
        <translation>Recherchez l’enfant par nom et date de naissance, ou ouvrez-le à la main.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>à demander</translation>
    </message>
    <message>
        <source>give: %1 · exchange: %2</source>
        <translation>donner&#xa0;: %1 · échanger&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Le registre est interrogé…</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Type or scan the first card.</source>
        <translation>Personne n’est encore sur la liste. Tapez ou scannez la première carte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) expected.</source>
        <translation>
            <numerusform>%Ln enfant attendu.</numerusform>
            <numerusform>%Ln enfants attendus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register cannot be reached, and nobody here fits: %1</source>
        <translation>Le registre est injoignable, et personne ici ne correspond&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the child by hand: its doses are saved here and go later.</source>
        <translation>Ouvrez l&apos;enfant à la main&#xa0;: ses doses sont enregistrées ici et partiront plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>The register cannot be reached: %Ln child(ren) taken from the copy here.</source>
        <translation>
            <numerusform>Le registre est injoignable&#xa0;: %Ln enfant repris de la copie d&apos;ici.</numerusform>
            <numerusform>Le registre est injoignable&#xa0;: %Ln enfants repris de la copie d&apos;ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>both: %1</source>
        <translation>les deux&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::DetailPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Select an item to see where it stands and what you can do.</source>
        <translation>Sélectionnez un élément pour voir où il en est et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Renv&amp;oyer</translation>
    </message>
    <message>
        <source>Open the &amp;patient</source>
        <translation>Ouvrir le &amp;patient</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Selected item</source>
        <translation>Élément sélectionné</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>At the register</source>
        <translation>Au registre</translation>
    </message>
    <message>
        <source>Send &amp;all the same…</source>
        <translation>Envoyer quand &amp;même…</translation>
    </message>
    <message>
        <source>It was up&amp;loaded…</source>
        <translation>A été té&amp;léversé…</translation>
    </message>
    <message>
        <source>Take the list &amp;back…</source>
        <translation>Repren&amp;dre la liste…</translation>
    </message>
</context>
<context>
    <name>ui::DueModel</name>
    <message>
        <source>dose %1</source>
        <translation>dose %1</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>dernier jour %1</translation>
    </message>
    <message>
        <source>uncertain: a dose could not be judged</source>
        <translation>incertain&#xa0;: une dose n&apos;a pu être évaluée</translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation>dossier du %1</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ui::DuePage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Chercher à nouveau</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Il n&apos;y a rien à écrire.</translation>
    </message>
    <message>
        <source>Due in this practice</source>
        <translation>À vacciner dans ce cabinet</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>Personnes affichées</translation>
    </message>
    <message>
        <source>Which vaccine</source>
        <translation>Quel vaccin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Le nom commence par</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>É&amp;crire dans un fichier…</translation>
    </message>
    <message>
        <source>People who are due; Enter opens the record</source>
        <translation>Personnes à vacciner&#xa0;; Entrée ouvre le dossier</translation>
    </message>
</context>
<context>
    <name>ui::DuePresenter</name>
    <message>
        <source>Looking: %1 of %2 people…</source>
        <translation>Recherche&#xa0;: %1 sur %2 personnes…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) known here</source>
        <translation>
            <numerusform>%Ln personne connue ici</numerusform>
            <numerusform>%Ln personnes connues ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due now</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%Ln à faire maintenant</numerusform>
            <numerusform>%Ln à faire maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of whom it cannot be told</source>
        <comment>people</comment>
        <translation>
            <numerusform>impossible à dire pour %Ln</numerusform>
            <numerusform>impossible à dire pour %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown.</source>
        <translation>%1 affichés.</translation>
    </message>
    <message>
        <source>Programme %1, in force since %2 · as of %3 · a clinician decides</source>
        <translation>Programme %1, en vigueur depuis le %2 · situation au %3 · le soignant décide</translation>
    </message>
    <message>
        <source>there may be a newer programme</source>
        <translation>il peut y avoir un programme plus récent</translation>
    </message>
    <message>
        <source>All vaccines</source>
        <translation>Tous les vaccins</translation>
    </message>
    <message>
        <source>%1: %2 overdue, %3 due</source>
        <translation>%1&#xa0;: %2 en retard, %3 à faire</translation>
    </message>
    <message>
        <source>Nobody is known here yet. Whoever is opened, or taken along for an outage, is.</source>
        <translation>Personne n&apos;est encore connu ici. Ouvrez un dossier, ou emportez une liste pour une panne.</translation>
    </message>
    <message>
        <source>Nobody known here is due.</source>
        <translation>Personne ici n&apos;a de vaccin à recevoir.</translation>
    </message>
    <message>
        <source>Nobody is like that. Choose all to see everybody.</source>
        <translation>Personne ne correspond. Choisissez tout le monde.</translation>
    </message>
    <message>
        <source>Where to write the list</source>
        <translation>Où écrire la liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Overdue from</source>
        <translation>En retard dès</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>It names people: delete it when it is no longer needed.</source>
        <translation>Il contient des noms&#xa0;: supprimez-le dès qu&apos;il n&apos;est plus utile.</translation>
    </message>
    <message>
        <source>Sign in to see who is due.</source>
        <translation>Connectez-vous pour voir qui doit être vacciné.</translation>
    </message>
</context>
<context>
    <name>ui::FailurePage</name>
    <message>
        <source>Prikpost cannot start with this data folder</source>
        <translation>Prikpost ne peut pas démarrer avec ce dossier de données</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPapers</name>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Open it and print it.</source>
        <translation>Ouvrez-le et imprimez-le.</translation>
    </message>
    <message>
        <source>Where to write the certificate</source>
        <translation>Où écrire le certificat</translation>
    </message>
    <message>
        <source>Choose the province where the child lives.</source>
        <translation>Choisissez la province où habite l&apos;enfant.</translation>
    </message>
    <message>
        <source>The letter goes to the office of that region.</source>
        <translation>La lettre est destinée au bureau de cette région.</translation>
    </message>
    <message>
        <source>Where to write the letter</source>
        <translation>Où écrire la lettre</translation>
    </message>
    <message>
        <source>%1 (lot not known)</source>
        <translation>%1 (lot inconnu)</translation>
    </message>
    <message>
        <source>%1 (lot %2)</source>
        <translation>%1 (lot %2)</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Il manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Where to write the draft</source>
        <translation>Où écrire le projet</translation>
    </message>
    <message>
        <source>Written to %1 and %2.</source>
        <translation>Écrit dans %1 et %2.</translation>
    </message>
    <message>
        <source>Nothing was sent: whoever reports it sends it to Lareb.</source>
        <translation>Rien n&apos;a été envoyé&#xa0;: la personne qui signale l&apos;envoie elle-même à Lareb.</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPapersPanel</name>
    <message>
        <source>Language of the certificate</source>
        <translation>Langue du certificat</translation>
    </message>
    <message>
        <source>Print the number, too</source>
        <translation>Imprimer aussi le numéro</translation>
    </message>
    <message>
        <source>&amp;Certificate and overview…</source>
        <translation>&amp;Certificat et aperçu…</translation>
    </message>
    <message>
        <source>Letter for new cards…</source>
        <translation>Lettre pour de nouvelles cartes…</translation>
    </message>
    <message>
        <source>Letter for a new certificate…</source>
        <translation>Lettre pour un nouveau certificat…</translation>
    </message>
    <message>
        <source>The child lives in…</source>
        <translation>L&apos;enfant habite en…</translation>
    </message>
    <message>
        <source>Province where the child lives</source>
        <translation>Province où habite l&apos;enfant</translation>
    </message>
    <message>
        <source>Report a side effect…</source>
        <translation>Signaler un effet indésirable…</translation>
    </message>
</context>
<context>
    <name>ui::FieldRemarks</name>
    <message>
        <source>The register says: %1</source>
        <translation>Le registre dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <source>Choose one of the list that opens while typing.</source>
        <translation>Choisissez dans la liste qui s’ouvre pendant la saisie.</translation>
    </message>
    <message>
        <source>Is this still the lot? Tick it, or type the new one.</source>
        <translation>Est-ce toujours le lot&#xa0;? Cochez, ou saisissez le nouveau.</translation>
    </message>
    <message>
        <source>This is neither a RIZIV number nor a person number. Compare it with the source.</source>
        <translation>Ce n’est ni un numéro INAMI ni un numéro national. Comparez avec la source.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>This is no AGB, BIG or UZI number. Compare it with the source.</source>
        <translation>Ce n&apos;est pas un numéro AGB, BIG ou UZI. Comparez avec la source.</translation>
    </message>
</context>
<context>
    <name>ui::FileRow</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::FirstAccessPage</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>&amp;Next: check the form</source>
        <translation>&amp;Suivant&#xa0;: vérifier le formulaire</translation>
    </message>
    <message>
        <source>Access to the register</source>
        <translation>Accès au registre</translation>
    </message>
    <message>
        <source>Asking the register how your access stands…</source>
        <translation>Nous demandons au registre où en est votre accès…</translation>
    </message>
    <message>
        <source>Not linked to an organisation</source>
        <translation>Pas lié à une organisation</translation>
    </message>
    <message>
        <source>You are not linked to an organisation. Ask a physician of your practice to link you; once that is approved you can work.</source>
        <translation>Vous n&apos;êtes lié à aucune organisation. Demandez à un médecin de votre cabinet de vous lier&#xa0;; une fois approuvé, vous pouvez travailler.</translation>
    </message>
    <message>
        <source>Ask for access to the register</source>
        <translation>Demander l&apos;accès au registre</translation>
    </message>
    <message>
        <source>This is asked once. What you type is kept when you break it off.</source>
        <translation>Ceci est demandé une seule fois. Ce que vous tapez est conservé si vous interrompez.</translation>
    </message>
    <message>
        <source>Check your request</source>
        <translation>Vérifiez votre demande</translation>
    </message>
    <message>
        <source>Is all of this right?</source>
        <translation>Tout cela est-il correct&#xa0;?</translation>
    </message>
    <message>
        <source>Your access is requested</source>
        <translation>Votre accès est demandé</translation>
    </message>
    <message>
        <source>I &amp;accept the terms of use</source>
        <translation>J&apos;&amp;accepte les conditions d&apos;utilisation</translation>
    </message>
    <message>
        <source>I accept the terms of use</source>
        <translation>J&apos;accepte les conditions d&apos;utilisation</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder à nouveau</translation>
    </message>
</context>
<context>
    <name>ui::FirstAccessPresenter</name>
    <message numerus="yes">
        <source>%Ln thing(s) to put right before this can be asked.</source>
        <translation>
            <numerusform>%Ln point à corriger avant de pouvoir demander.</numerusform>
            <numerusform>%Ln points à corriger avant de pouvoir demander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your request for access was refused.</source>
        <translation>Votre demande d&apos;accès a été refusée.</translation>
    </message>
    <message>
        <source>Requested on %1, %2 ago.</source>
        <translation>Demandé le %1, il y a %2.</translation>
    </message>
</context>
<context>
    <name>ui::FormFields</name>
    <message>
        <source>Brand, disease or CNK</source>
        <translation>Marque, maladie ou CNK</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>from the free stock; its first letter chooses it</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>from the free stock; its first letter chooses it</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>All the same, because</source>
        <translation>Correct malgré tout, car</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilter</name>
    <message>
        <source>%1 of %2 shown, %3 hidden by “%4”</source>
        <translation>%1 sur %2 affichées, %3 masquées par «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of the history</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>filter of the history</comment>
        <translation>Administrées</translation>
    </message>
    <message>
        <source>On its way</source>
        <comment>filter: not yet accepted by the register</comment>
        <translation>En route</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>filter of the history</comment>
        <translation>Non administrées</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>filter of the history</comment>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <comment>filter of the history</comment>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>%1, all shown</source>
        <comment>how many of which</comment>
        <translation>%1, tout est affiché</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>Recorded doses</source>
        <translation>Doses enregistrées</translation>
    </message>
    <message>
        <source>Find in the list  F3</source>
        <translation>Chercher dans la liste  F3</translation>
    </message>
    <message>
        <source>Find in the recorded doses</source>
        <translation>Chercher dans les doses enregistrées</translation>
    </message>
    <message>
        <source>Show which doses</source>
        <translation>Quelles doses afficher</translation>
    </message>
    <message>
        <source>Read again  F5</source>
        <translation>Relire  F5</translation>
    </message>
</context>
<context>
    <name>ui::HoldbackForm</name>
    <message>
        <source>Immunity is recorded for one series.</source>
        <translation>L&apos;immunité vaut pour une série.</translation>
    </message>
    <message>
        <source>The end is no date.</source>
        <translation>La fin n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>The end must be after today.</source>
        <translation>La fin doit être après aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>A postponement needs the day until which it holds.</source>
        <translation>Un report demande une date de fin.</translation>
    </message>
    <message>
        <source>An objection is recorded for one series, or for all vaccines.</source>
        <translation>Un refus vaut pour une série, ou pour tous les vaccins.</translation>
    </message>
    <message>
        <source>Contraindication</source>
        <translation>Contre-indication</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Postponement</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Immunity proven</source>
        <translation>Immunité prouvée</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Ce qui s&apos;y oppose</translation>
    </message>
    <message>
        <source>Against which vaccine</source>
        <translation>Contre quel vaccin</translation>
    </message>
    <message>
        <source>Until, the first day on which it no longer holds</source>
        <translation>Jusqu&apos;au, premier jour où cela ne vaut plus</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Read by colleagues here, never sent</source>
        <translation>Lu par les collègues ici, jamais envoyé</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu&apos;au</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>ui::ImmunizationModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
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
        <translation>Vaccinateur</translation>
    </message>
    <message>
        <source>State and source</source>
        <translation>État et source</translation>
    </message>
</context>
<context>
    <name>ui::InlineMessage</name>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>ui::Labelled</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::LinkForm</name>
    <message>
        <source>whoever is signed in</source>
        <translation>la personne connectée</translation>
    </message>
    <message>
        <source>A trainee is a physician and is linked to the trainer only: %1.</source>
        <translation>Un médecin en formation est médecin et n&apos;est lié qu&apos;au maître de stage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An employee is linked to all physicians of the group practice.</source>
        <translation>Un collaborateur est lié à tous les médecins du cabinet de groupe.</translation>
    </message>
    <message>
        <source>Answer &quot;yes&quot; for a trainee (HAIO): the trainer is %1.</source>
        <translation>Répondez «&#xa0;oui&#xa0;» pour un médecin en formation&#xa0;: le maître de stage est %1.</translation>
    </message>
    <message>
        <source>Only of a physician or a nurse.</source>
        <translation>Seulement d&apos;un médecin ou d&apos;un infirmier.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisissez…</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Collaborateur</translation>
    </message>
    <message>
        <source>Trainee (HAIO)</source>
        <translation>Médecin en formation</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Sign in with the browser</source>
        <translation>&amp;Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>%1 is at work. What was typed is kept.</source>
        <translation>%1 est au travail. Ce qui a été tapé est conservé.</translation>
    </message>
    <message>
        <source>The last sign-in is too long ago. Sign in again; what was typed is kept.</source>
        <translation>La dernière connexion est trop ancienne. Reconnectez-vous&#xa0;; ce qui a été tapé est conservé.</translation>
    </message>
    <message>
        <source>Prikpost is locked</source>
        <translation>Prikpost est verrouillé</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Go on without signing in</source>
        <translation>&amp;Continuer sans se connecter</translation>
    </message>
</context>
<context>
    <name>ui::LockPresenter</name>
    <message>
        <source>The passphrase is needed.</source>
        <translation>La phrase de passe est nécessaire.</translation>
    </message>
    <message>
        <source>The sign-in cannot be reached now. You can go on: what you save is kept here, and is sent after the next sign-in.</source>
        <translation>La connexion est inaccessible pour le moment. Vous pouvez continuer&#xa0;: ce que vous enregistrez reste ici et sera envoyé après la prochaine connexion.</translation>
    </message>
</context>
<context>
    <name>ui::LookSection</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
</context>
<context>
    <name>ui::LookupPage</name>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
</context>
<context>
    <name>ui::LookupPresenter</name>
    <message>
        <source>kept here</source>
        <translation>conservé ici</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Interrogation du registre…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known here. Enter asks the register.</source>
        <translation>
            <numerusform>%Ln connue ici. Entrée interroge le registre.</numerusform>
            <numerusform>%Ln connues ici. Entrée interroge le registre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvée</numerusform>
            <numerusform>%Ln trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not enough to look somebody up by.</source>
        <translation>Ceci ne suffit pas pour chercher quelqu’un.</translation>
    </message>
    <message>
        <source>Type a person number, or a name, if possible with the birth date.</source>
        <translation>Saisissez un numéro national, ou un nom, si possible avec la date de naissance.</translation>
    </message>
    <message>
        <source>Nobody is looked up yet.</source>
        <translation>Personne n’a encore été cherché.</translation>
    </message>
    <message>
        <source>Type a name, a birth date or a person number in the search box, then Enter. For example “Janssens 15/03/1980”.</source>
        <translation>Saisissez un nom, une date de naissance ou un numéro national dans le champ de recherche, puis Entrée. Par exemple «&#xa0;Janssens 15/03/1980&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a valid person number.</source>
        <translation>Ce n’est pas un numéro national valide.</translation>
    </message>
    <message>
        <source>Compare it with the card, or search by name and birth date.</source>
        <translation>Comparez-le avec la carte, ou cherchez par nom et date de naissance.</translation>
    </message>
    <message>
        <source>The register does not let you look people up.</source>
        <translation>Le registre ne vous permet pas de chercher des personnes.</translation>
    </message>
    <message>
        <source>The register could not be asked. These are the people kept here.</source>
        <translation>Le registre n’a pas pu être interrogé. Voici les personnes conservées ici.</translation>
    </message>
    <message>
        <source>Incomplete: part of the register&apos;s answer is missing. There may be others.</source>
        <translation>Incomplet&#xa0;: une partie de la réponse du registre manque. Il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>The register could not be asked, and nobody kept here fits.</source>
        <translation>Le registre n’a pas pu être interrogé, et personne ne correspond parmi les personnes conservées ici.</translation>
    </message>
    <message>
        <source>Press Enter in the search box to ask again.</source>
        <translation>Appuyez sur Entrée dans le champ de recherche pour redemander.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people fit.</source>
        <translation>
            <numerusform>%Ln personne correspond.</numerusform>
            <numerusform>%Ln personnes correspondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for birth date or person number, then choose the right one.</source>
        <translation>Demandez la date de naissance ou le numéro national, puis choisissez la bonne personne.</translation>
    </message>
    <message>
        <source>The register does not know %1.</source>
        <translation>Le registre ne connaît pas %1.</translation>
    </message>
    <message>
        <source>The number itself is sound. Open the new person below to record a first dose, or check the number.</source>
        <translation>Le numéro lui-même est correct. Ouvrez ci-dessous la nouvelle personne pour enregistrer une première dose, ou vérifiez le numéro.</translation>
    </message>
    <message>
        <source>Nobody at the register fits.</source>
        <translation>Personne au registre ne correspond.</translation>
    </message>
    <message>
        <source>Check the spelling, or type both name and birth date: then a new person can be recorded.</source>
        <translation>Vérifiez l’orthographe, ou saisissez le nom et la date de naissance&#xa0;: une nouvelle personne peut alors être enregistrée.</translation>
    </message>
    <message>
        <source>Nobody at the register has this name and birth date.</source>
        <translation>Personne au registre n’a ce nom et cette date de naissance.</translation>
    </message>
    <message>
        <source>Check both. Open the new person below to record a first dose.</source>
        <translation>Vérifiez les deux. Ouvrez ci-dessous la nouvelle personne pour enregistrer une première dose.</translation>
    </message>
    <message>
        <source>Nobody known here. Enter asks the register.</source>
        <translation>Personne de connu ici. Entrée interroge le registre.</translation>
    </message>
</context>
<context>
    <name>ui::LotEdit</name>
    <message>
        <source>still right?</source>
        <comment>a lot number taken over from the last dose</comment>
        <translation>toujours exact&#xa0;?</translation>
    </message>
    <message>
        <source>The lot is still right</source>
        <translation>Le lot est toujours exact</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Close Prikpost</source>
        <translation>Fermer Prikpost</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
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
        <translation>Envois</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Sign in first: then people can be looked up.</source>
        <translation>Connectez-vous d’abord&#xa0;: ensuite vous pourrez rechercher des personnes.</translation>
    </message>
    <message>
        <source>Choose first for whom you work: then people can be looked up.</source>
        <translation>Choisissez d’abord pour qui vous travaillez&#xa0;: ensuite vous pourrez rechercher des personnes.</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation>Vers la connexion</translation>
    </message>
    <message>
        <source>To the choice</source>
        <translation>Vers le choix</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationPage</name>
    <message>
        <source>Work for %1</source>
        <translation>Travailler pour %1</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Choisissez une organisation</translation>
    </message>
    <message>
        <source>For whom do you work now?</source>
        <translation>Pour qui travaillez-vous maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>This organisation stands with each dose that you record. You can change it at any time at the top of the window.</source>
        <translation>Cette organisation figure avec chaque dose que vous enregistrez. Vous pouvez la changer à tout moment en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationPresenter</name>
    <message>
        <source>The sign-in service names no organisation for you.</source>
        <translation>Le service de connexion n’indique aucune organisation pour vous.</translation>
    </message>
    <message>
        <source>Ask the register&apos;s help desk to link you to your practice, then sign in again.</source>
        <translation>Demandez au service d’aide du registre de vous lier à votre cabinet, puis reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>ui::OutboxModel</name>
    <message>
        <source>as soon as possible</source>
        <translation>dès que possible</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>after an earlier one</source>
        <translation>après un élément antérieur</translation>
    </message>
</context>
<context>
    <name>ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>En&amp;voyer maintenant</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Show which state</source>
        <translation>Quel état afficher</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Afficher pl&amp;us</translation>
    </message>
    <message>
        <source>Outbox items</source>
        <translation>Éléments à envoyer</translation>
    </message>
    <message>
        <source>Hand over as &amp;files…</source>
        <translation>Transmettre en &amp;fichiers…</translation>
    </message>
    <message>
        <source>Lists to upload on the register&apos;s own site, when its interface stays away</source>
        <translation>Listes à téléverser sur le site même du registre, quand la liaison reste absente</translation>
    </message>
</context>
<context>
    <name>ui::OutboxPresenter</name>
    <message>
        <source>%1 for %2</source>
        <comment>what, whom</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Take back what was not sent yet?</source>
        <translation>Reprendre ce qui n’est pas encore envoyé&#xa0;?</translation>
    </message>
    <message>
        <source>%1 will not go to the register. It stays in this list as withdrawn.</source>
        <translation>%1 n’ira pas au registre. Cela reste dans cette liste comme retiré.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Mauvaise personne</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Mauvais produit</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Enregistré deux fois</translation>
    </message>
    <message>
        <source>Not given after all</source>
        <translation>Finalement non administré</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all items of the outbox</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Waiting: sign in again to send</source>
        <translation>En attente&#xa0;: reconnectez-vous pour envoyer</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Envoi %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln en route</numerusform>
            <numerusform>%Ln en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved here, to go by itself</source>
        <translation>
            <numerusform>%Ln enregistré ici, partira de lui-même</numerusform>
            <numerusform>%Ln enregistrés ici, partiront d’eux-mêmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln à examiner</numerusform>
            <numerusform>%Ln à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>All received: the register confirmed every dose</source>
        <translation>Tout est reçu&#xa0;: le registre a confirmé chaque dose</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown.</source>
        <translation>Les %1 plus récents sur %2 sont affichés.</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this computer yet. What you record for a person shows up here until the register has it, and after.</source>
        <translation>Rien n’a encore été enregistré sur cet ordinateur. Ce que vous enregistrez pour une personne apparaît ici jusqu’à ce que le registre l’ait reçu, et après.</translation>
    </message>
    <message>
        <source>Nothing is in this state now. Choose another state, or all.</source>
        <translation>Rien n’est dans cet état actuellement. Choisissez un autre état, ou tout.</translation>
    </message>
    <message>
        <source>Send it all the same?</source>
        <translation>L’envoyer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>%1 goes to the register, with the reason kept beside it.</source>
        <translation>%1 part au registre&#xa0;; la raison est gardée avec.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Envoyer %1</translation>
    </message>
    <message>
        <source>It is another dose</source>
        <translation>C’est une autre dose</translation>
    </message>
    <message>
        <source>The register&apos;s record is wrong</source>
        <translation>L’enregistrement au registre est erroné</translation>
    </message>
    <message>
        <source>It is the right person</source>
        <translation>C’est la bonne personne</translation>
    </message>
    <message>
        <source>Where to write the lists and their cover sheets</source>
        <translation>Où écrire les listes et leurs feuilles de couverture</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Il n’y a rien à transmettre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln liste</numerusform>
            <numerusform>%Ln listes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 written to %3.</source>
        <translation>%1 avec %2 dans %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s)</source>
        <translation>
            <numerusform>%Ln dose</numerusform>
            <numerusform>%Ln doses</numerusform>
        </translation>
    </message>
    <message>
        <source>These doses are held now. Once a list is uploaded on the register&apos;s site, say so at one of its doses; or take it back.</source>
        <translation>Ces doses sont maintenant retenues. Une fois une liste téléversée sur le site du registre, dites-le à l’une de ses doses&#xa0;; ou reprenez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) to type in one by one: see the sheet %1.pdf.</source>
        <translation>
            <numerusform>%Ln dose à encoder à la main&#xa0;: voir la feuille %1.pdf.</numerusform>
            <numerusform>%Ln doses à encoder une par une&#xa0;: voir la feuille %1.pdf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it in the register?</source>
        <translation>Est-ce dans le registre&#xa0;?</translation>
    </message>
    <message>
        <source>Only when the register&apos;s site confirmed it. The doses of %1 are then done here, and its files, which hold personal data, are removed.</source>
        <translation>Uniquement si le site du registre l’a confirmé. Les doses de %1 sont alors terminées ici, et les fichiers, qui contiennent des données personnelles, sont supprimés.</translation>
    </message>
    <message>
        <source>%1 was uploaded</source>
        <translation>%1 a été téléversé</translation>
    </message>
    <message>
        <source>%1 done by hand.</source>
        <translation>%1 traitées à la main.</translation>
    </message>
    <message>
        <source>Let its doses go by themselves?</source>
        <translation>Laisser partir ses doses toutes seules&#xa0;?</translation>
    </message>
    <message>
        <source>Only when %1 was not uploaded. Its files are removed, so that nobody does later.</source>
        <translation>Uniquement si %1 n’a pas été téléversé. Les fichiers sont supprimés, pour que personne ne le fasse plus tard.</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>%1 taken back; they go by themselves.</source>
        <translation>%1 reprises&#xa0;; elles partent toutes seules.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message>
        <source>What was saved here goes by itself.</source>
        <translation>Ce qui est enregistré ici part tout seul.</translation>
    </message>
    <message>
        <source>The register is asked whether %1 arrived. If so it is withdrawn there; otherwise it never goes.</source>
        <translation>On demande au registre si %1 est arrivé. Si oui, il y est retiré&#xa0;; sinon il ne part jamais.</translation>
    </message>
    <message>
        <source>Sign in to see what is here. Nothing of it is lost: it goes once somebody is signed in.</source>
        <translation>Connectez-vous pour voir ce qui se trouve ici. Rien n&apos;est perdu&#xa0;: tout part dès que quelqu&apos;un est connecté.</translation>
    </message>
</context>
<context>
    <name>ui::PatientListModel</name>
    <message>
        <source>Same name and birth date as another: compare the number.</source>
        <translation>Même nom et date de naissance qu’une autre personne&#xa0;: comparez le numéro.</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Décédé(e) le %1</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décédé(e)</translation>
    </message>
    <message>
        <source>Birth date not known</source>
        <translation>Date de naissance inconnue</translation>
    </message>
    <message>
        <source>No person number</source>
        <translation>Pas de numéro national</translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>Nouvelle personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e)</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Numéro national</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: where and when the person was found</comment>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Not known at the register yet</source>
        <translation>Pas encore connue du registre</translation>
    </message>
    <message>
        <source>The register could not be asked</source>
        <translation>Le registre n&apos;a pas pu être interrogé</translation>
    </message>
    <message>
        <source>Only when it is none of these</source>
        <translation>Seulement si ce n&apos;est aucune de ces personnes</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Dose and reason</source>
        <translation>Dose et raison</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>ui::PlanPanel</name>
    <message>
        <source>Enter records it.</source>
        <translation>Entrée l&apos;enregistre.</translation>
    </message>
    <message>
        <source>Time line: the arrow keys go from mark to mark</source>
        <translation>Ligne du temps&#xa0;: les flèches vont d&apos;un signe à l&apos;autre</translation>
    </message>
    <message>
        <source>Time line as a table</source>
        <translation>Ligne du temps en tableau</translation>
    </message>
</context>
<context>
    <name>ui::PlanPresenter</name>
    <message>
        <source>What is due: asking the register…</source>
        <translation>À faire&#xa0;: question posée au registre…</translation>
    </message>
    <message>
        <source>What is due cannot be told. %1</source>
        <translation>Impossible de dire ce qui est à faire. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due now</source>
        <translation>
            <numerusform>%Ln à faire maintenant</numerusform>
            <numerusform>%Ln à faire maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>Rien à faire maintenant.</translation>
    </message>
    <message>
        <source>Programme %1, in force since %2 · as of %3 · a clinician decides</source>
        <translation>Programme %1, en vigueur depuis le %2 · situation au %3 · le soignant décide</translation>
    </message>
    <message>
        <source>dose %1: %2</source>
        <translation>dose %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there may be a newer programme</source>
        <translation>il peut y avoir un programme plus récent</translation>
    </message>
    <message>
        <source>A programme file has mistakes and is not used: %1</source>
        <translation>Un fichier de programme contient des fautes et n&apos;est pas utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The programmes that came with Prikpost stay in use.</source>
        <translation>Les programmes fournis avec Prikpost restent utilisés.</translation>
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
        <translation>%1, dose %2</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>What is shown of the record</source>
        <translation>Ce qui est montré du dossier</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Ligne du temps</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circonstances</translation>
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
        <translation>Prêt pour une panne</translation>
    </message>
    <message>
        <source>Take people along</source>
        <translation>Emporter des personnes</translation>
    </message>
    <message>
        <source>Paste today&apos;s list: one person a line, by person number, or by name and birth date. Their records are then kept on this computer, encrypted, and can be opened when the register cannot be reached.</source>
        <translation>Collez la liste du jour&#xa0;: une personne par ligne, par numéro, ou par nom et date de naissance. Leurs dossiers sont alors gardés sur cet ordinateur, chiffrés, et peuvent être ouverts quand le registre est injoignable.</translation>
    </message>
    <message>
        <source>People, one a line</source>
        <translation>Personnes, une par ligne</translation>
    </message>
    <message>
        <source>Keep for (&amp;days)</source>
        <translation>Garder (&amp;jours)</translation>
    </message>
    <message>
        <source>Days to keep them</source>
        <translation>Nombre de jours à garder</translation>
    </message>
    <message>
        <source>&amp;Take along</source>
        <translation>&amp;Emporter</translation>
    </message>
    <message>
        <source>For&amp;get them now</source>
        <translation>Ou&amp;blier maintenant</translation>
    </message>
    <message>
        <source>What came of the list</source>
        <translation>Résultat de la liste</translation>
    </message>
    <message>
        <source>Paper, for when no computer works</source>
        <translation>Papier, pour quand aucun ordinateur ne marche</translation>
    </message>
    <message>
        <source>Print these beforehand. Afterwards, type the doses in: after each one, F2 goes to the next person, and the same vaccine and lot stand ready.</source>
        <translation>Imprimez ceci à l’avance. Encodez les doses ensuite&#xa0;: après chacune, F2 passe à la personne suivante, avec le même vaccin et le même lot déjà prêts.</translation>
    </message>
    <message>
        <source>Empty &amp;form…</source>
        <translation>&amp;Formulaire vide…</translation>
    </message>
    <message>
        <source>Day &amp;list…</source>
        <translation>&amp;Liste du jour…</translation>
    </message>
</context>
<context>
    <name>ui::PreparePresenter</name>
    <message>
        <source>%1 of %2 taken along.</source>
        <translation>%1 sur %2 emportées.</translation>
    </message>
    <message>
        <source>Look at the others in the list below.</source>
        <translation>Regardez les autres dans la liste ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing is taken along any more.</source>
        <translation>Plus rien n’est emporté.</translation>
    </message>
    <message>
        <source>Where to write the form</source>
        <translation>Où écrire le formulaire</translation>
    </message>
    <message>
        <source>Where to write the day list</source>
        <translation>Où écrire la liste du jour</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Open it and print it.</source>
        <translation>Ouvrez-le et imprimez-le.</translation>
    </message>
    <message>
        <source>Asking the register: %1 of %2</source>
        <translation>Le registre est interrogé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Nobody is taken along now.</source>
        <translation>Personne n’est emporté pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) taken along, kept until %1.</source>
        <translation>
            <numerusform>%Ln personne emportée, gardée jusqu’à %1.</numerusform>
            <numerusform>%Ln personnes emportées, gardées jusqu’à %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrivacySection</name>
    <message>
        <source>never by itself</source>
        <translation>jamais de lui-même</translation>
    </message>
    <message>
        <source>Five years at least.</source>
        <translation>Cinq ans au moins.</translation>
    </message>
    <message>
        <source>Lock after (minutes)</source>
        <translation>Verrouiller après (minutes)</translation>
    </message>
    <message>
        <source>Sign in anew after (hours)</source>
        <translation>Se reconnecter après (heures)</translation>
    </message>
    <message>
        <source>Keep the access log (years)</source>
        <translation>Conserver le journal d&apos;accès (années)</translation>
    </message>
</context>
<context>
    <name>ui::ProductListModel</name>
    <message>
        <source>Vaccine; the product is not known</source>
        <translation>Vaccin&#xa0;; le produit est inconnu</translation>
    </message>
    <message>
        <source>Not in the list: recorded as typed</source>
        <translation>Pas dans la liste&#xa0;: enregistré tel quel</translation>
    </message>
</context>
<context>
    <name>ui::ProductSection</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>ui::ProgrammeSection</name>
    <message>
        <source>Vaccination &amp;programme</source>
        <translation>&amp;Programme de vaccination</translation>
    </message>
</context>
<context>
    <name>ui::QuestionDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::RecordPage</name>
    <message>
        <source>Record a dose</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>F4</source>
        <comment>key</comment>
        <translation>F4</translation>
    </message>
    <message>
        <source>Recorded doses</source>
        <translation>Doses enregistrées</translation>
    </message>
    <message>
        <source>The card was read: create the relation</source>
        <translation>La carte a été lue&#xa0;: créer la relation</translation>
    </message>
    <message>
        <source>The person declares it: create the relation</source>
        <translation>La personne le déclare&#xa0;: créer la relation</translation>
    </message>
    <message>
        <source>Read without a relation, with a reason…</source>
        <translation>Lire sans relation, avec une raison…</translation>
    </message>
</context>
<context>
    <name>ui::RecordPresenter</name>
    <message>
        <source>Asking the register…</source>
        <translation>Interrogation du registre…</translation>
    </message>
    <message>
        <source>The register has not been read.</source>
        <translation>Le registre n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <comment>name of the register, time</comment>
        <translation>%1, lu %2</translation>
    </message>
    <message>
        <source>The register has no doses of this person.</source>
        <translation>Le registre n’a aucune dose pour cette personne.</translation>
    </message>
    <message>
        <source>That is what it answered; nothing is hidden. Record a dose, or an earlier one on proof.</source>
        <translation>C’est sa réponse&#xa0;; rien n’est masqué. Enregistrez une dose, ou une dose antérieure sur preuve.</translation>
    </message>
    <message>
        <source>F5 asks again.</source>
        <translation>F5 redemande.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Withdraw this dose?</source>
        <translation>Retirer cette dose&#xa0;?</translation>
    </message>
    <message>
        <source>%1 of %2 is marked as entered in error. It stays visible as withdrawn. Say why.</source>
        <comment>product and date, person</comment>
        <translation>%1 de %2 est marqué comme saisi par erreur. Il reste visible comme retiré. Dites pourquoi.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Mauvaise personne</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Enregistré deux fois</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Mauvais produit</translation>
    </message>
    <message>
        <source>It was not given</source>
        <translation>Non administré</translation>
    </message>
    <message>
        <source>It goes to the register again.</source>
        <translation>Il repart vers le registre.</translation>
    </message>
    <message>
        <source>Withdrawal saved here: %1</source>
        <translation>Retrait enregistré ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrawal accepted: %1</source>
        <translation>Retrait accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrawal needs you: %1</source>
        <translation>Le retrait demande votre attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrawn here, it is not sent: %1</source>
        <translation>Retiré ici, rien n’est envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seen without a therapeutic relation; it stands in the log.</source>
        <translation>Vu sans relation thérapeutique&#xa0;; c&apos;est dans le journal.</translation>
    </message>
    <message>
        <source>Read without a therapeutic relation</source>
        <translation>Lire sans relation thérapeutique</translation>
    </message>
    <message>
        <source>Why is the record of %1 needed? The reason stands in the access log, which the person may see.</source>
        <translation>Pourquoi le dossier de %1 est-il nécessaire&#xa0;? La raison figure dans le journal d&apos;accès, que la personne peut consulter.</translation>
    </message>
    <message>
        <source>Read the record of %1</source>
        <translation>Lire le dossier de %1</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Duty post</source>
        <translation>Poste de garde</translation>
    </message>
    <message>
        <source>Asked by the person</source>
        <translation>Demandé par la personne</translation>
    </message>
    <message>
        <source>The register could not be reached, and nothing of this person is kept here. There may be doses.</source>
        <translation>Le registre n&apos;a pas pu être joint, et rien de cette personne n&apos;est conservé ici. Il peut y avoir des administrations.</translation>
    </message>
</context>
<context>
    <name>ui::RegisterSection</name>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Starts with https. Empty: the register&apos;s own address.</source>
        <translation>Commence par https. Vide&#xa0;: l’adresse propre du registre.</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>Fichier de &amp;certificat</translation>
    </message>
    <message>
        <source>Only when the register has a certificate of its own. Empty: the system&apos;s.</source>
        <translation>Seulement si le registre a son propre certificat. Vide&#xa0;: ceux du système.</translation>
    </message>
    <message>
        <source>T&amp;oken file</source>
        <translation>Fichier de &amp;jeton</translation>
    </message>
    <message>
        <source>Only for a register without a sign-in service.</source>
        <translation>Seulement pour un registre sans service de connexion.</translation>
    </message>
    <message>
        <source>&amp;Keep the register</source>
        <translation>Co&amp;nserver le registre</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationPage</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Annuler  Ctrl+Z</translation>
    </message>
    <message>
        <source>Next person  F2</source>
        <translation>Personne suivante  F2</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <comment>stop correcting</comment>
        <translation>Annuler  Échap</translation>
    </message>
    <message>
        <source>Kind of registration</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administré</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non administré</translation>
    </message>
    <message>
        <source>On proof</source>
        <translation>Sur preuve</translation>
    </message>
    <message>
        <source>Route, body part, place, remarks</source>
        <translation>Voie, partie du corps, lieu, remarques</translation>
    </message>
    <message>
        <source>More fields: route, body part, place, remarks</source>
        <translation>Autres champs&#xa0;: voie, partie du corps, lieu, remarques</translation>
    </message>
    <message>
        <source>Ctrl+⏎</source>
        <comment>keys that save</comment>
        <translation>Ctrl+⏎</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stop correcting</comment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationPresenter</name>
    <message>
        <source>Undone right after saving</source>
        <translation>Annulé juste après l’enregistrement</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationText</name>
    <message>
        <source>Correct a dose</source>
        <translation>Corriger une dose</translation>
    </message>
    <message>
        <source>Record a dose</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>a dose</source>
        <comment>when no product was chosen yet</comment>
        <translation>une dose</translation>
    </message>
    <message>
        <source>%1 not given to %2</source>
        <comment>product, person</comment>
        <translation>%1 non administré à %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>product, person</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Save correction: %1</source>
        <comment>who, what and when</comment>
        <translation>Enregistrer la correction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>who, what and when</comment>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <comment>who, what and when</comment>
        <translation>Enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record on proof: %1</source>
        <comment>who, what and when</comment>
        <translation>Enregistrer sur preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <comment>person and organisation</comment>
        <translation>Vaccinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no product list.</source>
        <translation>Il n’y a pas de liste de produits.</translation>
    </message>
    <message numerus="yes">
        <source>Product list of %1, %Ln day(s) old</source>
        <translation>
            <numerusform>Liste de produits du %1, %Ln jour</numerusform>
            <numerusform>Liste de produits du %1, %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer list was refused; see settings.</source>
        <translation>Une liste plus récente a été refusée&#xa0;; voir les réglages.</translation>
    </message>
    <message>
        <source>RIZIV or person number of who gave it</source>
        <translation>Numéro INAMI ou national du vaccinateur</translation>
    </message>
    <message>
        <source>Read by every care provider with access, and by the patient.</source>
        <translation>Lu par chaque prestataire ayant accès, et par le patient.</translation>
    </message>
    <message>
        <source>Kept with the correction; the register&apos;s staff may read it.</source>
        <translation>Conservé avec la correction&#xa0;; le personnel du registre peut le lire.</translation>
    </message>
    <message>
        <source>Why it is right all the same. Kept with the dose.</source>
        <translation>Pourquoi c’est quand même exact. Conservé avec la dose.</translation>
    </message>
    <message>
        <source>Leave what you typed for %1?</source>
        <translation>Quitter ce que vous avez saisi pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>The correction is not saved. When you leave, it is dropped and nothing changes in the register.</source>
        <translation>La correction n’est pas enregistrée. Si vous partez, elle est abandonnée et rien ne change au registre.</translation>
    </message>
    <message>
        <source>Drop the correction</source>
        <translation>Abandonner la correction</translation>
    </message>
    <message>
        <source>It is not recorded yet. When you leave, it is kept and comes back when you open %1 again.</source>
        <translation>Ce n’est pas encore enregistré. Si vous partez, la saisie est conservée et revient quand vous rouvrez %1.</translation>
    </message>
    <message>
        <source>Leave, keep what was typed</source>
        <translation>Partir, conserver la saisie</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded yet: %Ln thing(s) to change.</source>
        <translation>
            <numerusform>Pas encore enregistré&#xa0;: %Ln point à corriger.</numerusform>
            <numerusform>Pas encore enregistré&#xa0;: %Ln points à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>Votre saisie est toujours là.</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded yet: %Ln thing(s) are unusual.</source>
        <translation>
            <numerusform>Pas encore enregistré&#xa0;: %Ln point est inhabituel.</numerusform>
            <numerusform>Pas encore enregistré&#xa0;: %Ln points sont inhabituels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them, or say below why it is right and save again.</source>
        <translation>Corrigez, ou dites ci-dessous pourquoi c’est exact et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>What you typed is back in the form.</source>
        <translation>Votre saisie est de retour dans le formulaire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is unusual.</source>
        <translation>
            <numerusform>Encore %Ln point inhabituel.</numerusform>
            <numerusform>Encore %Ln points inhabituels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>who, what and when</comment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correction saved here: %1</source>
        <comment>who, what and when</comment>
        <translation>Correction enregistrée ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correction on its way: %1</source>
        <comment>who, what and when</comment>
        <translation>Correction en cours d’envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correction accepted: %1</source>
        <comment>who, what and when</comment>
        <translation>Correction acceptée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correction needs you: %1</source>
        <comment>who, what and when</comment>
        <translation>La correction demande votre attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correction withdrawn: %1</source>
        <comment>who, what and when</comment>
        <translation>Correction retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you typed here earlier (%1) is back. It is not recorded yet.</source>
        <comment>time</comment>
        <translation>Ce que vous avez tapé ici plus tôt (%1) est revenu. Ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Go on with it, or discard it.</source>
        <translation>Continuez, ou supprimez-le.</translation>
    </message>
    <message>
        <source>AGB, BIG or UZI number of who gave it</source>
        <translation>Numéro AGB, BIG ou UZI de la personne qui l&apos;a administré</translation>
    </message>
</context>
<context>
    <name>ui::RowDetailPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Échap</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <translation>Renvoyer %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Corriger %1</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPresenter</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), list of %1</source>
        <translation>
            <numerusform>%Ln produit, liste du %1</numerusform>
            <numerusform>%Ln produits, liste du %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The product list is %Ln day(s) old.</source>
        <translation>
            <numerusform>La liste de produits date de %Ln jour.</numerusform>
            <numerusform>La liste de produits date de %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer products may be missing. Put a newer list in the data folder and start Prikpost again.</source>
        <translation>Des produits plus récents peuvent manquer. Placez une liste plus récente dans le dossier de données et redémarrez Prikpost.</translation>
    </message>
    <message>
        <source>Kept. %1 is used from the next start on.</source>
        <translation>Conservé. %1 est utilisé à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Close Prikpost and start it again when it suits you.</source>
        <translation>Fermez Prikpost et redémarrez-le quand cela vous convient.</translation>
    </message>
    <message>
        <source>Another register</source>
        <translation>Un autre registre</translation>
    </message>
    <message>
        <source>Change, and send the waiting doses there</source>
        <translation>Changer, et y envoyer les doses en attente</translation>
    </message>
    <message>
        <source>As the register says</source>
        <translation>Comme le registre l&apos;indique</translation>
    </message>
</context>
<context>
    <name>ui::ShellPresenter</name>
    <message>
        <source>%1 %2 today</source>
        <comment>state, count</comment>
        <translation>%1 %2 aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent yet</source>
        <translation>
            <numerusform>%Ln pas encore envoyé</numerusform>
            <numerusform>%Ln pas encore envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) are safe on this computer and go to the register the next time Prikpost is started.</source>
        <translation>
            <numerusform>%Ln dose est en sécurité sur cet ordinateur et partira vers le registre au prochain démarrage de Prikpost.</numerusform>
            <numerusform>%Ln doses sont en sécurité sur cet ordinateur et partiront vers le registre au prochain démarrage de Prikpost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has gone to the register.</source>
        <translation>Tout est parti vers le registre.</translation>
    </message>
    <message>
        <source>%1 will be closed from %2 to %3.</source>
        <translation>%1 sera fermé du %2 au %3.</translation>
    </message>
    <message>
        <source>Go on working then as always: doses are saved here and go by themselves afterwards.</source>
        <translation>Continuez alors à travailler normalement&#xa0;: les doses sont enregistrées ici et partent ensuite toutes seules.</translation>
    </message>
</context>
<context>
    <name>ui::SideEffectForm</name>
    <message>
        <source>Nothing was given on a day that is known.</source>
        <translation>Rien n&apos;a été administré à une date connue.</translation>
    </message>
    <message>
        <source>&amp;Vaccinated on</source>
        <translation>&amp;Vacciné le</translation>
    </message>
    <message>
        <source>Be&amp;gan on</source>
        <translation>Dé&amp;but le</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>guéri</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>en voie de guérison</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>non guéri</translation>
    </message>
    <message>
        <source>died</source>
        <translation>décédé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>Ce &amp;qui s&apos;est passé</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Autres médicaments</translation>
    </message>
    <message>
        <source>Earlier reactions</source>
        <translation>Réactions antérieures</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>À l&apos;hôpital</translation>
    </message>
    <message>
        <source>Life in danger</source>
        <translation>Danger de mort</translation>
    </message>
    <message>
        <source>Harm that stays</source>
        <translation>Séquelles</translation>
    </message>
    <message>
        <source>The family may be contacted</source>
        <translation>La famille peut être contactée</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Write the draft…</source>
        <translation>Enregistrer le projet…</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>This register has no sign-in service. Say who works here; it stands with each dose that you record.</source>
        <translation>Ce registre n’a pas de service de connexion. Dites qui travaille ici&#xa0;; cela figure avec chaque dose que vous enregistrez.</translation>
    </message>
    <message>
        <source>Your browser has opened. Finish signing in there, then come back: this window goes on by itself.</source>
        <translation>Votre navigateur s’est ouvert. Terminez-y la connexion, puis revenez&#xa0;: cette fenêtre continue d’elle-même.</translation>
    </message>
    <message>
        <source>%1 was signed in here before. Sign in again to send and to read at the register; saving here goes on without.</source>
        <translation>%1 était déjà connecté(e) ici. Reconnectez-vous pour envoyer et lire au registre&#xa0;; l’enregistrement ici continue sans cela.</translation>
    </message>
    <message>
        <source>Signing in happens in your browser, with your eID, itsme or another means of your register.</source>
        <translation>La connexion se fait dans votre navigateur, avec votre eID, itsme ou un autre moyen de votre registre.</translation>
    </message>
    <message>
        <source>&amp;Sign in with the browser</source>
        <translation>&amp;Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Start work</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your N&amp;IHDI number</source>
        <translation>Votre numéro &amp;INAMI</translation>
    </message>
    <message>
        <source>Your INS&amp;Z, when you have no NIHDI number</source>
        <translation>Votre NI&amp;SS, si vous n’avez pas de numéro INAMI</translation>
    </message>
    <message>
        <source>Name of your &amp;organisation</source>
        <translation>Nom de votre &amp;organisation</translation>
    </message>
    <message>
        <source>NIHDI or enterprise n&amp;umber of the organisation</source>
        <translation>N&amp;uméro INAMI ou d’entreprise de l’organisation</translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation>Votre &amp;rôle</translation>
    </message>
    <message>
        <source>No browser? Copy the &amp;address</source>
        <translation>Pas de navigateur&#xa0;? Copier l&apos;a&amp;dresse</translation>
    </message>
</context>
<context>
    <name>ui::SignInPresenter</name>
    <message numerus="yes">
        <source>%Ln field(s) must be looked at.</source>
        <translation>
            <numerusform>%Ln champ est à vérifier.</numerusform>
            <numerusform>%Ln champs sont à vérifier.</numerusform>
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
        <translation>Rien n’attend d’être envoyé</translation>
    </message>
    <message>
        <source>DEMO: invented data</source>
        <translation>DÉMO&#xa0;: données inventées</translation>
    </message>
</context>
<context>
    <name>ui::TakenModel</name>
    <message>
        <source>Taken along</source>
        <translation>Emportée</translation>
    </message>
    <message>
        <source>No valid number, nor name and birth date</source>
        <translation>Ni numéro valable, ni nom et date de naissance</translation>
    </message>
    <message>
        <source>The register does not know this person</source>
        <translation>Le registre ne connaît pas cette personne</translation>
    </message>
    <message>
        <source>More than one person fits: give the number</source>
        <translation>Plusieurs personnes correspondent&#xa0;: donnez le numéro</translation>
    </message>
    <message>
        <source>No access to this record</source>
        <translation>Pas d’accès à ce dossier</translation>
    </message>
    <message>
        <source>The record could not be read whole</source>
        <translation>Le dossier n’a pas pu être lu en entier</translation>
    </message>
    <message>
        <source>Not asked: the register cannot be reached</source>
        <translation>Pas demandé&#xa0;: le registre est injoignable</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>Taken from the copy here: the register cannot be reached</source>
        <translation>Repris de la copie d&apos;ici&#xa0;: le registre est injoignable</translation>
    </message>
</context>
<context>
    <name>ui::TimeLine</name>
    <message>
        <source>birth</source>
        <translation>naissance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mo</source>
        <comment>months of age</comment>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln yr</source>
        <comment>years of age</comment>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>ui::TopStrip</name>
    <message>
        <source>You work for %1</source>
        <translation>Vous travaillez pour %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Connecté(e)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>[F2] Search by name, birth date or INSZ</source>
        <translation>[F2] Nom, date de naissance ou NISS</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Name, birth date or person number. F2 comes back here.</source>
        <translation>Nom, date de naissance ou numéro national. F2 revient ici.</translation>
    </message>
    <message>
        <source>[F2] Search by name, birth date or BSN</source>
        <translation>[F2] Nom, date de naissance ou BSN</translation>
    </message>
</context>
<context>
    <name>ui::UnlockPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase de passe</translation>
    </message>
    <message>
        <source>Unlock Prikpost</source>
        <translation>Déverrouiller Prikpost</translation>
    </message>
    <message>
        <source>Everything that Prikpost keeps on this computer is encrypted. This computer has no keyring that could hold the key, so it is made from a passphrase. Keep the passphrase well: without it nobody can open the data.</source>
        <translation>Tout ce que Prikpost conserve sur cet ordinateur est chiffré. Cet ordinateur n’a pas de trousseau pour garder la clé&#xa0;; elle est donc faite à partir d’une phrase de passe. Gardez-la bien&#xa0;: sans elle, personne ne peut ouvrir les données.</translation>
    </message>
    <message>
        <source>The data on this computer are encrypted with your passphrase.</source>
        <translation>Les données sur cet ordinateur sont chiffrées avec votre phrase de passe.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;Again, to be sure</source>
        <translation>&amp;Encore une fois, pour être sûr</translation>
    </message>
    <message>
        <source>&amp;Keep and start</source>
        <translation>&amp;Conserver et démarrer</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Phrase de passe oubliée</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open what is kept on this computer, also not the doses that have not been sent. What the register received is safe there. You can begin anew: what is here is then put aside, sealed, and opens when the passphrase is found. Doses that were not sent must be registered again.</source>
        <translation>Sans la phrase de passe, personne ne peut ouvrir ce qui est conservé sur cet ordinateur, pas même les doses qui n&apos;ont pas encore été envoyées. Ce que le registre a reçu y est en sécurité. Vous pouvez recommencer&#xa0;: ce qui se trouve ici est alors mis de côté, scellé, et s&apos;ouvrira si la phrase de passe est retrouvée. Les doses non envoyées doivent être enregistrées à nouveau.</translation>
    </message>
    <message>
        <source>Put aside and &amp;begin anew</source>
        <translation>Mettre de côté et re&amp;commencer</translation>
    </message>
    <message>
        <source>Ba&amp;ck</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>&amp;Forgotten?</source>
        <translation>&amp;Oubliée&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ui::UnlockPresenter</name>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase de passe est trop courte.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln character(s); a few words are easy to remember.</source>
        <translation>
            <numerusform>Prenez au moins %Ln caractère&#xa0;; quelques mots se retiennent facilement.</numerusform>
            <numerusform>Prenez au moins %Ln caractères&#xa0;; quelques mots se retiennent facilement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type both again.</source>
        <translation>Saisissez les deux à nouveau.</translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation>La phrase de passe est nécessaire.</translation>
    </message>
    <message>
        <source>What was kept here stands sealed in %1.</source>
        <translation>Ce qui était conservé ici se trouve, scellé, dans %1.</translation>
    </message>
    <message>
        <source>Whoever finds the passphrase again opens it there.</source>
        <translation>Qui retrouve la phrase de passe l&apos;ouvre là.</translation>
    </message>
</context>
<context>
    <name>ui::VisitRowWidget</name>
    <message>
        <source>Given today</source>
        <translation>Donné aujourd’hui</translation>
    </message>
    <message>
        <source>Refused: the family does not want it</source>
        <translation>Refusé&#xa0;: la famille n’en veut pas</translation>
    </message>
    <message>
        <source>Postponed: another day</source>
        <translation>Reporté&#xa0;: un autre jour</translation>
    </message>
    <message>
        <source>Contraindicated: medical reason</source>
        <translation>Contre-indiqué&#xa0;: raison médicale</translation>
    </message>
    <message>
        <source>Already had: elsewhere</source>
        <translation>Déjà reçu&#xa0;: ailleurs</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Ce que devient %1</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lot of %1</source>
        <translation>Lot de %1</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Péremption</translation>
    </message>
    <message>
        <source>Expiry date of %1</source>
        <translation>Date de péremption de %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>l</source>
        <comment>key for left</comment>
        <translation>g</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>r</source>
        <comment>key for right</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>Side for %1</source>
        <translation>Côté pour %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When %1 was had</source>
        <translation>Quand %1 a été reçu</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>Preuve vue</translation>
    </message>
    <message>
        <source>Proof seen of %1</source>
        <translation>Preuve vue de %1</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Encore juste</translation>
    </message>
    <message>
        <source>Take the product of this lot</source>
        <translation>Prendre le produit de ce lot</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>New day for %1</source>
        <translation>Nouvelle date pour %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why %1 is postponed</source>
        <translation>Pourquoi %1 est reporté</translation>
    </message>
    <message>
        <source>Doctor consulted</source>
        <translation>Médecin consulté</translation>
    </message>
    <message>
        <source>Doctor consulted about %1</source>
        <translation>Médecin consulté pour %1</translation>
    </message>
</context>
</TS>
