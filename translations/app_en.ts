<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AccessText</name>
    <message>
        <source>Terms of use: you consult and register vaccinations only of people you care for; what you see stays secret; every consultation is logged under your name; you keep your means of signing in to yourself; and you have collaborators who leave unlinked.</source>
        <translation>Terms of use: you consult and register vaccinations only of people you care for; what you see stays secret; every consultation is logged under your name; you keep your means of signing in to yourself; and you have collaborators who leave unlinked.</translation>
    </message>
    <message>
        <source>You have no access yet. Fill in the form and ask for it.</source>
        <translation>You have no access yet. Fill in the form and ask for it.</translation>
    </message>
    <message>
        <source>An administrator of the register decides, usually within a few hours. You need not do anything; a message goes to your e-mail address.</source>
        <translation>An administrator of the register decides, usually within a few hours. You need not do anything; a message goes to your e-mail address.</translation>
    </message>
    <message>
        <source>Your access was approved. Sign in once more if your practice does not appear.</source>
        <translation>Your access was approved. Sign in once more if your practice does not appear.</translation>
    </message>
    <message>
        <source>Read the reason, change the form and ask again.</source>
        <translation>Read the reason, change the form and ask again.</translation>
    </message>
    <message>
        <source>The request came to no decision. Ask again.</source>
        <translation>The request came to no decision. Ask again.</translation>
    </message>
    <message>
        <source>If it takes longer than a working day, call the help desk of the register.</source>
        <translation>If it takes longer than a working day, call the help desk of the register.</translation>
    </message>
</context>
<context>
    <name>BannerTexts</name>
    <message>
        <source>born %1</source>
        <translation>born %1</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>birth date not known</translation>
    </message>
    <message>
        <source>register: not asked yet</source>
        <translation>register: not asked yet</translation>
    </message>
    <message>
        <source>access at the register: in order</source>
        <translation>access at the register: in order</translation>
    </message>
    <message>
        <source>no access at the register</source>
        <translation>no access at the register</translation>
    </message>
    <message>
        <source>register: not reached</source>
        <translation>register: not reached</translation>
    </message>
    <message>
        <source>no person number</source>
        <translation>no person number</translation>
    </message>
    <message>
        <source>allergy: not asked</source>
        <translation>allergy: not asked</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Died on %1</translation>
    </message>
    <message>
        <source>Deceased, says the register</source>
        <translation>Deceased, says the register</translation>
    </message>
    <message>
        <source>No access: this person&apos;s doses are not shown. Ask for a therapeutic relation.</source>
        <translation>No access: this person&apos;s doses are not shown. Ask for a therapeutic relation.</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a man</comment>
        <translation>born %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a woman</comment>
        <translation>born %1</translation>
    </message>
    <message>
        <source>access at the register: not known</source>
        <translation>access at the register: not known</translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message>
        <source>Read as %1.</source>
        <translation>Read as %1.</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Is it %1?</translation>
    </message>
    <message>
        <source>An INSZ has eleven digits.</source>
        <translation>An INSZ has eleven digits.</translation>
    </message>
    <message>
        <source>An INSZ has only the digits 0 to 9.</source>
        <translation>An INSZ has only the digits 0 to 9.</translation>
    </message>
    <message>
        <source>No INSZ has this month. Type it again.</source>
        <translation>No INSZ has this month. Type it again.</translation>
    </message>
    <message>
        <source>No INSZ has this serial number. Type it again.</source>
        <translation>No INSZ has this serial number. Type it again.</translation>
    </message>
    <message>
        <source>The check digits do not fit: a digit is wrong. Type it again.</source>
        <translation>The check digits do not fit: a digit is wrong. Type it again.</translation>
    </message>
    <message>
        <source>This INSZ says a birth date to come. Type it again.</source>
        <translation>This INSZ says a birth date to come. Type it again.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this INSZ: digits are lost. Type it again.</source>
        <translation>The spreadsheet has rounded this INSZ: digits are lost. Type it again.</translation>
    </message>
    <message>
        <source>The leading zero was put back: %1.</source>
        <translation>The leading zero was put back: %1.</translation>
    </message>
    <message>
        <source>Without an INSZ the name is needed.</source>
        <translation>Without an INSZ the name is needed.</translation>
    </message>
    <message>
        <source>Without an INSZ the birth date is needed.</source>
        <translation>Without an INSZ the birth date is needed.</translation>
    </message>
    <message>
        <source>A birth date is written ddmmyyyy.</source>
        <translation>A birth date is written ddmmyyyy.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>There is no such day.</translation>
    </message>
    <message>
        <source>This birth date is still to come.</source>
        <translation>This birth date is still to come.</translation>
    </message>
    <message>
        <source>The century is missing. Write ddmmyyyy.</source>
        <translation>The century is missing. Write ddmmyyyy.</translation>
    </message>
    <message>
        <source>Taken from the spreadsheet&apos;s date: %1.</source>
        <translation>Taken from the spreadsheet&apos;s date: %1.</translation>
    </message>
    <message>
        <source>The INSZ says another birth date. The INSZ counts.</source>
        <translation>The INSZ says another birth date. The INSZ counts.</translation>
    </message>
    <message>
        <source>Spaces were taken out.</source>
        <translation>Spaces were taken out.</translation>
    </message>
    <message>
        <source>An apostrophe in front was taken out.</source>
        <translation>An apostrophe in front was taken out.</translation>
    </message>
    <message>
        <source>There is a line break in this cell. Take it out.</source>
        <translation>There is a line break in this cell. Take it out.</translation>
    </message>
    <message>
        <source>There is an invisible character in this cell. Type it again.</source>
        <translation>There is an invisible character in this cell. Type it again.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>This is longer than %1 characters.</translation>
    </message>
    <message>
        <source>This looks like a formula. It is kept as text.</source>
        <translation>This looks like a formula. It is kept as text.</translation>
    </message>
    <message>
        <source>This was a formula in the spreadsheet. Its last result is used.</source>
        <translation>This was a formula in the spreadsheet. Its last result is used.</translation>
    </message>
    <message>
        <source>This is not a postal code. It is left out.</source>
        <translation>This is not a postal code. It is left out.</translation>
    </message>
    <message>
        <source>Column %1 has no title, but something is in it. Is everything in the right column?</source>
        <translation>Column %1 has no title, but something is in it. Is everything in the right column?</translation>
    </message>
    <message>
        <source>This is the example of the template. It is left out.</source>
        <translation>This is the example of the template. It is left out.</translation>
    </message>
    <message>
        <source>The same person is in row %1.</source>
        <translation>The same person is in row %1.</translation>
    </message>
    <message>
        <source>The register does not know this person. Check the row.</source>
        <translation>The register does not know this person. Check the row.</translation>
    </message>
    <message>
        <source>The register knows several people by this name. Fill in the INSZ.</source>
        <translation>The register knows several people by this name. Fill in the INSZ.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>There are no people in this list.</source>
        <translation>There are no people in this list.</translation>
    </message>
    <message>
        <source>This file cannot be read. Is it there, and may you open it?</source>
        <translation>This file cannot be read. Is it there, and may you open it?</translation>
    </message>
    <message>
        <source>The file changed while it was read. Close it elsewhere and try again.</source>
        <translation>The file changed while it was read. Close it elsewhere and try again.</translation>
    </message>
    <message>
        <source>The file is too large for a list: more than %1 MB.</source>
        <translation>The file is too large for a list: more than %1 MB.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Divide the list.</source>
        <translation>There are more than %1 rows. Divide the list.</translation>
    </message>
    <message>
        <source>Row %1 is too long to be about one person.</source>
        <translation>Row %1 is too long to be about one person.</translation>
    </message>
    <message>
        <source>Row %1 has a NUL byte: this is no list, or it is damaged.</source>
        <translation>Row %1 has a NUL byte: this is no list, or it is damaged.</translation>
    </message>
    <message>
        <source>The letters cannot be read in this encoding. Choose another.</source>
        <translation>The letters cannot be read in this encoding. Choose another.</translation>
    </message>
    <message>
        <source>The letters of row %1 cannot be read in this encoding. Choose another.</source>
        <translation>The letters of row %1 cannot be read in this encoding. Choose another.</translation>
    </message>
    <message>
        <source>A quotation mark of row %1 is never closed.</source>
        <translation>A quotation mark of row %1 is never closed.</translation>
    </message>
    <message>
        <source>The first row has no title that is known. The titles are INSZ, Naam, Voornaam, Geboortedatum, Postcode.</source>
        <translation>The first row has no title that is known. The titles are INSZ, Naam, Voornaam, Geboortedatum, Postcode.</translation>
    </message>
    <message>
        <source>There is no column with the INSZ, nor columns with the name and the birth date.</source>
        <translation>There is no column with the INSZ, nor columns with the name and the birth date.</translation>
    </message>
    <message>
        <source>This workbook is damaged. Open it in the spreadsheet and save it again.</source>
        <translation>This workbook is damaged. Open it in the spreadsheet and save it again.</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it without one, or paste its cells.</source>
        <translation>This workbook has a password. Save it without one, or paste its cells.</translation>
    </message>
    <message>
        <source>This workbook has macros. Nothing was run. Save it as .xlsx or CSV.</source>
        <translation>This workbook has macros. Nothing was run. Save it as .xlsx or CSV.</translation>
    </message>
    <message>
        <source>This is an old workbook (.xls). Save it as .xlsx or CSV.</source>
        <translation>This is an old workbook (.xls). Save it as .xlsx or CSV.</translation>
    </message>
    <message>
        <source>This file is no list. Choose a CSV, XLSX or ODS file.</source>
        <translation>This file is no list. Choose a CSV, XLSX or ODS file.</translation>
    </message>
    <message>
        <source>INSZ</source>
        <translation>INSZ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>None recorded</translation>
    </message>
    <message>
        <source>Not known: the answer was incomplete</source>
        <translation>Not known: the answer was incomplete</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s), last %1</source>
        <translation>
            <numerusform>%Ln dose, %1</numerusform>
            <numerusform>%Ln doses, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln dose(s), last %1; the answer was incomplete</source>
        <translation>
            <numerusform>At least %Ln dose, %1; the answer was incomplete</numerusform>
            <numerusform>At least %Ln doses, last %1; the answer was incomplete</numerusform>
        </translation>
    </message>
    <message>
        <source>By this number the register knows %1. Who is meant?</source>
        <translation>By this number the register knows %1. Who is meant?</translation>
    </message>
    <message>
        <source>Other rows stand in column %1 of this one. Look for a quotation mark too many in the file.</source>
        <translation>Other rows stand in column %1 of this one. Look for a quotation mark too many in the file.</translation>
    </message>
    <message>
        <source>Hidden in the workbook: left out, unless it is taken in.</source>
        <translation>Hidden in the workbook: left out, unless it is taken in.</translation>
    </message>
    <message>
        <source>This is an error of the spreadsheet. Type what is meant.</source>
        <translation>This is an error of the spreadsheet. Type what is meant.</translation>
    </message>
    <message>
        <source>The register knows %1, of another postal code or given name. Who is meant? Fill in the INSZ.</source>
        <translation>The register knows %1, of another postal code or given name. Who is meant? Fill in the INSZ.</translation>
    </message>
    <message>
        <source>Without a given name this fits %1. Is that who is meant?</source>
        <translation>Without a given name this fits %1. Is that who is meant?</translation>
    </message>
    <message>
        <source>Row %1 has titles again, in another order. Make two lists of it.</source>
        <translation>Row %1 has titles again, in another order. Make two lists of it.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>given here</source>
        <translation>given here</translation>
    </message>
    <message>
        <source>register</source>
        <translation>register</translation>
    </message>
    <message>
        <source>card or proof</source>
        <translation>card or proof</translation>
    </message>
    <message>
        <source>told, not proven</source>
        <translation>told, not proven</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>to be repeated</source>
        <translation>to be repeated</translation>
    </message>
    <message>
        <source>The register was asked, and answered whole.</source>
        <translation>The register was asked, and answered whole.</translation>
    </message>
    <message>
        <source>The register&apos;s answer was not whole: doses may be missing.</source>
        <translation>The register&apos;s answer was not whole: doses may be missing.</translation>
    </message>
    <message>
        <source>The register could not be asked: this is the copy kept here.</source>
        <translation>The register could not be asked: this is the copy kept here.</translation>
    </message>
    <message>
        <source>Only what was recorded here: the register gave no answer.</source>
        <translation>Only what was recorded here: the register gave no answer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Person number</translation>
    </message>
    <message>
        <source>Vaccination certificate and overview</source>
        <translation>Vaccination certificate and overview</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Vaccinations</translation>
    </message>
    <message>
        <source>No doses recorded.</source>
        <translation>No doses recorded.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Recorded from</source>
        <translation>Recorded from</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Judged by programme</source>
        <translation>Judged by programme</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Request for a duplicate set of call-up cards</source>
        <translation>Request for a duplicate set of call-up cards</translation>
    </message>
    <message>
        <source>Request for a duplicate vaccination certificate</source>
        <translation>Request for a duplicate vaccination certificate</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Current address</source>
        <translation>Current address</translation>
    </message>
    <message>
        <source>Please send a new set of call-up cards for this person to the address above.</source>
        <translation>Please send a new set of call-up cards for this person to the address above.</translation>
    </message>
    <message>
        <source>Please send a duplicate of the vaccination certificate of this person to the address above. It shows the doses that are registered with you.</source>
        <translation>Please send a duplicate of the vaccination certificate of this person to the address above. It shows the doses that are registered with you.</translation>
    </message>
    <message>
        <source>Name and signature of the parent, or of the person from 16 years on: …………………………………</source>
        <translation>Name and signature of the parent, or of the person from 16 years on: …………………………………</translation>
    </message>
</context>
<context>
    <name>ClearingText</name>
    <message numerus="yes">
        <source>%Ln go by themselves</source>
        <translation>
            <numerusform>%Ln goes by itself</numerusform>
            <numerusform>%Ln go by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible double(s): the register has that dose already</source>
        <translation>
            <numerusform>%Ln possible double: the register has that dose already</numerusform>
            <numerusform>%Ln possible doubles: the register has those doses already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for somebody who has died, the register says</source>
        <translation>
            <numerusform>%Ln for somebody who has died, the register says</numerusform>
            <numerusform>%Ln for people who have died, the register says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation>
            <numerusform>%Ln changed by somebody else meanwhile</numerusform>
            <numerusform>%Ln changed by somebody else meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the register</source>
        <translation>
            <numerusform>%Ln refused by the register</numerusform>
            <numerusform>%Ln refused by the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in lists to upload by hand</source>
        <translation>
            <numerusform>%Ln in a list to upload by hand</numerusform>
            <numerusform>%Ln in lists to upload by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded by somebody who is not linked any more</source>
        <translation>
            <numerusform>%Ln recorded by somebody who is not linked any more</numerusform>
            <numerusform>%Ln recorded by somebody who is not linked any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait: nobody was asked whether they may be exchanged</source>
        <translation>
            <numerusform>%Ln waits: nobody was asked whether it may be exchanged</numerusform>
            <numerusform>%Ln wait: nobody was asked whether they may be exchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay here: the exchange is not allowed</source>
        <translation>
            <numerusform>%Ln stays here: the exchange is not allowed</numerusform>
            <numerusform>%Ln stay here: the exchange is not allowed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>offline by choice</source>
        <translation>offline by choice</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>no network</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>not trusted</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>sign in again</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>out of order</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>in maintenance</translation>
    </message>
    <message>
        <source>Nothing has been asked of the register since the start.</source>
        <translation>Nothing has been asked of the register since the start.</translation>
    </message>
    <message>
        <source>The register answers.</source>
        <translation>The register answers.</translation>
    </message>
    <message>
        <source>Nothing is sent until you go online again. Doses are saved here.</source>
        <translation>Nothing is sent until you go online again. Doses are saved here.</translation>
    </message>
    <message>
        <source>The register cannot be reached. Go on working: doses are saved here and go by themselves later.</source>
        <translation>The register cannot be reached. Go on working: doses are saved here and go by themselves later.</translation>
    </message>
    <message>
        <source>The other side could not prove that it is the register. Nothing is sent. Check date and time of this computer and the certificate in the settings.</source>
        <translation>The other side could not prove that it is the register. Nothing is sent. Check date and time of this computer and the certificate in the settings.</translation>
    </message>
    <message>
        <source>The register asks you to sign in again. Doses are saved here until then.</source>
        <translation>The register asks you to sign in again. Doses are saved here until then.</translation>
    </message>
    <message>
        <source>The register has a fault at its side. Go on working: doses are saved here and go by themselves later.</source>
        <translation>The register has a fault at its side. Go on working: doses are saved here and go by themselves later.</translation>
    </message>
    <message>
        <source>The register is closed for maintenance. Go on working: doses are saved here and go by themselves later.</source>
        <translation>The register is closed for maintenance. Go on working: doses are saved here and go by themselves later.</translation>
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
        <translation>guardian</translation>
    </message>
    <message>
        <source>child</source>
        <translation>child</translation>
    </message>
    <message>
        <source>court</source>
        <translation>court</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>doctor</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>spoken</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>by the portal</source>
        <translation>by the portal</translation>
    </message>
    <message>
        <source>vaccinate</source>
        <translation>vaccinate</translation>
    </message>
    <message>
        <source>exchange data</source>
        <translation>exchange data</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 · %2: %3 · %4 (%5), %6 · asked by %7</source>
        <translation>%1 · %2: %3 · %4 (%5), %6 · asked by %7</translation>
    </message>
    <message>
        <source>Not asked yet: parents and child both answer.</source>
        <translation>Not asked yet: parents and child both answer.</translation>
    </message>
    <message>
        <source>Not asked yet: the child answers.</source>
        <translation>Not asked yet: the child answers.</translation>
    </message>
    <message>
        <source>Not asked yet: a parent answers.</source>
        <translation>Not asked yet: a parent answers.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>shorter course: the mother was vaccinated against whooping cough</source>
        <translation>shorter course: the mother was vaccinated against whooping cough</translation>
    </message>
    <message>
        <source>longer course, with a dose at 2 months: a circumstance of this child</source>
        <translation>longer course, with a dose at 2 months: a circumstance of this child</translation>
    </message>
    <message>
        <source>longer course: it began before 3 months</source>
        <translation>longer course: it began before 3 months</translation>
    </message>
    <message>
        <source>course chosen by the doctor</source>
        <translation>course chosen by the doctor</translation>
    </message>
    <message>
        <source>longer course: whether the mother was vaccinated is not known, ask</source>
        <translation>longer course: whether the mother was vaccinated is not known, ask</translation>
    </message>
</context>
<context>
    <name>DateEntryText</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln year(s)</source>
        <translation>
            <numerusform>about %Ln year</numerusform>
            <numerusform>about %Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Next attempt</translation>
    </message>
    <message>
        <source>Number at the register</source>
        <translation>Number at the register</translation>
    </message>
    <message>
        <source>It is about: %1.</source>
        <translation>It is about: %1.</translation>
    </message>
    <message>
        <source>The register accepted it with a remark.</source>
        <translation>The register accepted it with a remark.</translation>
    </message>
    <message>
        <source>It was sent, and the connection broke before the answer. The register is asked first whether it arrived; it is never sent twice.</source>
        <translation>It was sent, and the connection broke before the answer. The register is asked first whether it arrived; it is never sent twice.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what, whom</comment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Trace number</translation>
    </message>
    <message>
        <source>Handed over in</source>
        <translation>Handed over in</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>The register already had the same vaccine on %1.</source>
        <translation>The register already had the same vaccine on %1.</translation>
    </message>
    <message>
        <source>Brought to the register by hand. It is done here; the person&apos;s record shows it once the register has it.</source>
        <translation>Brought to the register by hand. It is done here; the person&apos;s record shows it once the register has it.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>when</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>It was sent, and the connection broke before the answer. You want it taken back: once the register says that it arrived, it is withdrawn there; otherwise it never goes.</source>
        <translation>It was sent, and the connection broke before the answer. You want it taken back: once the register says that it arrived, it is withdrawn there; otherwise it never goes.</translation>
    </message>
    <message>
        <source>It waits for an earlier one of the same person: %1 of %2 (%3).</source>
        <comment>what, day, state</comment>
        <translation>It waits for an earlier one of the same person: %1 of %2 (%3).</translation>
    </message>
    <message>
        <source>Practice trainer</source>
        <translation>Practice trainer</translation>
    </message>
    <message>
        <source>To be looked at by</source>
        <translation>To be looked at by</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>You can go on working. What is saved here goes to the register by itself as soon as that is possible.</source>
        <translation>You can go on working. What is saved here goes to the register by itself as soon as that is possible.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, give the code to your support desk.</source>
        <translation>Try again. If it happens again, give the code to your support desk.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again by itself in %Ln minute(s).</source>
        <translation>
            <numerusform>It is tried again by itself in %Ln minute.</numerusform>
            <numerusform>It is tried again by itself in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program made a mistake; this action was not done.</source>
        <translation>The program made a mistake; this action was not done.</translation>
    </message>
    <message>
        <source>Something was filled in that cannot be right.</source>
        <translation>Something was filled in that cannot be right.</translation>
    </message>
    <message>
        <source>Look at the marked fields and change them.</source>
        <translation>Look at the marked fields and change them.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>It was not found.</translation>
    </message>
    <message>
        <source>Check what was typed, or search by something else.</source>
        <translation>Check what was typed, or search by something else.</translation>
    </message>
    <message>
        <source>There is more than one that fits.</source>
        <translation>There is more than one that fits.</translation>
    </message>
    <message>
        <source>Choose one, or add the person number or the birth date.</source>
        <translation>Choose one, or add the person number or the birth date.</translation>
    </message>
    <message>
        <source>This cannot be done with this record.</source>
        <translation>This cannot be done with this record.</translation>
    </message>
    <message>
        <source>Only a record of your own organisation that the register still has can be changed.</source>
        <translation>Only a record of your own organisation that the register still has can be changed.</translation>
    </message>
    <message>
        <source>This cannot be done any more: it is already on its way or done.</source>
        <translation>This cannot be done any more: it is already on its way or done.</translation>
    </message>
    <message>
        <source>Wait until it is accepted, then correct or withdraw it.</source>
        <translation>Wait until it is accepted, then correct or withdraw it.</translation>
    </message>
    <message>
        <source>This register is not known to the program.</source>
        <translation>This register is not known to the program.</translation>
    </message>
    <message>
        <source>Choose one of the registers in the settings.</source>
        <translation>Choose one of the registers in the settings.</translation>
    </message>
    <message>
        <source>The settings of the register cannot be right.</source>
        <translation>The settings of the register cannot be right.</translation>
    </message>
    <message>
        <source>Check address, certificate file and token file in the settings. The address starts with https.</source>
        <translation>Check address, certificate file and token file in the settings. The address starts with https.</translation>
    </message>
    <message>
        <source>The settings could not be kept.</source>
        <translation>The settings could not be kept.</translation>
    </message>
    <message>
        <source>Check that the data folder can be written to and the disk is not full.</source>
        <translation>Check that the data folder can be written to and the disk is not full.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and the disk is not full.</source>
        <translation>Check that the folder can be written to and the disk is not full.</translation>
    </message>
    <message>
        <source>The newer product list has mistakes and is not used.</source>
        <translation>The newer product list has mistakes and is not used.</translation>
    </message>
    <message>
        <source>The list before it stays in use. Get a new copy of the file.</source>
        <translation>The list before it stays in use. Get a new copy of the file.</translation>
    </message>
    <message>
        <source>The data folder is already in use by another Prikpost.</source>
        <translation>The data folder is already in use by another Prikpost.</translation>
    </message>
    <message>
        <source>Close the other one, also on other computers that share the folder, and start again.</source>
        <translation>Close the other one, also on other computers that share the folder, and start again.</translation>
    </message>
    <message>
        <source>The data folder cannot be read.</source>
        <translation>The data folder cannot be read.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that you may read the folder.</source>
        <translation>Check that the disk is connected and that you may read the folder.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to, so nothing can be saved.</source>
        <translation>The data folder cannot be written to, so nothing can be saved.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to write there. Use the paper form until then.</source>
        <translation>Ask whoever looks after this computer for the right to write there. Use the paper form until then.</translation>
    </message>
    <message>
        <source>The disk is full. This was not saved.</source>
        <translation>The disk is full. This was not saved.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again; what you typed is still here.</source>
        <translation>Make room on the disk, then save again; what you typed is still here.</translation>
    </message>
    <message>
        <source>The stored data are damaged. Nothing was changed.</source>
        <translation>The stored data are damaged. Nothing was changed.</translation>
    </message>
    <message>
        <source>Keep the data folder as it is, make a copy of it, and call your support desk with the code.</source>
        <translation>Keep the data folder as it is, make a copy of it, and call your support desk with the code.</translation>
    </message>
    <message>
        <source>The stored data were made by a newer Prikpost. Nothing was changed.</source>
        <translation>The stored data were made by a newer Prikpost. Nothing was changed.</translation>
    </message>
    <message>
        <source>Install the newest version on this computer and start it again.</source>
        <translation>Install the newest version on this computer and start it again.</translation>
    </message>
    <message>
        <source>The access log was changed by something other than Prikpost.</source>
        <translation>The access log was changed by something other than Prikpost.</translation>
    </message>
    <message>
        <source>Tell the person responsible for data protection, and give the code to your support desk.</source>
        <translation>Tell the person responsible for data protection, and give the code to your support desk.</translation>
    </message>
    <message>
        <source>The key of the stored data is not where it should be.</source>
        <translation>The key of the stored data is not where it should be.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, or give the passphrase. Do not delete the data folder.</source>
        <translation>Unlock the keyring of this computer, or give the passphrase. Do not delete the data folder.</translation>
    </message>
    <message>
        <source>This passphrase does not open the stored data.</source>
        <translation>This passphrase does not open the stored data.</translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the keyboard layout.</source>
        <translation>Type it again; mind capital letters and the keyboard layout.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation>The keyring of this computer does not answer.</translation>
    </message>
    <message>
        <source>Use a passphrase, or unlock the keyring and start again.</source>
        <translation>Use a passphrase, or unlock the keyring and start again.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>There is no connection.</translation>
    </message>
    <message>
        <source>The register&apos;s address was not found.</source>
        <translation>The register&apos;s address was not found.</translation>
    </message>
    <message>
        <source>Check the network. If other sites work, check the address in the settings.</source>
        <translation>Check the network. If other sites work, check the address in the settings.</translation>
    </message>
    <message>
        <source>The register did not answer in time.</source>
        <translation>The register did not answer in time.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was there.</source>
        <translation>The connection broke before the answer was there.</translation>
    </message>
    <message>
        <source>The other side could not prove that it is the register. Nothing was sent.</source>
        <translation>The other side could not prove that it is the register. Nothing was sent.</translation>
    </message>
    <message>
        <source>Check date and time of this computer and the certificate file in the settings, or ask whoever looks after the network.</source>
        <translation>Check date and time of this computer and the certificate file in the settings, or ask whoever looks after the network.</translation>
    </message>
    <message>
        <source>The register sent us to another site. We did not go there.</source>
        <translation>The register sent us to another site. We did not go there.</translation>
    </message>
    <message>
        <source>Check the address in the settings. On a guest network, sign in to that network first.</source>
        <translation>Check the address in the settings. On a guest network, sign in to that network first.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>It was cancelled.</translation>
    </message>
    <message>
        <source>Start it again when needed.</source>
        <translation>Start it again when needed.</translation>
    </message>
    <message>
        <source>The answer was too large to be right and was not read.</source>
        <translation>The answer was too large to be right and was not read.</translation>
    </message>
    <message>
        <source>Something else than the register answered, such as a sign-in page of the network.</source>
        <translation>Something else than the register answered, such as a sign-in page of the network.</translation>
    </message>
    <message>
        <source>Open a browser and see whether the network asks you to sign in; check the address in the settings.</source>
        <translation>Open a browser and see whether the network asks you to sign in; check the address in the settings.</translation>
    </message>
    <message>
        <source>The register&apos;s answer could not be read.</source>
        <translation>The register&apos;s answer could not be read.</translation>
    </message>
    <message>
        <source>The register answered with something we did not ask for.</source>
        <translation>The register answered with something we did not ask for.</translation>
    </message>
    <message>
        <source>The register&apos;s answer was about another person and is not shown.</source>
        <translation>The register&apos;s answer was about another person and is not shown.</translation>
    </message>
    <message>
        <source>Ask again. If it happens again, tell the register&apos;s help desk.</source>
        <translation>Ask again. If it happens again, tell the register&apos;s help desk.</translation>
    </message>
    <message>
        <source>The register asks you to sign in again.</source>
        <translation>The register asks you to sign in again.</translation>
    </message>
    <message>
        <source>Sign in. What waits goes on by itself afterwards.</source>
        <translation>Sign in. What waits goes on by itself afterwards.</translation>
    </message>
    <message>
        <source>The register does not allow this for you and this person.</source>
        <translation>The register does not allow this for you and this person.</translation>
    </message>
    <message>
        <source>Check the chosen organisation and the therapeutic relation.</source>
        <translation>Check the chosen organisation and the therapeutic relation.</translation>
    </message>
    <message>
        <source>The register does not know this.</source>
        <translation>The register does not know this.</translation>
    </message>
    <message>
        <source>Read the person&apos;s record again, and check the person number.</source>
        <translation>Read the person&apos;s record again, and check the person number.</translation>
    </message>
    <message>
        <source>The register already has something that stands in the way.</source>
        <translation>The register already has something that stands in the way.</translation>
    </message>
    <message>
        <source>Read the person&apos;s record again and compare.</source>
        <translation>Read the person&apos;s record again and compare.</translation>
    </message>
    <message>
        <source>Somebody changed this record in the meantime.</source>
        <translation>Somebody changed this record in the meantime.</translation>
    </message>
    <message>
        <source>Read the person&apos;s record again and repeat the change if it is still needed.</source>
        <translation>Read the person&apos;s record again and repeat the change if it is still needed.</translation>
    </message>
    <message>
        <source>The register finds this too large.</source>
        <translation>The register finds this too large.</translation>
    </message>
    <message>
        <source>Make the remark shorter and send it again.</source>
        <translation>Make the remark shorter and send it again.</translation>
    </message>
    <message>
        <source>The register refused it.</source>
        <translation>The register refused it.</translation>
    </message>
    <message>
        <source>Read the register&apos;s words, change what they are about and send it again.</source>
        <translation>Read the register&apos;s words, change what they are about and send it again.</translation>
    </message>
    <message>
        <source>This register cannot do this.</source>
        <translation>This register cannot do this.</translation>
    </message>
    <message>
        <source>Do it on the register&apos;s own site, or ask its help desk.</source>
        <translation>Do it on the register&apos;s own site, or ask its help desk.</translation>
    </message>
    <message>
        <source>The register asks for a pause.</source>
        <translation>The register asks for a pause.</translation>
    </message>
    <message>
        <source>The register has a fault at its side.</source>
        <translation>The register has a fault at its side.</translation>
    </message>
    <message>
        <source>The register is closed for maintenance.</source>
        <translation>The register is closed for maintenance.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nobody is signed in.</translation>
    </message>
    <message>
        <source>Sign in; what you typed stays.</source>
        <translation>Sign in; what you typed stays.</translation>
    </message>
    <message>
        <source>No organisation has been chosen.</source>
        <translation>No organisation has been chosen.</translation>
    </message>
    <message>
        <source>Choose for which organisation you work now.</source>
        <translation>Choose for which organisation you work now.</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>Signing in was cancelled.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Start it again when you are ready.</translation>
    </message>
    <message>
        <source>Signing in took too long and was stopped.</source>
        <translation>Signing in took too long and was stopped.</translation>
    </message>
    <message>
        <source>Start it again and finish it in the browser.</source>
        <translation>Start it again and finish it in the browser.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page does not belong to this attempt.</source>
        <translation>The answer of the sign-in page does not belong to this attempt.</translation>
    </message>
    <message>
        <source>Close old sign-in pages in the browser and start again.</source>
        <translation>Close old sign-in pages in the browser and start again.</translation>
    </message>
    <message>
        <source>The proof of who you are could not be trusted.</source>
        <translation>The proof of who you are could not be trusted.</translation>
    </message>
    <message>
        <source>Check date and time of this computer and sign in again.</source>
        <translation>Check date and time of this computer and sign in again.</translation>
    </message>
    <message>
        <source>This way of signing in is not strong enough for registering.</source>
        <translation>This way of signing in is not strong enough for registering.</translation>
    </message>
    <message>
        <source>Sign in again with your eID or itsme.</source>
        <translation>Sign in again with your eID or itsme.</translation>
    </message>
    <message>
        <source>The sign-in service refused or has a fault.</source>
        <translation>The sign-in service refused or has a fault.</translation>
    </message>
    <message>
        <source>Try again later. You can save doses here meanwhile if you were signed in before.</source>
        <translation>Try again later. You can save doses here meanwhile if you were signed in before.</translation>
    </message>
    <message>
        <source>No browser could be opened for signing in.</source>
        <translation>No browser could be opened for signing in.</translation>
    </message>
    <message>
        <source>Install a browser or set one as the default, and try again.</source>
        <translation>Install a browser or set one as the default, and try again.</translation>
    </message>
    <message>
        <source>Doses that wait here were made for the register in use. The register was not changed.</source>
        <translation>Doses that wait here were made for the register in use. The register was not changed.</translation>
    </message>
    <message>
        <source>Let them be sent first. Only when they belong to the new register (it has moved, or its address was wrong), let them go along.</source>
        <translation>Let them be sent first. Only when they belong to the new register (it has moved, or its address was wrong), let them go along.</translation>
    </message>
    <message>
        <source>The stored data could not be read or written.</source>
        <translation>The stored data could not be read or written.</translation>
    </message>
    <message>
        <source>It stands in a file that was handed over, so it does not go by itself.</source>
        <translation>It stands in a file that was handed over, so it does not go by itself.</translation>
    </message>
    <message>
        <source>When the file has been uploaded, or its doses typed in, say so. Otherwise take the file back, and they go by themselves.</source>
        <translation>When the file has been uploaded, or its doses typed in, say so. Otherwise take the file back, and they go by themselves.</translation>
    </message>
    <message>
        <source>The register already has this dose: same person, same day, same product.</source>
        <translation>The register already has this dose: same person, same day, same product.</translation>
    </message>
    <message>
        <source>Compare both. Withdraw this one when it is the same dose, or say why it is another.</source>
        <translation>Compare both. Withdraw this one when it is the same dose, or say why it is another.</translation>
    </message>
    <message>
        <source>This person died, according to the register, while this waited here.</source>
        <translation>This person died, according to the register, while this waited here.</translation>
    </message>
    <message>
        <source>Check that it is the right person. When it is, say so, and it is sent.</source>
        <translation>Check that it is the right person. When it is, say so, and it is sent.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again by itself in %Ln second(s).</source>
        <translation>
            <numerusform>It is tried again by itself in %Ln second.</numerusform>
            <numerusform>It is tried again by itself in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register&apos;s answer was empty and says nothing.</source>
        <translation>The register&apos;s answer was empty and says nothing.</translation>
    </message>
    <message>
        <source>The data folder is on a network or kept alike with other computers. There, doses could get lost.</source>
        <translation>The data folder is on a network or kept alike with other computers. There, doses could get lost.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer (--data-dir). Each computer of a practice has its own.</source>
        <translation>Choose a folder on a disk of this computer (--data-dir). Each computer of a practice has its own.</translation>
    </message>
    <message>
        <source>The register accepted it, and took that back later.</source>
        <translation>The register accepted it, and took that back later.</translation>
    </message>
    <message>
        <source>Ask the register why. When the dose was given, withdraw this one here and record it anew.</source>
        <translation>Ask the register why. When the dose was given, withdraw this one here and record it anew.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Your role does not allow this.</translation>
    </message>
    <message>
        <source>Ask a colleague whose role allows it: a physician of the organisation can do everything.</source>
        <translation>Ask a colleague whose role allows it: a physician of the organisation can do everything.</translation>
    </message>
    <message>
        <source>There is no therapeutic relation between you and this person.</source>
        <translation>There is no therapeutic relation between you and this person.</translation>
    </message>
    <message>
        <source>Create one on the evidence you have, or say why the record is needed without it.</source>
        <translation>Create one on the evidence you have, or say why the record is needed without it.</translation>
    </message>
    <message>
        <source>This person has excluded you from the record.</source>
        <translation>This person has excluded you from the record.</translation>
    </message>
    <message>
        <source>Only the person can undo that. What the register holds is not known here.</source>
        <translation>Only the person can undo that. What the register holds is not known here.</translation>
    </message>
    <message>
        <source>Whoever recorded this is not linked to the organisation any more.</source>
        <translation>Whoever recorded this is not linked to the organisation any more.</translation>
    </message>
    <message>
        <source>A physician of the organisation looks at it. When it is right, they say so, and it is sent under the name of who recorded it.</source>
        <translation>A physician of the organisation looks at it. When it is right, they say so, and it is sent under the name of who recorded it.</translation>
    </message>
    <message>
        <source>Your access was asked for and is not approved yet.</source>
        <translation>Your access was asked for and is not approved yet.</translation>
    </message>
    <message>
        <source>You need not do anything: an administrator decides, usually within a few hours.</source>
        <translation>You need not do anything: an administrator decides, usually within a few hours.</translation>
    </message>
    <message>
        <source>Your access was refused.</source>
        <translation>Your access was refused.</translation>
    </message>
    <message>
        <source>Read the reason, change the form and ask again, or call the register&apos;s help desk.</source>
        <translation>Read the reason, change the form and ask again, or call the register&apos;s help desk.</translation>
    </message>
    <message>
        <source>Nobody was asked yet whether the data may be exchanged, so it waits.</source>
        <translation>Nobody was asked yet whether the data may be exchanged, so it waits.</translation>
    </message>
    <message>
        <source>Ask, and record the answer. Then it goes, or it goes without the name.</source>
        <translation>Ask, and record the answer. Then it goes, or it goes without the name.</translation>
    </message>
    <message>
        <source>It stays here: it would name a person whose data may not be exchanged.</source>
        <translation>It stays here: it would name a person whose data may not be exchanged.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nothing needs to be done.</translation>
    </message>
    <message>
        <source>This person has no number by which the register takes it.</source>
        <translation>This person has no number by which the register takes it.</translation>
    </message>
    <message>
        <source>Report it by the register&apos;s form. When the number is known, add it and send again.</source>
        <translation>Report it by the register&apos;s form. When the number is known, add it and send again.</translation>
    </message>
</context>
<context>
    <name>ExcerptText</name>
    <message>
        <source>Consulted the record</source>
        <translation>Consulted the record</translation>
    </message>
    <message>
        <source>Searched for the person</source>
        <translation>Searched for the person</translation>
    </message>
    <message>
        <source>Recorded a dose</source>
        <translation>Recorded a dose</translation>
    </message>
    <message>
        <source>Corrected a dose</source>
        <translation>Corrected a dose</translation>
    </message>
    <message>
        <source>Withdrew a dose</source>
        <translation>Withdrew a dose</translation>
    </message>
    <message>
        <source>Created a therapeutic relation</source>
        <translation>Created a therapeutic relation</translation>
    </message>
    <message>
        <source>Ended the therapeutic relation</source>
        <translation>Ended the therapeutic relation</translation>
    </message>
    <message>
        <source>Access without a therapeutic relation</source>
        <translation>Access without a therapeutic relation</translation>
    </message>
    <message>
        <source>Made an excerpt of this log</source>
        <translation>Made an excerpt of this log</translation>
    </message>
    <message>
        <source>Who saw or changed your vaccination data here</source>
        <translation>Who saw or changed your vaccination data here</translation>
    </message>
    <message>
        <source>Excerpt of the access log for %1, made on %2</source>
        <translation>Excerpt of the access log for %1, made on %2</translation>
    </message>
    <message>
        <source>Nobody saw or changed anything about this person in this program.</source>
        <translation>Nobody saw or changed anything about this person in this program.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), oldest first. Only what happened in this program stands here; the register keeps its own log.</source>
        <translation>
            <numerusform>%Ln line. Only what happened in this program stands here; the register keeps its own log.</numerusform>
            <numerusform>%Ln lines, oldest first. Only what happened in this program stands here; the register keeps its own log.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Decided about a dose that was held</source>
        <translation>Decided about a dose that was held</translation>
    </message>
    <message>
        <source>Let a dose be sent again</source>
        <translation>Let a dose be sent again</translation>
    </message>
    <message>
        <source>Wrote a dose to a file, to hand it over without the network</source>
        <translation>Wrote a dose to a file, to hand it over without the network</translation>
    </message>
    <message>
        <source>Handed a dose over by file</source>
        <translation>Handed a dose over by file</translation>
    </message>
    <message>
        <source>Took a dose back from a file</source>
        <translation>Took a dose back from a file</translation>
    </message>
    <message>
        <source>Recorded a permission</source>
        <translation>Recorded a permission</translation>
    </message>
    <message>
        <source>Recorded that permission was refused</source>
        <translation>Recorded that permission was refused</translation>
    </message>
    <message>
        <source>Recorded circumstances for the vaccination schedule</source>
        <translation>Recorded circumstances for the vaccination schedule</translation>
    </message>
    <message>
        <source>Made the list of who is due</source>
        <translation>Made the list of who is due</translation>
    </message>
    <message>
        <source>Asked to link this person as a collaborator</source>
        <translation>Asked to link this person as a collaborator</translation>
    </message>
    <message>
        <source>Asked to unlink this person as a collaborator</source>
        <translation>Asked to unlink this person as a collaborator</translation>
    </message>
    <message>
        <source>Asked for access to the register</source>
        <translation>Asked for access to the register</translation>
    </message>
    <message>
        <source>Took back a request about a collaborator</source>
        <translation>Took back a request about a collaborator</translation>
    </message>
    <message>
        <source>Removed old lines of this log</source>
        <translation>Removed old lines of this log</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Locked the program</source>
        <translation>Locked the program</translation>
    </message>
    <message>
        <source>Unlocked the program</source>
        <translation>Unlocked the program</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The register answered</source>
        <translation>The register answered</translation>
    </message>
    <message>
        <source>Saved, to be sent to the register</source>
        <translation>Saved, to be sent to the register</translation>
    </message>
    <message>
        <source>Noted in this log</source>
        <translation>Noted in this log</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>The whole record was shown</source>
        <translation>The whole record was shown</translation>
    </message>
    <message>
        <source>A part of the record was shown</source>
        <translation>A part of the record was shown</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>No access</translation>
    </message>
    <message>
        <source>The record could not be read</source>
        <translation>The record could not be read</translation>
    </message>
    <message>
        <source>The copy kept here was shown</source>
        <translation>The copy kept here was shown</translation>
    </message>
    <message>
        <source>The register could not be asked</source>
        <translation>The register could not be asked</translation>
    </message>
    <message>
        <source>To vaccinate</source>
        <translation>To vaccinate</translation>
    </message>
    <message>
        <source>To exchange the data</source>
        <translation>To exchange the data</translation>
    </message>
    <message>
        <source>Nobody was working at the computer</source>
        <translation>Nobody was working at the computer</translation>
    </message>
    <message>
        <source>The computer went to sleep</source>
        <translation>The computer went to sleep</translation>
    </message>
    <message>
        <source>The screen was locked</source>
        <translation>The screen was locked</translation>
    </message>
    <message>
        <source>At somebody&apos;s wish</source>
        <translation>At somebody&apos;s wish</translation>
    </message>
    <message>
        <source>At the start of the program</source>
        <translation>At the start of the program</translation>
    </message>
    <message>
        <source>Without a new sign-in: that was out of reach</source>
        <translation>Without a new sign-in: that was out of reach</translation>
    </message>
    <message>
        <source>This line was changed afterwards</source>
        <translation>This line was changed afterwards</translation>
    </message>
    <message>
        <source>The person&apos;s card was read</source>
        <translation>The person&apos;s card was read</translation>
    </message>
    <message>
        <source>Declared by who works here</source>
        <translation>Declared by who works here</translation>
    </message>
    <message>
        <source>Somebody who was not signed in</source>
        <translation>Somebody who was not signed in</translation>
    </message>
    <message>
        <source>Somebody who works here</source>
        <translation>Somebody who works here</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Noted a doctor&apos;s authorisation to give doses</source>
        <translation>Noted a doctor&apos;s authorisation to give doses</translation>
    </message>
    <message>
        <source>Wrote a certificate, a letter or the draft of a report to a file</source>
        <translation>Wrote a certificate, a letter or the draft of a report to a file</translation>
    </message>
</context>
<context>
    <name>HistoryRowTexts</name>
    <message>
        <source>Vaccine not recorded</source>
        <translation>Vaccine not recorded</translation>
    </message>
    <message>
        <source>product not recorded</source>
        <translation>product not recorded</translation>
    </message>
    <message>
        <source>not given, no reason recorded</source>
        <translation>not given, no reason recorded</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>not given: %1</translation>
    </message>
    <message>
        <source>A record that could not be read</source>
        <translation>A record that could not be read</translation>
    </message>
    <message>
        <source>Open it to see why; the register still has it.</source>
        <translation>Open it to see why; the register still has it.</translation>
    </message>
    <message>
        <source>on proof</source>
        <comment>not given here: recorded from a document</comment>
        <translation>on proof</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>withdrawal</translation>
    </message>
    <message>
        <source>open it to see why</source>
        <translation>open it to see why</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>recorded here</translation>
    </message>
    <message>
        <source>in the future: an error</source>
        <translation>in the future: an error</translation>
    </message>
    <message>
        <source>twice on this day</source>
        <translation>twice on this day</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>date not recorded</translation>
    </message>
    <message>
        <source>%1; the pack is of another vaccine: an error</source>
        <translation>%1; the pack is of another vaccine: an error</translation>
    </message>
    <message>
        <source>before the birth: an error</source>
        <translation>before the birth: an error</translation>
    </message>
    <message>
        <source>not a date: an error</source>
        <translation>not a date: an error</translation>
    </message>
</context>
<context>
    <name>LandingPage</name>
    <message>
        <source>Go back to Prikpost</source>
        <translation>Go back to Prikpost</translation>
    </message>
    <message>
        <source>You can close this tab. Prikpost goes on by itself and says whether signing in succeeded.</source>
        <translation>You can close this tab. Prikpost goes on by itself and says whether signing in succeeded.</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Therapeutic relation: in order</source>
        <translation>Therapeutic relation: in order</translation>
    </message>
    <message>
        <source>No therapeutic relation</source>
        <translation>No therapeutic relation</translation>
    </message>
    <message>
        <source>Excluded by this person</source>
        <translation>Excluded by this person</translation>
    </message>
    <message>
        <source>Therapeutic relation: not known</source>
        <translation>Therapeutic relation: not known</translation>
    </message>
    <message>
        <source>Without a relation the record is not asked for. Create one on the evidence you have, or give the reason why it is needed without; that reason stands in the access log.</source>
        <translation>Without a relation the record is not asked for. Create one on the evidence you have, or give the reason why it is needed without; that reason stands in the access log.</translation>
    </message>
    <message>
        <source>This person keeps you from the record. Only the person can undo that.</source>
        <translation>This person keeps you from the record. Only the person can undo that.</translation>
    </message>
    <message>
        <source>The register does not say. It may still refuse what is asked or sent.</source>
        <translation>The register does not say. It may still refuse what is asked or sent.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>Name not known</source>
        <translation>Name not known</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>this person</translation>
    </message>
    <message>
        <source>sex not asked</source>
        <translation>sex not asked</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>sex unknown</translation>
    </message>
    <message>
        <source>male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>other</source>
        <comment>sex</comment>
        <translation>other</translation>
    </message>
    <message>
        <source>physician</source>
        <translation>physician</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>nurse</translation>
    </message>
    <message>
        <source>GP trainee</source>
        <translation>GP trainee</translation>
    </message>
    <message>
        <source>administrative staff</source>
        <translation>administrative staff</translation>
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
        <translation>The stored data were damaged. The copy of %1 is in use.</translation>
    </message>
    <message>
        <source>Doses that were saved here after that moment and not yet accepted are missing. Compare the outbox with what you gave, record what is missing again, and call your support desk: the damaged file was kept.</source>
        <translation>Doses that were saved here after that moment and not yet accepted are missing. Compare the outbox with what you gave, record what is missing again, and call your support desk: the damaged file was kept.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Given by (name, INSZ)</source>
        <translation>Given by (name, INSZ)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Holds personal and medical data once filled in: keep it safe, and destroy it when everything is typed in.</source>
        <translation>Holds personal and medical data once filled in: keep it safe, and destroy it when everything is typed in.</translation>
    </message>
    <message>
        <source>Vaccination form for an outage</source>
        <translation>Vaccination form for an outage</translation>
    </message>
    <message>
        <source>One sheet for people who got the same vaccine on the same day.</source>
        <translation>One sheet for people who got the same vaccine on the same day.</translation>
    </message>
    <message>
        <source>The same for everybody on this sheet</source>
        <translation>The same for everybody on this sheet</translation>
    </message>
    <message>
        <source>The people: INSZ, or name and birth date</source>
        <translation>The people: INSZ, or name and birth date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Typed in</translation>
    </message>
    <message>
        <source>Day list of %1</source>
        <translation>Day list of %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Vaccine, dose, lot</source>
        <translation>Vaccine, dose, lot</translation>
    </message>
    <message>
        <source>Where, side</source>
        <translation>Where, side</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
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
        <translation>a day on which something was given</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>how it ended</translation>
    </message>
    <message>
        <source>the day on which it began, not before the vaccination</source>
        <translation>the day on which it began, not before the vaccination</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>Choose at least one person.</source>
        <translation>Choose at least one person.</translation>
    </message>
    <message>
        <source>This is needed for the request. Fill it in.</source>
        <translation>This is needed for the request. Fill it in.</translation>
    </message>
    <message>
        <source>This is not an INSZ. Check it on the identity card.</source>
        <translation>This is not an INSZ. Check it on the identity card.</translation>
    </message>
    <message>
        <source>This is not the RIZIV number of a person: eleven digits, of which two are check digits.</source>
        <translation>This is not the RIZIV number of a person: eleven digits, of which two are check digits.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. The decision is sent there.</source>
        <translation>This is not an e-mail address. The decision is sent there.</translation>
    </message>
    <message>
        <source>Choose Dutch, French, German or English.</source>
        <translation>Choose Dutch, French, German or English.</translation>
    </message>
    <message>
        <source>This person is linked to the organisation already.</source>
        <translation>This person is linked to the organisation already.</translation>
    </message>
    <message>
        <source>This person is linked to the organisation since %1.</source>
        <translation>This person is linked to the organisation since %1.</translation>
    </message>
    <message>
        <source>For this person a request of %1 waits for approval. Cancel that one first if something in it must change.</source>
        <translation>For this person a request of %1 waits for approval. Cancel that one first if something in it must change.</translation>
    </message>
    <message>
        <source>The unlinking was asked on %1 already and waits for approval.</source>
        <translation>The unlinking was asked on %1 already and waits for approval.</translation>
    </message>
    <message>
        <source>Somebody must stay linked to the organisation, counting what was asked before. Link a successor first, and unlink once that is approved.</source>
        <translation>Somebody must stay linked to the organisation, counting what was asked before. Link a successor first, and unlink once that is approved.</translation>
    </message>
    <message>
        <source>The organisation keeps at least one responsible physician. Link another physician first, and unlink once that is approved.</source>
        <translation>The organisation keeps at least one responsible physician. Link another physician first, and unlink once that is approved.</translation>
    </message>
    <message>
        <source>There is no such link any more. Read the list again.</source>
        <translation>There is no such link any more. Read the list again.</translation>
    </message>
    <message>
        <source>Only a recognised physician can ask this. Let a physician of the organisation sign in.</source>
        <translation>Only a recognised physician can ask this. Let a physician of the organisation sign in.</translation>
    </message>
    <message>
        <source>Choose for which organisation you work first.</source>
        <translation>Choose for which organisation you work first.</translation>
    </message>
    <message>
        <source>This way of signing in is not strong enough for a request. Sign in with your eID or itsme.</source>
        <translation>This way of signing in is not strong enough for a request. Sign in with your eID or itsme.</translation>
    </message>
    <message>
        <source>A trainee (HAIO) is a physician: answer &quot;yes&quot;, or choose employee.</source>
        <translation>A trainee (HAIO) is a physician: answer &quot;yes&quot;, or choose employee.</translation>
    </message>
    <message>
        <source>The practice trainer of the trainee asks this. Let the trainer sign in.</source>
        <translation>The practice trainer of the trainee asks this. Let the trainer sign in.</translation>
    </message>
    <message>
        <source>Nobody is their own trainer.</source>
        <translation>Nobody is their own trainer.</translation>
    </message>
    <message>
        <source>This was decided already (%1), so it cannot be cancelled.</source>
        <translation>This was decided already (%1), so it cannot be cancelled.</translation>
    </message>
    <message>
        <source>Without accepting the terms of use there is no access.</source>
        <translation>Without accepting the terms of use there is no access.</translation>
    </message>
    <message>
        <source>This is neither the RIZIV number of a practice (eight digits) nor an enterprise number (ten digits).</source>
        <translation>This is neither the RIZIV number of a practice (eight digits) nor an enterprise number (ten digits).</translation>
    </message>
    <message>
        <source>This is another number than the one you signed in with.</source>
        <translation>This is another number than the one you signed in with.</translation>
    </message>
    <message>
        <source>other role</source>
        <translation>other role</translation>
    </message>
    <message>
        <source>linked to all physicians of the practice</source>
        <translation>linked to all physicians of the practice</translation>
    </message>
    <message>
        <source>linked to the trainer %1 only</source>
        <translation>linked to the trainer %1 only</translation>
    </message>
    <message>
        <source>linked to the trainer only</source>
        <translation>linked to the trainer only</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>unlink</translation>
    </message>
    <message>
        <source>access</source>
        <translation>access</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Waits for approval</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Being looked at</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Failed at the register</source>
        <translation>Failed at the register</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Unlinking asked</source>
        <translation>Unlinking asked</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Unlinked</translation>
    </message>
    <message>
        <source>Only on this computer. Nobody was asked anything yet.</source>
        <translation>Only on this computer. Nobody was asked anything yet.</translation>
    </message>
    <message>
        <source>An administrator of the register decides, usually within a few hours. You need not do anything.</source>
        <translation>An administrator of the register decides, usually within a few hours. You need not do anything.</translation>
    </message>
    <message>
        <source>An administrator of the register is looking at it.</source>
        <translation>An administrator of the register is looking at it.</translation>
    </message>
    <message>
        <source>It is in effect.</source>
        <translation>It is in effect.</translation>
    </message>
    <message>
        <source>Read the reason. What is put right can be asked anew.</source>
        <translation>Read the reason. What is put right can be asked anew.</translation>
    </message>
    <message>
        <source>It was taken back before it was decided.</source>
        <translation>It was taken back before it was decided.</translation>
    </message>
    <message>
        <source>The register could not carry it out. Ask anew, or call its help desk.</source>
        <translation>The register could not carry it out. Ask anew, or call its help desk.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>INSZ</source>
        <translation>INSZ</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Employee or trainee</source>
        <translation>Employee or trainee</translation>
    </message>
    <message>
        <source>Is this a physician?</source>
        <translation>Is this a physician?</translation>
    </message>
    <message>
        <source>RIZIV number</source>
        <translation>RIZIV number</translation>
    </message>
    <message>
        <source>Practice trainer</source>
        <translation>Practice trainer</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Terms of use</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Name of the practice</translation>
    </message>
    <message>
        <source>Number of the practice</source>
        <translation>Number of the practice</translation>
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
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanMarks</name>
    <message>
        <source>Not in this programme</source>
        <translation>Not in this programme</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>dose %1, %2</source>
        <translation>dose %1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>now, since %1</source>
        <translation>now, since %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>allowed since %1</source>
        <translation>allowed since %1</translation>
    </message>
    <message>
        <source>allowed from %1</source>
        <translation>allowed from %1</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>last day %1</translation>
    </message>
    <message>
        <source>uncertain: a dose could not be judged</source>
        <translation>uncertain: a dose could not be judged</translation>
    </message>
    <message>
        <source>contraindication</source>
        <translation>contraindication</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>postponed</translation>
    </message>
    <message>
        <source>told by the register, %1</source>
        <translation>told by the register, %1</translation>
    </message>
    <message>
        <source>recorded here by %1</source>
        <translation>recorded here by %1</translation>
    </message>
    <message>
        <source>No vaccination programme is in force for this register.</source>
        <translation>No vaccination programme is in force for this register.</translation>
    </message>
    <message>
        <source>The birth date is not known to the day.</source>
        <translation>The birth date is not known to the day.</translation>
    </message>
    <message>
        <source>This person has died.</source>
        <translation>This person has died.</translation>
    </message>
    <message>
        <source>The record was not read yet.</source>
        <translation>The record was not read yet.</translation>
    </message>
    <message>
        <source>There is no access to the record.</source>
        <translation>There is no access to the record.</translation>
    </message>
    <message>
        <source>The record could not be read whole.</source>
        <translation>The record could not be read whole.</translation>
    </message>
    <message>
        <source>What was recorded here about this person cannot be read.</source>
        <translation>What was recorded here about this person cannot be read.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Answer yes or no.</source>
        <translation>Answer yes or no.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message>
        <source>Say what you have seen as proof.</source>
        <translation>Say what you have seen as proof.</translation>
    </message>
    <message>
        <source>Open a person first.</source>
        <translation>Open a person first.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
    <message>
        <source>This is not one of the choices. Choose from the list.</source>
        <translation>This is not one of the choices. Choose from the list.</translation>
    </message>
    <message>
        <source>This product is not in the product list. Choose one of the list.</source>
        <translation>This product is not in the product list. Choose one of the list.</translation>
    </message>
    <message>
        <source>The check digits do not fit. Compare the number with the source.</source>
        <translation>The check digits do not fit. Compare the number with the source.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 15/03/1980.</source>
        <translation>This is not a date. Write it as 15/03/1980.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>This is before the birth on %1.</source>
        <translation>This is before the birth on %1.</translation>
    </message>
    <message>
        <source>This is before the birth.</source>
        <translation>This is before the birth.</translation>
    </message>
    <message>
        <source>This is before 1900.</source>
        <translation>This is before 1900.</translation>
    </message>
    <message>
        <source>This is after the death on %1.</source>
        <translation>This is after the death on %1.</translation>
    </message>
    <message>
        <source>This is after the death.</source>
        <translation>This is after the death.</translation>
    </message>
    <message>
        <source>This is more than a year ago. If somebody else gave it, record it as an earlier dose on proof.</source>
        <translation>This is more than a year ago. If somebody else gave it, record it as an earlier dose on proof.</translation>
    </message>
    <message>
        <source>Day, month and year are needed for a dose that you gave.</source>
        <translation>Day, month and year are needed for a dose that you gave.</translation>
    </message>
    <message>
        <source>The dose is ½, 1 or 2.</source>
        <translation>The dose is ½, 1 or 2.</translation>
    </message>
    <message>
        <source>Unusual for this product; usual is %1.</source>
        <translation>Unusual for this product; usual is %1.</translation>
    </message>
    <message>
        <source>Unusual dose for this product.</source>
        <translation>Unusual dose for this product.</translation>
    </message>
    <message>
        <source>The lot number is missing. It stands on the pack.</source>
        <translation>The lot number is missing. It stands on the pack.</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Compare with the pack.</source>
        <translation>Longer than %1 characters. Compare with the pack.</translation>
    </message>
    <message>
        <source>Too long for a lot number. Compare with the pack.</source>
        <translation>Too long for a lot number. Compare with the pack.</translation>
    </message>
    <message>
        <source>A lot number has no such characters. Compare with the pack.</source>
        <translation>A lot number has no such characters. Compare with the pack.</translation>
    </message>
    <message>
        <source>The expiry date is not a date. Write it as 31/12/2027.</source>
        <translation>The expiry date is not a date. Write it as 31/12/2027.</translation>
    </message>
    <message>
        <source>The pack had expired on %1, before it was given.</source>
        <translation>The pack had expired on %1, before it was given.</translation>
    </message>
    <message>
        <source>The pack had expired before it was given.</source>
        <translation>The pack had expired before it was given.</translation>
    </message>
    <message>
        <source>A side needs a body part.</source>
        <translation>A side needs a body part.</translation>
    </message>
    <message>
        <source>A body part needs a route.</source>
        <translation>A body part needs a route.</translation>
    </message>
    <message>
        <source>This body part does not go with this route.</source>
        <translation>This body part does not go with this route.</translation>
    </message>
    <message>
        <source>The pack names another route for this product.</source>
        <translation>The pack names another route for this product.</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Shorten it.</source>
        <translation>Longer than %1 characters. Shorten it.</translation>
    </message>
    <message>
        <source>Too long. Shorten it.</source>
        <translation>Too long. Shorten it.</translation>
    </message>
    <message>
        <source>There is a person number in this text. Take it out: others read this.</source>
        <translation>There is a person number in this text. Take it out: others read this.</translation>
    </message>
    <message>
        <source>There are invisible characters in this text. Type it again.</source>
        <translation>There are invisible characters in this text. Type it again.</translation>
    </message>
    <message>
        <source>A person number is needed, or a name and a birth date.</source>
        <translation>A person number is needed, or a name and a birth date.</translation>
    </message>
    <message>
        <source>The register says that this person has died.</source>
        <translation>The register says that this person has died.</translation>
    </message>
    <message>
        <source>Person number and birth date do not agree. Is it the right person?</source>
        <translation>Person number and birth date do not agree. Is it the right person?</translation>
    </message>
    <message>
        <source>This is not a Belgian postal code: it has four digits.</source>
        <translation>This is not a Belgian postal code: it has four digits.</translation>
    </message>
    <message>
        <source>The country is a code of two letters, such as NL.</source>
        <translation>The country is a code of two letters, such as NL.</translation>
    </message>
    <message>
        <source>This product cannot be ordered from the free stock.</source>
        <translation>This product cannot be ordered from the free stock.</translation>
    </message>
    <message>
        <source>This is a product of the season %1.</source>
        <translation>This is a product of the season %1.</translation>
    </message>
    <message>
        <source>This product is of another season.</source>
        <translation>This product is of another season.</translation>
    </message>
    <message>
        <source>This vaccine is already recorded for this person on this day.</source>
        <translation>This vaccine is already recorded for this person on this day.</translation>
    </message>
    <message>
        <source>The same vaccine was recorded on %1.</source>
        <translation>The same vaccine was recorded on %1.</translation>
    </message>
    <message>
        <source>The same vaccine was recorded less than a week apart.</source>
        <translation>The same vaccine was recorded less than a week apart.</translation>
    </message>
    <message>
        <source>This does not belong to this kind of registration. Empty it.</source>
        <translation>This does not belong to this kind of registration. Empty it.</translation>
    </message>
    <message>
        <source>This way of signing in is not strong enough for registering. Sign in with your eID or itsme.</source>
        <translation>This way of signing in is not strong enough for registering. Sign in with your eID or itsme.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From the free stock</source>
        <translation>From the free stock</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccine</translation>
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
        <translation>Expiry date</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Type of prophylaxis</source>
        <translation>Type of prophylaxis</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Body part</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Side of the body</translation>
    </message>
    <message>
        <source>Place of vaccination</source>
        <translation>Place of vaccination</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Why not given</source>
        <translation>Why not given</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>Proof seen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>There is no number.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits.</source>
        <translation>The number has too few or too many digits.</translation>
    </message>
    <message>
        <source>There are characters in it that are no digits.</source>
        <translation>There are characters in it that are no digits.</translation>
    </message>
    <message>
        <source>The first digit cannot be right.</source>
        <translation>The first digit cannot be right.</translation>
    </message>
    <message>
        <source>The month of birth in it does not exist.</source>
        <translation>The month of birth in it does not exist.</translation>
    </message>
    <message>
        <source>The serial number in it does not exist.</source>
        <translation>The serial number in it does not exist.</translation>
    </message>
    <message>
        <source>The check digits do not fit: one digit or more is wrong.</source>
        <translation>The check digits do not fit: one digit or more is wrong.</translation>
    </message>
    <message>
        <source>The birth date in it is still to come.</source>
        <translation>The birth date in it is still to come.</translation>
    </message>
    <message>
        <source>Your role does not let you give doses. Name whoever gave it; you are shown as the one who recorded it.</source>
        <translation>Your role does not let you give doses. Name whoever gave it; you are shown as the one who recorded it.</translation>
    </message>
    <message>
        <source>Nobody was asked yet for permission to vaccinate. Ask, and record the answer.</source>
        <translation>Nobody was asked yet for permission to vaccinate. Ask, and record the answer.</translation>
    </message>
    <message>
        <source>There is no permission to vaccinate. A refusal can be recorded.</source>
        <translation>There is no permission to vaccinate. A refusal can be recorded.</translation>
    </message>
    <message>
        <source>This lot is known as %1. The lot decides: compare with the pack.</source>
        <translation>This lot is known as %1. The lot decides: compare with the pack.</translation>
    </message>
    <message>
        <source>This lot is known as another product. The lot decides: compare with the pack.</source>
        <translation>This lot is known as another product. The lot decides: compare with the pack.</translation>
    </message>
    <message>
        <source>This lot is known with the expiry date %1. Compare with the pack.</source>
        <translation>This lot is known with the expiry date %1. Compare with the pack.</translation>
    </message>
    <message>
        <source>This lot is known with another expiry date. Compare with the pack.</source>
        <translation>This lot is known with another expiry date. Compare with the pack.</translation>
    </message>
    <message>
        <source>A list is for doses you gave. Those given earlier or elsewhere are registered one by one, each with its proof.</source>
        <translation>A list is for doses you gave. Those given earlier or elsewhere are registered one by one, each with its proof.</translation>
    </message>
    <message>
        <source>Another injection of this visit goes into the same limb.</source>
        <translation>Another injection of this visit goes into the same limb.</translation>
    </message>
    <message>
        <source>An objection is recorded against %1.</source>
        <translation>An objection is recorded against %1.</translation>
    </message>
    <message>
        <source>%1 is postponed for now.</source>
        <translation>%1 is postponed for now.</translation>
    </message>
    <message>
        <source>A contraindication is recorded against %1.</source>
        <translation>A contraindication is recorded against %1.</translation>
    </message>
    <message>
        <source>This dose would not count for %1: %2.</source>
        <translation>This dose would not count for %1: %2.</translation>
    </message>
    <message>
        <source>No doctor&apos;s authorisation is on file for you. Note who gave it, in the consultation.</source>
        <translation>No doctor&apos;s authorisation is on file for you. Note who gave it, in the consultation.</translation>
    </message>
</context>
<context>
    <name>RegistrationText</name>
    <message>
        <source>Vaccine not known</source>
        <translation>Vaccine not known</translation>
    </message>
    <message>
        <source>%1, not given</source>
        <translation>%1, not given</translation>
    </message>
</context>
<context>
    <name>RowDetailTexts</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Vaccine code</source>
        <translation>Vaccine code</translation>
    </message>
    <message>
        <source>Number of the giver</source>
        <translation>Number of the giver</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>The register holds this record in a form that this program does not understand. Ask the register&apos;s help desk with the code.</source>
        <translation>The register holds this record in a form that this program does not understand. Ask the register&apos;s help desk with the code.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Recorded on</translation>
    </message>
    <message>
        <source>Number at the register</source>
        <translation>Number at the register</translation>
    </message>
    <message>
        <source>Accepted although</source>
        <translation>Accepted although</translation>
    </message>
    <message>
        <source>The register says</source>
        <translation>The register says</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Next attempt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Withdrawn: it does not count as a dose.</source>
        <translation>Withdrawn: it does not count as a dose.</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>Diphtheria, tetanus, whooping cough, polio</source>
        <translation>Diphtheria, tetanus, whooping cough, polio</translation>
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
        <translation>Hepatitis B at birth</translation>
    </message>
    <message>
        <source>Pneumococci</source>
        <translation>Pneumococci</translation>
    </message>
    <message>
        <source>Rotavirus</source>
        <translation>Rotavirus</translation>
    </message>
    <message>
        <source>Measles, mumps, rubella</source>
        <translation>Measles, mumps, rubella</translation>
    </message>
    <message>
        <source>Meningococci</source>
        <translation>Meningococci</translation>
    </message>
    <message>
        <source>HPV</source>
        <translation>HPV</translation>
    </message>
    <message>
        <source>RSV antibody</source>
        <translation>RSV antibody</translation>
    </message>
    <message>
        <source>Whooping cough in pregnancy</source>
        <translation>Whooping cough in pregnancy</translation>
    </message>
    <message>
        <source>Diphtheria</source>
        <translation>Diphtheria</translation>
    </message>
    <message>
        <source>Tetanus</source>
        <translation>Tetanus</translation>
    </message>
    <message>
        <source>Whooping cough</source>
        <translation>Whooping cough</translation>
    </message>
    <message>
        <source>Polio</source>
        <translation>Polio</translation>
    </message>
    <message>
        <source>Measles</source>
        <translation>Measles</translation>
    </message>
    <message>
        <source>Mumps</source>
        <translation>Mumps</translation>
    </message>
    <message>
        <source>Rubella</source>
        <translation>Rubella</translation>
    </message>
    <message>
        <source>Meningococci A</source>
        <translation>Meningococci A</translation>
    </message>
    <message>
        <source>Meningococci C</source>
        <translation>Meningococci C</translation>
    </message>
    <message>
        <source>Meningococci W</source>
        <translation>Meningococci W</translation>
    </message>
    <message>
        <source>Meningococci Y</source>
        <translation>Meningococci Y</translation>
    </message>
    <message>
        <source>lot expired</source>
        <translation>lot expired</translation>
    </message>
    <message>
        <source>not a whole dose</source>
        <translation>not a whole dose</translation>
    </message>
    <message>
        <source>cold chain broken</source>
        <translation>cold chain broken</translation>
    </message>
    <message>
        <source>lot recalled</source>
        <translation>lot recalled</translation>
    </message>
    <message>
        <source>only fit as a booster</source>
        <translation>only fit as a booster</translation>
    </message>
    <message>
        <source>given too young</source>
        <translation>given too young</translation>
    </message>
    <message>
        <source>too soon after the dose before it</source>
        <translation>too soon after the dose before it</translation>
    </message>
    <message>
        <source>given too old</source>
        <translation>given too old</translation>
    </message>
    <message>
        <source>too soon after another live vaccine</source>
        <translation>too soon after another live vaccine</translation>
    </message>
    <message>
        <source>before birth</source>
        <translation>before birth</translation>
    </message>
    <message>
        <source>the vaccine does not cover all that is needed</source>
        <translation>the vaccine does not cover all that is needed</translation>
    </message>
    <message>
        <source>another brand than the programme counts</source>
        <translation>another brand than the programme counts</translation>
    </message>
    <message>
        <source>outside the age of this series</source>
        <translation>outside the age of this series</translation>
    </message>
    <message>
        <source>double on one day</source>
        <translation>double on one day</translation>
    </message>
    <message>
        <source>more than was needed</source>
        <translation>more than was needed</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>still in the future</source>
        <translation>still in the future</translation>
    </message>
    <message>
        <source>parts of one day added up</source>
        <translation>parts of one day added up</translation>
    </message>
    <message>
        <source>counts together with another of that day</source>
        <translation>counts together with another of that day</translation>
    </message>
    <message>
        <source>more than one dose at once</source>
        <translation>more than one dose at once</translation>
    </message>
    <message>
        <source>could not be judged: the date is not known</source>
        <translation>could not be judged: the date is not known</translation>
    </message>
    <message>
        <source>could not be judged: the vaccine is not known exactly</source>
        <translation>could not be judged: the vaccine is not known exactly</translation>
    </message>
    <message>
        <source>could not be judged: the record cannot be read</source>
        <translation>could not be judged: the record cannot be read</translation>
    </message>
    <message>
        <source>not old enough yet</source>
        <translation>not old enough yet</translation>
    </message>
    <message>
        <source>the interval since the last dose is running</source>
        <translation>the interval since the last dose is running</translation>
    </message>
    <message>
        <source>wait after a dose that does not count</source>
        <translation>wait after a dose that does not count</translation>
    </message>
    <message>
        <source>wait after another live vaccine</source>
        <translation>wait after another live vaccine</translation>
    </message>
    <message>
        <source>postponed for now</source>
        <translation>postponed for now</translation>
    </message>
    <message>
        <source>contraindicated</source>
        <translation>contraindicated</translation>
    </message>
    <message>
        <source>may be given, not recommended yet</source>
        <translation>may be given, not recommended yet</translation>
    </message>
    <message>
        <source>recommended now</source>
        <translation>recommended now</translation>
    </message>
    <message>
        <source>should have been given</source>
        <translation>should have been given</translation>
    </message>
    <message>
        <source>too old for it in this programme</source>
        <translation>too old for it in this programme</translation>
    </message>
    <message>
        <source>the interval would end after the last age for it</source>
        <translation>the interval would end after the last age for it</translation>
    </message>
    <message>
        <source>all doses were given</source>
        <translation>all doses were given</translation>
    </message>
    <message>
        <source>complete: at this age one dose is enough</source>
        <translation>complete: at this age one dose is enough</translation>
    </message>
    <message>
        <source>immune</source>
        <translation>immune</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>longer course: the first dose was before 3 months</source>
        <translation>longer course: the first dose was before 3 months</translation>
    </message>
    <message>
        <source>course set by the doctor</source>
        <translation>course set by the doctor</translation>
    </message>
    <message>
        <source>longer course by circumstance</source>
        <translation>longer course by circumstance</translation>
    </message>
    <message>
        <source>shorter course: the mother was vaccinated in time</source>
        <translation>shorter course: the mother was vaccinated in time</translation>
    </message>
    <message>
        <source>longer course: nothing else is known</source>
        <translation>longer course: nothing else is known</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>does not count</translation>
    </message>
    <message>
        <source>not counted here</source>
        <translation>not counted here</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>part of a dose</source>
        <translation>part of a dose</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>not judged</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>too late</translation>
    </message>
    <message>
        <source>not today: contraindicated</source>
        <translation>not today: contraindicated</translation>
    </message>
    <message>
        <source>not today: objection</source>
        <translation>not today: objection</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>All vaccines</source>
        <translation>All vaccines</translation>
    </message>
    <message>
        <source>Live vaccines</source>
        <translation>Live vaccines</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Against %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (by %Ln day(s))</source>
        <translation>
            <numerusform>%1 (by %Ln day)</numerusform>
            <numerusform>%1 (by %Ln days)</numerusform>
        </translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Flanders</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Netherlands</translation>
    </message>
    <message>
        <source>not part of this programme</source>
        <translation>not part of this programme</translation>
    </message>
    <message>
        <source>only remembered: it does not count</source>
        <translation>only remembered: it does not count</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Given before or elsewhere: type in one by one, with the proof. Such doses may not go in a list.</source>
        <translation>Given before or elsewhere: type in one by one, with the proof. Such doses may not go in a list.</translation>
    </message>
    <message>
        <source>Not given: type in one by one.</source>
        <translation>Not given: type in one by one.</translation>
    </message>
    <message>
        <source>No INSZ, and no name with full birth date: type in one by one, once the person is known better.</source>
        <translation>No INSZ, and no name with full birth date: type in one by one, once the person is known better.</translation>
    </message>
    <message>
        <source>The same person stands in the list already with the same details: type in one by one, if it really is a second dose.</source>
        <translation>The same person stands in the list already with the same details: type in one by one, if it really is a second dose.</translation>
    </message>
    <message>
        <source>Correction or withdrawal: stays in the outbox and goes by itself.</source>
        <translation>Correction or withdrawal: stays in the outbox and goes by itself.</translation>
    </message>
    <message>
        <source>Was sent, and no answer came: stays in the outbox, the register is asked first whether it arrived.</source>
        <translation>Was sent, and no answer came: stays in the outbox, the register is asked first whether it arrived.</translation>
    </message>
    <message>
        <source>Waits for a decision in the outbox.</source>
        <translation>Waits for a decision in the outbox.</translation>
    </message>
    <message>
        <source>Stands in an earlier file already.</source>
        <translation>Stands in an earlier file already.</translation>
    </message>
    <message>
        <source>Was changed outside of Prikpost and cannot be read.</source>
        <translation>Was changed outside of Prikpost and cannot be read.</translation>
    </message>
    <message>
        <source>Holds personal and medical data: keep it safe, and destroy it when it is done.</source>
        <translation>Holds personal and medical data: keep it safe, and destroy it when it is done.</translation>
    </message>
    <message>
        <source>Cover sheet of %1</source>
        <translation>Cover sheet of %1</translation>
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
        <translation>part %1 of %2</translation>
    </message>
    <message>
        <source>SINGLE ENTRY: one patient only. The form for one patient does as well as the list.</source>
        <translation>SINGLE ENTRY: one patient only. The form for one patient does as well as the list.</translation>
    </message>
    <message>
        <source>1. On the register&apos;s site, choose the registration for several patients.</source>
        <translation>1. On the register&apos;s site, choose the registration for several patients.</translation>
    </message>
    <message>
        <source>2. Type in the details below; they hold for every patient of the list.</source>
        <translation>2. Type in the details below; they hold for every patient of the list.</translation>
    </message>
    <message>
        <source>3. Add the list, send it, and wait for the confirmation.</source>
        <translation>3. Add the list, send it, and wait for the confirmation.</translation>
    </message>
    <message>
        <source>4. In Prikpost, say at one of these doses that the list was uploaded. Until then they are held; take the list back and they go by themselves.</source>
        <translation>4. In Prikpost, say at one of these doses that the list was uploaded. Until then they are held; take the list back and they go by themselves.</translation>
    </message>
    <message>
        <source>Details of every patient in the list</source>
        <translation>Details of every patient in the list</translation>
    </message>
    <message>
        <source>A cell began like a formula and got an apostrophe in front. Check these names after the upload.</source>
        <translation>A cell began like a formula and got an apostrophe in front. Check these names after the upload.</translation>
    </message>
    <message>
        <source>Doses that stand in no list</source>
        <translation>Doses that stand in no list</translation>
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
        <translation>What is typed in is held in Prikpost until you say there, at the dose, that it was done.</translation>
    </message>
    <message>
        <source>A dose that cannot be read</source>
        <translation>A dose that cannot be read</translation>
    </message>
</context>
<context>
    <name>SideEffectSheet</name>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recovered</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>recovering</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>not recovered</translation>
    </message>
    <message>
        <source>died</source>
        <translation>died</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Draft of a report of a side effect</source>
        <translation>Draft of a report of a side effect</translation>
    </message>
    <message>
        <source>Lareb, 073 646 97 00. Nothing was sent: whoever reports it sends it.</source>
        <translation>Lareb, 073 646 97 00. Nothing was sent: whoever reports it sends it.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Vaccines of that day</source>
        <translation>Vaccines of that day</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaction</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>In hospital</translation>
    </message>
    <message>
        <source>Life-threatening</source>
        <translation>Life-threatening</translation>
    </message>
    <message>
        <source>Lasting harm</source>
        <translation>Lasting harm</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Other medicines</translation>
    </message>
    <message>
        <source>Earlier reactions</source>
        <translation>Earlier reactions</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Who reports</translation>
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
        <translation>Telephone</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>May be contacted</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Written on</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Your name is needed.</source>
        <translation>Your name is needed.</translation>
    </message>
    <message>
        <source>Your NIHDI number is needed, or your INSZ.</source>
        <translation>Your NIHDI number is needed, or your INSZ.</translation>
    </message>
    <message>
        <source>The name of the organisation is needed.</source>
        <translation>The name of the organisation is needed.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Saved here</source>
        <translation>Saved here</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>Safely on this computer. It goes to the register by itself.</source>
        <translation>Safely on this computer. It goes to the register by itself.</translation>
    </message>
    <message>
        <source>On its way to the register. No answer yet.</source>
        <translation>On its way to the register. No answer yet.</translation>
    </message>
    <message>
        <source>The register has it and gave it a number.</source>
        <translation>The register has it and gave it a number.</translation>
    </message>
    <message>
        <source>It does not go on without you. See why below.</source>
        <translation>It does not go on without you. See why below.</translation>
    </message>
    <message>
        <source>Taken back by a person, with a reason. It is not sent.</source>
        <translation>Taken back by a person, with a reason. It is not sent.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>The register has not been asked yet.</source>
        <translation>The register has not been asked yet.</translation>
    </message>
    <message>
        <source>Everything the register has is shown.</source>
        <translation>Everything the register has is shown.</translation>
    </message>
    <message>
        <source>Incomplete: part of the register&apos;s answer is missing.</source>
        <translation>Incomplete: part of the register&apos;s answer is missing.</translation>
    </message>
    <message>
        <source>No access: the register does not show you this person&apos;s doses. There may be some.</source>
        <translation>No access: the register does not show you this person&apos;s doses. There may be some.</translation>
    </message>
    <message>
        <source>The register&apos;s answer could not be read. There may be doses.</source>
        <translation>The register&apos;s answer could not be read. There may be doses.</translation>
    </message>
    <message>
        <source>Kept copy: the register could not be reached. Newer doses may be missing.</source>
        <translation>Kept copy: the register could not be reached. Newer doses may be missing.</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>An earlier one of the same person goes first.</source>
        <translation>An earlier one of the same person goes first.</translation>
    </message>
    <message>
        <source>To be taken back, once the register says whether it arrived.</source>
        <translation>To be taken back, once the register says whether it arrived.</translation>
    </message>
</context>
<context>
    <name>ui::BulkGuesses</name>
    <message>
        <source>not in the list</source>
        <translation>not in the list</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Colu&amp;mns</translation>
    </message>
    <message>
        <source>The columns are r&amp;ight</source>
        <translation>The columns are r&amp;ight</translation>
    </message>
    <message>
        <source>First row is titles</source>
        <translation>First row is titles</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
</context>
<context>
    <name>ui::BulkPage</name>
    <message>
        <source>template</source>
        <translation>template</translation>
    </message>
    <message>
        <source>to-correct</source>
        <translation>to-correct</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Open a list</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</source>
        <translation>Lists (*.csv *.tsv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Save as CSV, XLSX or ODS</source>
        <translation>Save as CSV, XLSX or ODS</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument spreadsheet (*.ods)</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Take in again</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln proposal(s)</source>
        <translation>
            <numerusform>Accept %Ln proposal</numerusform>
            <numerusform>Accept %Ln proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Open file…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Paste cells</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Template…</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>&amp;Close list</translation>
    </message>
    <message>
        <source>&amp;Accept proposal</source>
        <translation>&amp;Accept proposal</translation>
    </message>
    <message>
        <source>Other &amp;lot…</source>
        <translation>Other &amp;lot…</translation>
    </message>
    <message>
        <source>&amp;Not given…</source>
        <translation>&amp;Not given…</translation>
    </message>
    <message>
        <source>Right all the &amp;same…</source>
        <translation>Right all the &amp;same…</translation>
    </message>
    <message>
        <source>Sa&amp;ve rows to correct…</source>
        <translation>Sa&amp;ve rows to correct…</translation>
    </message>
    <message>
        <source>Take &amp;back the list…</source>
        <translation>Take &amp;back the list…</translation>
    </message>
    <message>
        <source>Route, body part, place, remarks</source>
        <translation>Route, body part, place, remarks</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>S&amp;how</translation>
    </message>
    <message>
        <source>Show which rows</source>
        <translation>Show which rows</translation>
    </message>
    <message>
        <source>People in the list</source>
        <translation>People in the list</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>The same for everybody</translation>
    </message>
    <message>
        <source>Drop a file here, open one, or paste cells from a spreadsheet: one person a row, with INSZ, or with name and birth date. Any length. Doses given earlier or abroad are recorded one by one, with their proof.</source>
        <translation>Drop a file here, open one, or paste cells from a spreadsheet: one person a row, with INSZ, or with name and birth date. Any length. Doses given earlier or abroad are recorded one by one, with their proof.</translation>
    </message>
    <message>
        <source>&amp;Go on sending</source>
        <translation>&amp;Go on sending</translation>
    </message>
    <message>
        <source>Pa&amp;use sending</source>
        <translation>Pa&amp;use sending</translation>
    </message>
    <message>
        <source>Other &amp;dose…</source>
        <translation>Other &amp;dose…</translation>
    </message>
    <message>
        <source>As&amp;k the register</source>
        <translation>As&amp;k the register</translation>
    </message>
    <message>
        <source>Who these people are, and whether they had this dose; nothing is registered.</source>
        <translation>Who these people are, and whether they had this dose; nothing is registered.</translation>
    </message>
    <message>
        <source>Tak&amp;e along</source>
        <translation>Tak&amp;e along</translation>
    </message>
    <message>
        <source>Fetches everybody&apos;s history, for when the register cannot be reached.</source>
        <translation>Fetches everybody&apos;s history, for when the register cannot be reached.</translation>
    </message>
    <message>
        <source>Scan or type a number</source>
        <translation>Scan or type a number</translation>
    </message>
    <message>
        <source>Add somebody by number</source>
        <translation>Add somebody by number</translation>
    </message>
    <message>
        <source>Scan or type a number and press Enter: it comes at the end of the list.</source>
        <translation>Scan or type a number and press Enter: it comes at the end of the list.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln refused again</source>
        <translation>
            <numerusform>Take in %Ln refused again</numerusform>
            <numerusform>Take in %Ln refused again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkPresenter</name>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>Something to look at</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Left out or already recorded</source>
        <translation>Left out or already recorded</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Refused by the register</source>
        <translation>Refused by the register</translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln person(s)…</source>
        <translation>
            <numerusform>Register %Ln person…</numerusform>
            <numerusform>Register %Ln people…</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no header.</source>
        <translation>The list has no header.</translation>
    </message>
    <message>
        <source>Look whether the columns are right and say so above, then register.</source>
        <translation>Look whether the columns are right and say so above, then register.</translation>
    </message>
    <message>
        <source>Nobody is left to register.</source>
        <translation>Nobody is left to register.</translation>
    </message>
    <message>
        <source>The table says why for every row.</source>
        <translation>The table says why for every row.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are registered with %1.</source>
        <translation>
            <numerusform>%Ln person is registered with %1.</numerusform>
            <numerusform>%Ln people are registered with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in this list until they are corrected.</source>
        <translation>
            <numerusform>%Ln waits in this list until it is corrected.</numerusform>
            <numerusform>%Ln wait in this list until they are corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have this dose already.</source>
        <translation>
            <numerusform>%Ln has this dose already.</numerusform>
            <numerusform>%Ln have this dose already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out.</source>
        <translation>
            <numerusform>%Ln is left out.</numerusform>
            <numerusform>%Ln are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register could not be asked: whether somebody had this dose elsewhere is not known.</source>
        <translation>The register could not be asked: whether somebody had this dose elsewhere is not known.</translation>
    </message>
    <message>
        <source>Register this list?</source>
        <translation>Register this list?</translation>
    </message>
    <message numerus="yes">
        <source>Register %Ln person(s)</source>
        <translation>
            <numerusform>Register %Ln person</numerusform>
            <numerusform>Register %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) are saved here.</source>
        <translation>
            <numerusform>%Ln dose is saved here.</numerusform>
            <numerusform>%Ln doses are saved here.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to the register by themselves.</source>
        <translation>They go to the register by themselves.</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Checking %1 of %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 received</source>
        <translation>All %1 received</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back this whole list?</source>
        <translation>Take back this whole list?</translation>
    </message>
    <message>
        <source>What has not left is withdrawn at once, what the register has is withdrawn there, one by one, with this reason.</source>
        <translation>What has not left is withdrawn at once, what the register has is withdrawn there, one by one, with this reason.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln dose(s)</source>
        <translation>
            <numerusform>Take back %Ln dose</numerusform>
            <numerusform>Take back %Ln doses</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong vaccine</source>
        <translation>Wrong vaccine</translation>
    </message>
    <message>
        <source>Wrong list</source>
        <translation>Wrong list</translation>
    </message>
    <message>
        <source>The list is being taken back.</source>
        <translation>The list is being taken back.</translation>
    </message>
    <message>
        <source>The outbox shows what is left to do.</source>
        <translation>The outbox shows what is left to do.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>The template is saved.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are saved.</source>
        <translation>
            <numerusform>%Ln row is saved.</numerusform>
            <numerusform>%Ln rows are saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names people: keep it safe and delete it afterwards.</source>
        <translation>The file names people: keep it safe and delete it afterwards.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can be registered.</source>
        <translation>
            <numerusform>%Ln person can be registered.</numerusform>
            <numerusform>%Ln people can be registered.</numerusform>
        </translation>
    </message>
    <message>
        <source>The histories are being fetched.</source>
        <translation>The histories are being fetched.</translation>
    </message>
    <message>
        <source>%1 of %2 histories are here, for an outage.</source>
        <translation>%1 of %2 histories are here, for an outage.</translation>
    </message>
    <message numerus="yes">
        <source>They are kept encrypted for %Ln day(s); the page Outage shows each of them.</source>
        <translation>
            <numerusform>They are kept encrypted for %Ln day; the page Outage shows each of them.</numerusform>
            <numerusform>They are kept encrypted for %Ln days; the page Outage shows each of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Nothing is sent.</translation>
    </message>
    <message>
        <source>What is saved here stays; it goes when you go on, or at the next start.</source>
        <translation>What is saved here stays; it goes when you go on, or at the next start.</translation>
    </message>
    <message>
        <source>Without this vaccine so far</source>
        <translation>Without this vaccine so far</translation>
    </message>
    <message numerus="yes">
        <source>Of them %Ln as not given.</source>
        <translation>
            <numerusform>Of them %Ln as not given.</numerusform>
            <numerusform>Of them %Ln as not given.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn</source>
        <translation>
            <numerusform>%Ln withdrawn</numerusform>
            <numerusform>%Ln withdrawn</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has columns that are not used: for everybody goes what stands beside it.</source>
        <translation>The list has columns that are not used: for everybody goes what stands beside it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known to the register: they are registered as they stand in the list.</source>
        <translation>
            <numerusform>%Ln is not known to the register: registered as in the list.</numerusform>
            <numerusform>%Ln are not known to the register: registered as in the list.</numerusform>
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
        <translation>Open another list?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list are not registered. It and what you typed in it are forgotten; what is in the outbox stays there.</source>
        <translation>
            <numerusform>%Ln row of this list is not registered. The list and what you typed in it are forgotten; what is in the outbox stays there.</numerusform>
            <numerusform>%Ln rows of this list are not registered. The list and what you typed in it are forgotten; what is in the outbox stays there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the other list</source>
        <translation>Open the other list</translation>
    </message>
    <message>
        <source>None of the titles is known.</source>
        <translation>None of the titles is known.</translation>
    </message>
    <message>
        <source>Say which column holds what.</source>
        <translation>Say which column holds what.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>column %1: %2</translation>
    </message>
    <message>
        <source>Close this list?</source>
        <translation>Close this list?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not registered. The list and what you typed in it are forgotten; what is in the outbox stays there.</source>
        <translation>
            <numerusform>%Ln row is not registered. The list and what you typed in it are forgotten; what is in the outbox stays there.</numerusform>
            <numerusform>%Ln rows are not registered. The list and what you typed in it are forgotten; what is in the outbox stays there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Close the list</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to correct</source>
        <translation>
            <numerusform>%Ln to correct</numerusform>
            <numerusform>%Ln to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>%Ln repaired</numerusform>
            <numerusform>%Ln repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s) skipped</source>
        <translation>
            <numerusform>%Ln blank row skipped</numerusform>
            <numerusform>%Ln blank rows skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>no header: are the columns right?</source>
        <translation>no header: are the columns right?</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <translation>not used: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other sheet(s) of this workbook not read</source>
        <translation>
            <numerusform>%Ln other sheet of this workbook is not read</numerusform>
            <numerusform>%Ln other sheets of this workbook are not read</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not used: is that right?</source>
        <translation>%1 not used: is that right?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hidden in the workbook left out</source>
        <translation>
            <numerusform>%Ln row hidden in the workbook left out</numerusform>
            <numerusform>%Ln rows hidden in the workbook left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Read this list anew?</source>
        <translation>Read this list anew?</translation>
    </message>
    <message>
        <source>What you typed in it and said of its rows is forgotten; what is in the outbox stays there.</source>
        <translation>What you typed in it and said of its rows is forgotten; what is in the outbox stays there.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Read anew</translation>
    </message>
    <message>
        <source>What was registered from it can then only be taken back dose by dose.</source>
        <translation>What was registered from it can then only be taken back dose by dose.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the titles passed over</source>
        <translation>
            <numerusform>%Ln line above the titles passed over</numerusform>
            <numerusform>%Ln lines above the titles passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkRowActions</name>
    <message numerus="yes">
        <source>%Ln proposal(s) accepted.</source>
        <translation>
            <numerusform>%Ln proposal accepted.</numerusform>
            <numerusform>%Ln proposals accepted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another lot for this row</source>
        <translation>Another lot for this row</translation>
    </message>
    <message>
        <source>The lot number as it stands on the pack that was used.</source>
        <translation>The lot number as it stands on the pack that was used.</translation>
    </message>
    <message>
        <source>Use this lot for this row</source>
        <translation>Use this lot for this row</translation>
    </message>
    <message>
        <source>Another dose for this row</source>
        <translation>Another dose for this row</translation>
    </message>
    <message>
        <source>How much of a dose this person gets: 0.5, 1 or 2.</source>
        <translation>How much of a dose this person gets: 0.5, 1 or 2.</translation>
    </message>
    <message>
        <source>Use this dose for this row</source>
        <translation>Use this dose for this row</translation>
    </message>
    <message>
        <source>Why is this row right all the same?</source>
        <translation>Why is this row right all the same?</translation>
    </message>
    <message>
        <source>The reason is kept with the dose.</source>
        <translation>The reason is kept with the dose.</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>Keep this reason</translation>
    </message>
    <message>
        <source>Not given to this person</source>
        <translation>Not given to this person</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Choose the reason.</translation>
    </message>
    <message>
        <source>Record as not given</source>
        <translation>Record as not given</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>had before: %1</source>
        <translation>had before: %1</translation>
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
        <translation>not given: %1</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>because: %1</translation>
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
        <translation>Corrected in the list</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be corrected and registered again.</source>
        <translation>
            <numerusform>%Ln row can be corrected and registered again.</numerusform>
            <numerusform>%Ln rows can be corrected and registered again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkRowModel</name>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Already recorded</source>
        <translation>Already recorded</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>What is the matter</translation>
    </message>
    <message>
        <source>Had before</source>
        <translation>Had before</translation>
    </message>
    <message>
        <source>Corrected in the list</source>
        <translation>Corrected in the list</translation>
    </message>
</context>
<context>
    <name>ui::CircumstancesPanel</name>
    <message>
        <source>Kept on this computer, encrypted, and never sent.</source>
        <translation>Kept on this computer, encrypted, and never sent.</translation>
    </message>
    <message>
        <source>Recorded by %1, %2.</source>
        <translation>Recorded by %1, %2.</translation>
    </message>
    <message>
        <source>somebody not signed in</source>
        <translation>somebody not signed in</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>End today</translation>
    </message>
    <message>
        <source>End today: %1</source>
        <translation>End today: %1</translation>
    </message>
    <message>
        <source>%1: immunity proven</source>
        <translation>%1: immunity proven</translation>
    </message>
    <message>
        <source>Nothing is recorded against any vaccine.</source>
        <translation>Nothing is recorded against any vaccine.</translation>
    </message>
    <message>
        <source>The day of the mother&apos;s vaccination is no date.</source>
        <translation>The day of the mother&apos;s vaccination is no date.</translation>
    </message>
    <message>
        <source>Recorded here.</source>
        <translation>Recorded here.</translation>
    </message>
    <message>
        <source>Mother vaccinated against whooping cough in this pregnancy</source>
        <translation>Mother vaccinated against whooping cough in this pregnancy</translation>
    </message>
    <message>
        <source>Mother had whooping cough in this pregnancy</source>
        <translation>Mother had whooping cough in this pregnancy</translation>
    </message>
    <message>
        <source>Mother carries hepatitis B</source>
        <translation>Mother carries hepatitis B</translation>
    </message>
    <message>
        <source>Another reason for the longer course</source>
        <translation>Another reason for the longer course</translation>
    </message>
    <message>
        <source>Early start, from four weeks (travel, outbreak)</source>
        <translation>Early start, from four weeks (travel, outbreak)</translation>
    </message>
    <message>
        <source>Lives in a shelter for asylum seekers</source>
        <translation>Lives in a shelter for asylum seekers</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>When the mother was vaccinated</source>
        <translation>When the mother was vaccinated</translation>
    </message>
    <message>
        <source>Born after (weeks and days; 0: not known)</source>
        <translation>Born after (weeks and days; 0: not known)</translation>
    </message>
    <message>
        <source>Born after so many weeks</source>
        <translation>Born after so many weeks</translation>
    </message>
    <message>
        <source>and days</source>
        <translation>and days</translation>
    </message>
    <message>
        <source>Course of the infant</source>
        <translation>Course of the infant</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>By the rules</translation>
    </message>
    <message>
        <source>2+1, the doctor decided</source>
        <translation>2+1, the doctor decided</translation>
    </message>
    <message>
        <source>3+1, the doctor decided</source>
        <translation>3+1, the doctor decided</translation>
    </message>
    <message>
        <source>Pregnant for (weeks and days today; 0: not)</source>
        <translation>Pregnant for (weeks and days today; 0: not)</translation>
    </message>
    <message>
        <source>Pregnant for so many weeks</source>
        <translation>Pregnant for so many weeks</translation>
    </message>
    <message>
        <source>Against a vaccine</source>
        <translation>Against a vaccine</translation>
    </message>
    <message>
        <source>Record these answers</source>
        <translation>Record these answers</translation>
    </message>
</context>
<context>
    <name>ui::ClearingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Clearing up after an outage</source>
        <translation>Clearing up after an outage</translation>
    </message>
    <message>
        <source>To clear up</source>
        <translation>To clear up</translation>
    </message>
    <message>
        <source>Go &amp;through them, one by one</source>
        <translation>Go &amp;through them, one by one</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Ne&amp;xt</translation>
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
        <translation>Yes: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>Show exactly what is sent</source>
        <translation>Show exactly what is sent</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>Hide what is sent</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Expected today</translation>
    </message>
    <message>
        <source>Ca&amp;rd: number, or name and birth date</source>
        <translation>Ca&amp;rd: number, or name and birth date</translation>
    </message>
    <message>
        <source>Card: number, or name and birth date</source>
        <translation>Card: number, or name and birth date</translation>
    </message>
    <message>
        <source>Everybody &amp;born in</source>
        <translation>Everybody &amp;born in</translation>
    </message>
    <message>
        <source>Everybody born in</source>
        <translation>Everybody born in</translation>
    </message>
    <message>
        <source>Children expected today</source>
        <translation>Children expected today</translation>
    </message>
    <message>
        <source>Two permissions</source>
        <translation>Two permissions</translation>
    </message>
    <message>
        <source>&amp;Answered by</source>
        <translation>&amp;Answered by</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>guardian</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>the child</translation>
    </message>
    <message>
        <source>court</source>
        <translation>court</translation>
    </message>
    <message>
        <source>doctor&apos;s decision</source>
        <translation>doctor&apos;s decision</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>spoken</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>by the portal</source>
        <translation>by the portal</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Doses of today</source>
        <translation>Doses of today</translation>
    </message>
    <message>
        <source>The programme proposes nothing for today.</source>
        <translation>The programme proposes nothing for today.</translation>
    </message>
    <message>
        <source>Add another vaccine…</source>
        <translation>Add another vaccine…</translation>
    </message>
    <message>
        <source>Add another vaccine</source>
        <translation>Add another vaccine</translation>
    </message>
    <message>
        <source>Why it is right all the same</source>
        <translation>Why it is right all the same</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>For the family</translation>
    </message>
    <message>
        <source>No &amp;doctor&apos;s authorisation is on file for you. Who gave it?</source>
        <translation>No &amp;doctor&apos;s authorisation is on file for you. Who gave it?</translation>
    </message>
    <message>
        <source>Doctor who gave the authorisation</source>
        <translation>Doctor who gave the authorisation</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
</context>
<context>
    <name>ui::ClinicPresenter</name>
    <message>
        <source>%1 · born %2</source>
        <translation>%1 · born %2</translation>
    </message>
    <message>
        <source>May the vaccinations of the programme be given?</source>
        <translation>May the vaccinations of the programme be given?</translation>
    </message>
    <message>
        <source>May the data go to the institute with name and number?</source>
        <translation>May the data go to the institute with name and number?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Yes, by decision of the doctor</source>
        <translation>Yes, by decision of the doctor</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No, says %1</source>
        <translation>No, says %1</translation>
    </message>
    <message>
        <source>From 12 to 15 years a parent and the child both answer.</source>
        <translation>From 12 to 15 years a parent and the child both answer.</translation>
    </message>
    <message>
        <source>From 16 years on the person answers alone.</source>
        <translation>From 16 years on the person answers alone.</translation>
    </message>
    <message>
        <source>Under 12 years a parent or guardian answers.</source>
        <translation>Under 12 years a parent or guardian answers.</translation>
    </message>
    <message>
        <source>With the data exchanged: reminders only for what is missing, an overview on request, and a call when an outbreak asks for it. It can be taken back at any time, without a reason.</source>
        <translation>With the data exchanged: reminders only for what is missing, an overview on request, and a call when an outbreak asks for it. It can be taken back at any time, without a reason.</translation>
    </message>
    <message>
        <source>Without it the family keeps its own record: the certificate is updated at each dose, reminders may come for doses already given, and the institute can give no overview. What it already has stays there until it is asked to delete it.</source>
        <translation>Without it the family keeps its own record: the certificate is updated at each dose, reminders may come for doses already given, and the institute can give no overview. What it already has stays there until it is asked to delete it.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>The answer is recorded.</translation>
    </message>
    <message>
        <source>Type the name of who answers.</source>
        <translation>Type the name of who answers.</translation>
    </message>
    <message>
        <source>Whoever is chosen cannot answer this.</source>
        <translation>Whoever is chosen cannot answer this.</translation>
    </message>
    <message>
        <source>A child answers from its 12th birthday on; a doctor decides about vaccinating only.</source>
        <translation>A child answers from its 12th birthday on; a doctor decides about vaccinating only.</translation>
    </message>
    <message>
        <source>overdue, since %1</source>
        <translation>overdue, since %1</translation>
    </message>
    <message>
        <source>due, since %1</source>
        <translation>due, since %1</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>added by hand</translation>
    </message>
    <message>
        <source>The lot of an earlier child: still right?</source>
        <translation>The lot of an earlier child: still right?</translation>
    </message>
    <message>
        <source>Nothing is recorded or sent: it stays due.</source>
        <translation>Nothing is recorded or sent: it stays due.</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Nothing to record</translation>
    </message>
    <message>
        <source>Record %1 for %2, today</source>
        <translation>Record %1 for %2, today</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>Nothing was saved yet.</translation>
    </message>
    <message>
        <source>Something is unusual. Look at the lines, and say why it is right.</source>
        <translation>Something is unusual. Look at the lines, and say why it is right.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved here. They go by themselves.</source>
        <translation>
            <numerusform>%Ln record saved here. It goes by itself.</numerusform>
            <numerusform>%Ln records saved here. They go by themselves.</numerusform>
        </translation>
    </message>
    <message>
        <source>This goes to the register, with the child&apos;s name and number:</source>
        <translation>This goes to the register, with the child&apos;s name and number:</translation>
    </message>
    <message>
        <source>This child has no number: nothing goes over the wire. Report it by the register&apos;s form.</source>
        <translation>This child has no number: nothing goes over the wire. Report it by the register&apos;s form.</translation>
    </message>
    <message>
        <source>This goes to the register, without anything that names the child; what is refused stays here:</source>
        <translation>This goes to the register, without anything that names the child; what is refused stays here:</translation>
    </message>
    <message>
        <source>Nothing leaves before somebody was asked about the exchange. With a yes this would go:</source>
        <translation>Nothing leaves before somebody was asked about the exchange. With a yes this would go:</translation>
    </message>
    <message>
        <source>The clinic keeps this file until %1, 20 years after the last contact: the law obliges it to, so that it cannot be deleted here on request. The institute can delete what it has with the name; ask its regional office.</source>
        <translation>The clinic keeps this file until %1, 20 years after the last contact: the law obliges it to, so that it cannot be deleted here on request. The institute can delete what it has with the name; ask its regional office.</translation>
    </message>
    <message>
        <source>What is due cannot be told.</source>
        <translation>What is due cannot be told.</translation>
    </message>
    <message>
        <source>The record says why. A dose can be added by hand.</source>
        <translation>The record says why. A dose can be added by hand.</translation>
    </message>
    <message>
        <source>Planned by what is kept here.</source>
        <translation>Planned by what is kept here.</translation>
    </message>
    <message>
        <source>The register&apos;s record is not in it: compare with the child&apos;s own papers.</source>
        <translation>The register&apos;s record is not in it: compare with the child&apos;s own papers.</translation>
    </message>
    <message>
        <source>a dose that could not be judged may be this one: look at the record</source>
        <translation>a dose that could not be judged may be this one: look at the record</translation>
    </message>
    <message>
        <source>The authorisation is noted.</source>
        <translation>The authorisation is noted.</translation>
    </message>
    <message>
        <source>Type the name of the doctor.</source>
        <translation>Type the name of the doctor.</translation>
    </message>
    <message>
        <source>Due again on %1. Nothing is sent.</source>
        <translation>Due again on %1. Nothing is sent.</translation>
    </message>
    <message>
        <source>Postpone %1 for %2</source>
        <translation>Postpone %1 for %2</translation>
    </message>
    <message>
        <source>Record %1 for %2, today; postpone %3</source>
        <translation>Record %1 for %2, today; postpone %3</translation>
    </message>
    <message>
        <source>The new day is kept.</source>
        <translation>The new day is kept.</translation>
    </message>
    <message>
        <source>No dose is ticked.</source>
        <translation>No dose is ticked.</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>Look at %1.</translation>
    </message>
    <message>
        <source>Doctor consulted: %1</source>
        <translation>Doctor consulted: %1</translation>
    </message>
    <message>
        <source>Name the doctor who was consulted. It stays here.</source>
        <translation>Name the doctor who was consulted. It stays here.</translation>
    </message>
    <message>
        <source>Type a day after today.</source>
        <translation>Type a day after today.</translation>
    </message>
    <message>
        <source>Unasked it keeps that until %1 at least. What went without a name nobody can find again to delete it.</source>
        <translation>Unasked it keeps that until %1 at least. What went without a name nobody can find again to delete it.</translation>
    </message>
</context>
<context>
    <name>ui::CollaboratorModel</name>
    <message>
        <source>Without a name yet</source>
        <translation>Without a name yet</translation>
    </message>
    <message>
        <source>chosen to be unlinked</source>
        <translation>chosen to be unlinked</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>waits for %1</translation>
    </message>
    <message>
        <source>unlinking</source>
        <translation>unlinking</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>ui::CollaboratorsPage</name>
    <message numerus="yes">
        <source>&amp;Verify %Ln unlinking(s)…</source>
        <translation>
            <numerusform>&amp;Verify %Ln unlinking…</numerusform>
            <numerusform>&amp;Verify %Ln unlinkings…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlink this person…</source>
        <translation>&amp;Unlink this person…</translation>
    </message>
    <message>
        <source>Do not &amp;unlink this person</source>
        <translation>Do not &amp;unlink this person</translation>
    </message>
    <message>
        <source>&amp;Cancel the request…</source>
        <translation>&amp;Cancel the request…</translation>
    </message>
    <message>
        <source>&amp;Go on with this form</source>
        <translation>&amp;Go on with this form</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) stay linked afterwards.</source>
        <translation>
            <numerusform>%Ln person stays linked afterwards.</numerusform>
            <numerusform>%Ln persons stay linked afterwards.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Agree: ask to unlink %1</source>
        <translation>&amp;Agree: ask to unlink %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Agree: ask to unlink these %Ln people</source>
        <translation>
            <numerusform>&amp;Agree: ask to unlink this %Ln person</numerusform>
            <numerusform>&amp;Agree: ask to unlink these %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Read again</translation>
    </message>
    <message>
        <source>&amp;Link somebody…</source>
        <translation>&amp;Link somebody…</translation>
    </message>
    <message>
        <source>&amp;Delete this form</source>
        <translation>&amp;Delete this form</translation>
    </message>
    <message>
        <source>Collaborators and requests</source>
        <translation>Collaborators and requests</translation>
    </message>
    <message>
        <source>Nobody is shown: the register was not read, or names nobody for this organisation.</source>
        <translation>Nobody is shown: the register was not read, or names nobody for this organisation.</translation>
    </message>
    <message>
        <source>Request to link somebody</source>
        <translation>Request to link somebody</translation>
    </message>
    <message>
        <source>&amp;Ask the administrator</source>
        <translation>&amp;Ask the administrator</translation>
    </message>
    <message>
        <source>&amp;Back; the form is kept</source>
        <translation>&amp;Back; the form is kept</translation>
    </message>
    <message>
        <source>Verify who is to be unlinked</source>
        <translation>Verify who is to be unlinked</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Bac&amp;k</translation>
    </message>
</context>
<context>
    <name>ui::CollaboratorsPresenter</name>
    <message>
        <source>Not everything about these people could be read.</source>
        <translation>Not everything about these people could be read.</translation>
    </message>
    <message>
        <source>What is shown is right, but somebody may be missing.</source>
        <translation>What is shown is right, but somebody may be missing.</translation>
    </message>
    <message>
        <source>My collaborators</source>
        <translation>My collaborators</translation>
    </message>
    <message>
        <source>My collaborators at %1</source>
        <translation>My collaborators at %1</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Asking the register…</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Not read yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked</source>
        <translation>
            <numerusform>%Ln linked</numerusform>
            <numerusform>%Ln linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting</source>
        <translation>
            <numerusform>%Ln request waiting</numerusform>
            <numerusform>%Ln requests waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Not linked any more.</source>
        <translation>Not linked any more.</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Cancel the request</translation>
    </message>
    <message>
        <source>The request about %1 is taken back before it is decided. Why?</source>
        <translation>The request about %1 is taken back before it is decided. Why?</translation>
    </message>
    <message>
        <source>Cancel the request about %1</source>
        <translation>Cancel the request about %1</translation>
    </message>
    <message>
        <source>Typing mistake</source>
        <translation>Typing mistake</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Not needed any more</translation>
    </message>
    <message>
        <source>The request is cancelled.</source>
        <translation>The request is cancelled.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlinking(s) asked.</source>
        <translation>
            <numerusform>%Ln unlinking asked.</numerusform>
            <numerusform>%Ln unlinkings asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to put right before this can be asked.</source>
        <translation>
            <numerusform>%Ln thing to put right before this can be asked.</numerusform>
            <numerusform>%Ln things to put right before this can be asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for %1.</source>
        <translation>Asked for %1.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionChip</name>
    <message>
        <source>Connection with %1: %2</source>
        <translation>Connection with %1: %2</translation>
    </message>
    <message>
        <source>No contact since the program started.</source>
        <translation>No contact since the program started.</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Last contact: %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Ask now</translation>
    </message>
</context>
<context>
    <name>ui::DayListModel</name>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Planned today</source>
        <translation>Planned today</translation>
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
        <translation>Type a month or a year, as in 2026-08 or 2026.</translation>
    </message>
    <message>
        <source>Nobody who is kept here was born then.</source>
        <translation>Nobody who is kept here was born then.</translation>
    </message>
    <message>
        <source>Children who were never looked up are not known here: add them by card or by number.</source>
        <translation>Children who were never looked up are not known here: add them by card or by number.</translation>
    </message>
    <message>
        <source>Not on the list: %1</source>
        <translation>Not on the list: %1</translation>
    </message>
    <message>
        <source>Look the child up by name and birth date, or open it by hand.</source>
        <translation>Look the child up by name and birth date, or open it by hand.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>to be asked</translation>
    </message>
    <message>
        <source>give: %1 · exchange: %2</source>
        <translation>give: %1 · exchange: %2</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Asking the register…</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Type or scan the first card.</source>
        <translation>Nobody is on the list yet. Type or scan the first card.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren) expected.</source>
        <translation>
            <numerusform>%Ln child expected.</numerusform>
            <numerusform>%Ln children expected.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register cannot be reached, and nobody here fits: %1</source>
        <translation>The register cannot be reached, and nobody here fits: %1</translation>
    </message>
    <message>
        <source>Open the child by hand: its doses are saved here and go later.</source>
        <translation>Open the child by hand: its doses are saved here and go later.</translation>
    </message>
    <message numerus="yes">
        <source>The register cannot be reached: %Ln child(ren) taken from the copy here.</source>
        <translation>
            <numerusform>The register cannot be reached: %Ln child taken from the copy here.</numerusform>
            <numerusform>The register cannot be reached: %Ln children taken from the copy here.</numerusform>
        </translation>
    </message>
    <message>
        <source>both: %1</source>
        <translation>both: %1</translation>
    </message>
</context>
<context>
    <name>ui::DetailPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Select an item to see where it stands and what you can do.</source>
        <translation>Select an item to see where it stands and what you can do.</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Send a&amp;gain</translation>
    </message>
    <message>
        <source>Open the &amp;patient</source>
        <translation>Open the &amp;patient</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <source>Selected item</source>
        <translation>Selected item</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>At the register</source>
        <translation>At the register</translation>
    </message>
    <message>
        <source>Send &amp;all the same…</source>
        <translation>Send &amp;all the same…</translation>
    </message>
    <message>
        <source>It was up&amp;loaded…</source>
        <translation>It was up&amp;loaded…</translation>
    </message>
    <message>
        <source>Take the list &amp;back…</source>
        <translation>Take the list &amp;back…</translation>
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
        <translation>last day %1</translation>
    </message>
    <message>
        <source>uncertain: a dose could not be judged</source>
        <translation>uncertain: a dose could not be judged</translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation>record of %1</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>cannot be told</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ui::DuePage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Look &amp;again</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>There is nothing to write.</translation>
    </message>
    <message>
        <source>Due in this practice</source>
        <translation>Due in this practice</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Cannot be told</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>Which people are shown</translation>
    </message>
    <message>
        <source>Which vaccine</source>
        <translation>Which vaccine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Name begins with</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>&amp;Write to a file…</translation>
    </message>
    <message>
        <source>People who are due; Enter opens the record</source>
        <translation>People who are due; Enter opens the record</translation>
    </message>
</context>
<context>
    <name>ui::DuePresenter</name>
    <message>
        <source>Looking: %1 of %2 people…</source>
        <translation>Looking: %1 of %2 people…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) known here</source>
        <translation>
            <numerusform>%Ln person known here</numerusform>
            <numerusform>%Ln people known here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due now</source>
        <comment>doses</comment>
        <translation>
            <numerusform>%Ln due now</numerusform>
            <numerusform>%Ln due now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of whom it cannot be told</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln of whom it cannot be told</numerusform>
            <numerusform>%Ln of whom it cannot be told</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown.</source>
        <translation>%1 shown.</translation>
    </message>
    <message>
        <source>Programme %1, in force since %2 · as of %3 · a clinician decides</source>
        <translation>Programme %1, in force since %2 · as of %3 · a clinician decides</translation>
    </message>
    <message>
        <source>there may be a newer programme</source>
        <translation>there may be a newer programme</translation>
    </message>
    <message>
        <source>All vaccines</source>
        <translation>All vaccines</translation>
    </message>
    <message>
        <source>%1: %2 overdue, %3 due</source>
        <translation>%1: %2 overdue, %3 due</translation>
    </message>
    <message>
        <source>Nobody is known here yet. Whoever is opened, or taken along for an outage, is.</source>
        <translation>Nobody is known here yet. Whoever is opened, or taken along for an outage, is.</translation>
    </message>
    <message>
        <source>Nobody known here is due.</source>
        <translation>Nobody known here is due.</translation>
    </message>
    <message>
        <source>Nobody is like that. Choose all to see everybody.</source>
        <translation>Nobody is like that. Choose all to see everybody.</translation>
    </message>
    <message>
        <source>Where to write the list</source>
        <translation>Where to write the list</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>Overdue from</source>
        <translation>Overdue from</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>It names people: delete it when it is no longer needed.</source>
        <translation>It names people: delete it when it is no longer needed.</translation>
    </message>
    <message>
        <source>Sign in to see who is due.</source>
        <translation>Sign in to see who is due.</translation>
    </message>
</context>
<context>
    <name>ui::FailurePage</name>
    <message>
        <source>Prikpost cannot start with this data folder</source>
        <translation>Prikpost cannot start with this data folder</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPapers</name>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>Open it and print it.</source>
        <translation>Open it and print it.</translation>
    </message>
    <message>
        <source>Where to write the certificate</source>
        <translation>Where to write the certificate</translation>
    </message>
    <message>
        <source>Choose the province where the child lives.</source>
        <translation>Choose the province where the child lives.</translation>
    </message>
    <message>
        <source>The letter goes to the office of that region.</source>
        <translation>The letter goes to the office of that region.</translation>
    </message>
    <message>
        <source>Where to write the letter</source>
        <translation>Where to write the letter</translation>
    </message>
    <message>
        <source>%1 (lot not known)</source>
        <translation>%1 (lot not known)</translation>
    </message>
    <message>
        <source>%1 (lot %2)</source>
        <translation>%1 (lot %2)</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Still missing: %1.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Where to write the draft</source>
        <translation>Where to write the draft</translation>
    </message>
    <message>
        <source>Written to %1 and %2.</source>
        <translation>Written to %1 and %2.</translation>
    </message>
    <message>
        <source>Nothing was sent: whoever reports it sends it to Lareb.</source>
        <translation>Nothing was sent: whoever reports it sends it to Lareb.</translation>
    </message>
</context>
<context>
    <name>ui::FamilyPapersPanel</name>
    <message>
        <source>Language of the certificate</source>
        <translation>Language of the certificate</translation>
    </message>
    <message>
        <source>Print the number, too</source>
        <translation>Print the number, too</translation>
    </message>
    <message>
        <source>&amp;Certificate and overview…</source>
        <translation>&amp;Certificate and overview…</translation>
    </message>
    <message>
        <source>Letter for new cards…</source>
        <translation>Letter for new cards…</translation>
    </message>
    <message>
        <source>Letter for a new certificate…</source>
        <translation>Letter for a new certificate…</translation>
    </message>
    <message>
        <source>The child lives in…</source>
        <translation>The child lives in…</translation>
    </message>
    <message>
        <source>Province where the child lives</source>
        <translation>Province where the child lives</translation>
    </message>
    <message>
        <source>Report a side effect…</source>
        <translation>Report a side effect…</translation>
    </message>
</context>
<context>
    <name>ui::FieldRemarks</name>
    <message>
        <source>The register says: %1</source>
        <translation>The register says: %1</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Say why.</translation>
    </message>
    <message>
        <source>Choose one of the list that opens while typing.</source>
        <translation>Choose one of the list that opens while typing.</translation>
    </message>
    <message>
        <source>Is this still the lot? Tick it, or type the new one.</source>
        <translation>Is this still the lot? Tick it, or type the new one.</translation>
    </message>
    <message>
        <source>This is neither a RIZIV number nor a person number. Compare it with the source.</source>
        <translation>This is neither a RIZIV number nor a person number. Compare it with the source.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>This is no AGB, BIG or UZI number. Compare it with the source.</source>
        <translation>This is no AGB, BIG or UZI number. Compare it with the source.</translation>
    </message>
</context>
<context>
    <name>ui::FileRow</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choose: %1</translation>
    </message>
</context>
<context>
    <name>ui::FirstAccessPage</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirm</translation>
    </message>
    <message>
        <source>&amp;Next: check the form</source>
        <translation>&amp;Next: check the form</translation>
    </message>
    <message>
        <source>Access to the register</source>
        <translation>Access to the register</translation>
    </message>
    <message>
        <source>Asking the register how your access stands…</source>
        <translation>Asking the register how your access stands…</translation>
    </message>
    <message>
        <source>Not linked to an organisation</source>
        <translation>Not linked to an organisation</translation>
    </message>
    <message>
        <source>You are not linked to an organisation. Ask a physician of your practice to link you; once that is approved you can work.</source>
        <translation>You are not linked to an organisation. Ask a physician of your practice to link you; once that is approved you can work.</translation>
    </message>
    <message>
        <source>Ask for access to the register</source>
        <translation>Ask for access to the register</translation>
    </message>
    <message>
        <source>This is asked once. What you type is kept when you break it off.</source>
        <translation>This is asked once. What you type is kept when you break it off.</translation>
    </message>
    <message>
        <source>Check your request</source>
        <translation>Check your request</translation>
    </message>
    <message>
        <source>Is all of this right?</source>
        <translation>Is all of this right?</translation>
    </message>
    <message>
        <source>Your access is requested</source>
        <translation>Your access is requested</translation>
    </message>
    <message>
        <source>I &amp;accept the terms of use</source>
        <translation>I &amp;accept the terms of use</translation>
    </message>
    <message>
        <source>I accept the terms of use</source>
        <translation>I accept the terms of use</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Look again</translation>
    </message>
</context>
<context>
    <name>ui::FirstAccessPresenter</name>
    <message numerus="yes">
        <source>%Ln thing(s) to put right before this can be asked.</source>
        <translation>
            <numerusform>%Ln thing to put right before this can be asked.</numerusform>
            <numerusform>%Ln things to put right before this can be asked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your request for access was refused.</source>
        <translation>Your request for access was refused.</translation>
    </message>
    <message>
        <source>Requested on %1, %2 ago.</source>
        <translation>Requested on %1, %2 ago.</translation>
    </message>
</context>
<context>
    <name>ui::FormFields</name>
    <message>
        <source>Brand, disease or CNK</source>
        <translation>Brand, disease or CNK</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>from the free stock; its first letter chooses it</comment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <comment>from the free stock; its first letter chooses it</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>All the same, because</source>
        <translation>All the same, because</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilter</name>
    <message>
        <source>%1 of %2 shown, %3 hidden by “%4”</source>
        <translation>%1 of %2 shown, %3 hidden by “%4”</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of the history</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>filter of the history</comment>
        <translation>Given</translation>
    </message>
    <message>
        <source>On its way</source>
        <comment>filter: not yet accepted by the register</comment>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Not given</source>
        <comment>filter of the history</comment>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>filter of the history</comment>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <comment>filter of the history</comment>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>%1, all shown</source>
        <comment>how many of which</comment>
        <translation>%1, all shown</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>Recorded doses</source>
        <translation>Recorded doses</translation>
    </message>
    <message>
        <source>Find in the list  F3</source>
        <translation>Find in the list  F3</translation>
    </message>
    <message>
        <source>Find in the recorded doses</source>
        <translation>Find in the recorded doses</translation>
    </message>
    <message>
        <source>Show which doses</source>
        <translation>Show which doses</translation>
    </message>
    <message>
        <source>Read again  F5</source>
        <translation>Read again  F5</translation>
    </message>
</context>
<context>
    <name>ui::HoldbackForm</name>
    <message>
        <source>Immunity is recorded for one series.</source>
        <translation>Immunity is recorded for one series.</translation>
    </message>
    <message>
        <source>The end is no date.</source>
        <translation>The end is no date.</translation>
    </message>
    <message>
        <source>The end must be after today.</source>
        <translation>The end must be after today.</translation>
    </message>
    <message>
        <source>A postponement needs the day until which it holds.</source>
        <translation>A postponement needs the day until which it holds.</translation>
    </message>
    <message>
        <source>An objection is recorded for one series, or for all vaccines.</source>
        <translation>An objection is recorded for one series, or for all vaccines.</translation>
    </message>
    <message>
        <source>Contraindication</source>
        <translation>Contraindication</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Postponement</source>
        <translation>Postponement</translation>
    </message>
    <message>
        <source>Immunity proven</source>
        <translation>Immunity proven</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>What stands against it</translation>
    </message>
    <message>
        <source>Against which vaccine</source>
        <translation>Against which vaccine</translation>
    </message>
    <message>
        <source>Until, the first day on which it no longer holds</source>
        <translation>Until, the first day on which it no longer holds</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Read by colleagues here, never sent</source>
        <translation>Read by colleagues here, never sent</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
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
        <translation>Vaccine</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>State and source</source>
        <translation>State and source</translation>
    </message>
</context>
<context>
    <name>ui::InlineMessage</name>
    <message>
        <source>Copy code</source>
        <translation>Copy code</translation>
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
        <translation>whoever is signed in</translation>
    </message>
    <message>
        <source>A trainee is a physician and is linked to the trainer only: %1.</source>
        <translation>A trainee is a physician and is linked to the trainer only: %1.</translation>
    </message>
    <message>
        <source>An employee is linked to all physicians of the group practice.</source>
        <translation>An employee is linked to all physicians of the group practice.</translation>
    </message>
    <message>
        <source>Answer &quot;yes&quot; for a trainee (HAIO): the trainer is %1.</source>
        <translation>Answer &quot;yes&quot; for a trainee (HAIO): the trainer is %1.</translation>
    </message>
    <message>
        <source>Only of a physician or a nurse.</source>
        <translation>Only of a physician or a nurse.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Trainee (HAIO)</source>
        <translation>Trainee (HAIO)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>&amp;Sign in with the browser</source>
        <translation>&amp;Sign in with the browser</translation>
    </message>
    <message>
        <source>%1 is at work. What was typed is kept.</source>
        <translation>%1 is at work. What was typed is kept.</translation>
    </message>
    <message>
        <source>The last sign-in is too long ago. Sign in again; what was typed is kept.</source>
        <translation>The last sign-in is too long ago. Sign in again; what was typed is kept.</translation>
    </message>
    <message>
        <source>Prikpost is locked</source>
        <translation>Prikpost is locked</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Go on without signing in</source>
        <translation>&amp;Go on without signing in</translation>
    </message>
</context>
<context>
    <name>ui::LockPresenter</name>
    <message>
        <source>The passphrase is needed.</source>
        <translation>The passphrase is needed.</translation>
    </message>
    <message>
        <source>The sign-in cannot be reached now. You can go on: what you save is kept here, and is sent after the next sign-in.</source>
        <translation>The sign-in cannot be reached now. You can go on: what you save is kept here, and is sent after the next sign-in.</translation>
    </message>
</context>
<context>
    <name>ui::LookSection</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
</context>
<context>
    <name>ui::LookupPage</name>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
</context>
<context>
    <name>ui::LookupPresenter</name>
    <message>
        <source>kept here</source>
        <translation>kept here</translation>
    </message>
    <message>
        <source>Asking the register…</source>
        <translation>Asking the register…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known here. Enter asks the register.</source>
        <translation>
            <numerusform>%Ln known here. Enter asks the register.</numerusform>
            <numerusform>%Ln known here. Enter asks the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not enough to look somebody up by.</source>
        <translation>This is not enough to look somebody up by.</translation>
    </message>
    <message>
        <source>Type a person number, or a name, if possible with the birth date.</source>
        <translation>Type a person number, or a name, if possible with the birth date.</translation>
    </message>
    <message>
        <source>Nobody is looked up yet.</source>
        <translation>Nobody is looked up yet.</translation>
    </message>
    <message>
        <source>Type a name, a birth date or a person number in the search box, then Enter. For example “Janssens 15/03/1980”.</source>
        <translation>Type a name, a birth date or a person number in the search box, then Enter. For example “Janssens 15/03/1980”.</translation>
    </message>
    <message>
        <source>This is not a valid person number.</source>
        <translation>This is not a valid person number.</translation>
    </message>
    <message>
        <source>Compare it with the card, or search by name and birth date.</source>
        <translation>Compare it with the card, or search by name and birth date.</translation>
    </message>
    <message>
        <source>The register does not let you look people up.</source>
        <translation>The register does not let you look people up.</translation>
    </message>
    <message>
        <source>The register could not be asked. These are the people kept here.</source>
        <translation>The register could not be asked. These are the people kept here.</translation>
    </message>
    <message>
        <source>Incomplete: part of the register&apos;s answer is missing. There may be others.</source>
        <translation>Incomplete: part of the register&apos;s answer is missing. There may be others.</translation>
    </message>
    <message>
        <source>The register could not be asked, and nobody kept here fits.</source>
        <translation>The register could not be asked, and nobody kept here fits.</translation>
    </message>
    <message>
        <source>Press Enter in the search box to ask again.</source>
        <translation>Press Enter in the search box to ask again.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people fit.</source>
        <translation>
            <numerusform>%Ln person fits.</numerusform>
            <numerusform>%Ln people fit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for birth date or person number, then choose the right one.</source>
        <translation>Ask for birth date or person number, then choose the right one.</translation>
    </message>
    <message>
        <source>The register does not know %1.</source>
        <translation>The register does not know %1.</translation>
    </message>
    <message>
        <source>The number itself is sound. Open the new person below to record a first dose, or check the number.</source>
        <translation>The number itself is sound. Open the new person below to record a first dose, or check the number.</translation>
    </message>
    <message>
        <source>Nobody at the register fits.</source>
        <translation>Nobody at the register fits.</translation>
    </message>
    <message>
        <source>Check the spelling, or type both name and birth date: then a new person can be recorded.</source>
        <translation>Check the spelling, or type both name and birth date: then a new person can be recorded.</translation>
    </message>
    <message>
        <source>Nobody at the register has this name and birth date.</source>
        <translation>Nobody at the register has this name and birth date.</translation>
    </message>
    <message>
        <source>Check both. Open the new person below to record a first dose.</source>
        <translation>Check both. Open the new person below to record a first dose.</translation>
    </message>
    <message>
        <source>Nobody known here. Enter asks the register.</source>
        <translation>Nobody known here. Enter asks the register.</translation>
    </message>
</context>
<context>
    <name>ui::LotEdit</name>
    <message>
        <source>still right?</source>
        <comment>a lot number taken over from the last dose</comment>
        <translation>still right?</translation>
    </message>
    <message>
        <source>The lot is still right</source>
        <translation>The lot is still right</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Close Prikpost</source>
        <translation>Close Prikpost</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
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
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Outage</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Sign in first: then people can be looked up.</source>
        <translation>Sign in first: then people can be looked up.</translation>
    </message>
    <message>
        <source>Choose first for whom you work: then people can be looked up.</source>
        <translation>Choose first for whom you work: then people can be looked up.</translation>
    </message>
    <message>
        <source>To the sign-in</source>
        <translation>To the sign-in</translation>
    </message>
    <message>
        <source>To the choice</source>
        <translation>To the choice</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationPage</name>
    <message>
        <source>Work for %1</source>
        <translation>Work for %1</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Choose an organisation</translation>
    </message>
    <message>
        <source>For whom do you work now?</source>
        <translation>For whom do you work now?</translation>
    </message>
    <message>
        <source>This organisation stands with each dose that you record. You can change it at any time at the top of the window.</source>
        <translation>This organisation stands with each dose that you record. You can change it at any time at the top of the window.</translation>
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
        <translation>The sign-in service names no organisation for you.</translation>
    </message>
    <message>
        <source>Ask the register&apos;s help desk to link you to your practice, then sign in again.</source>
        <translation>Ask the register&apos;s help desk to link you to your practice, then sign in again.</translation>
    </message>
</context>
<context>
    <name>ui::OutboxModel</name>
    <message>
        <source>as soon as possible</source>
        <translation>as soon as possible</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Next attempt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>after an earlier one</source>
        <translation>after an earlier one</translation>
    </message>
</context>
<context>
    <name>ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Send now</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>S&amp;how</translation>
    </message>
    <message>
        <source>Show which state</source>
        <translation>Show which state</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Show &amp;more</translation>
    </message>
    <message>
        <source>Outbox items</source>
        <translation>Outbox items</translation>
    </message>
    <message>
        <source>Hand over as &amp;files…</source>
        <translation>Hand over as &amp;files…</translation>
    </message>
    <message>
        <source>Lists to upload on the register&apos;s own site, when its interface stays away</source>
        <translation>Lists to upload on the register&apos;s own site, when its interface stays away</translation>
    </message>
</context>
<context>
    <name>ui::OutboxPresenter</name>
    <message>
        <source>%1 for %2</source>
        <comment>what, whom</comment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Take back what was not sent yet?</source>
        <translation>Take back what was not sent yet?</translation>
    </message>
    <message>
        <source>%1 will not go to the register. It stays in this list as withdrawn.</source>
        <translation>%1 will not go to the register. It stays in this list as withdrawn.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Withdraw %1</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Wrong person</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Wrong product</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Recorded twice</translation>
    </message>
    <message>
        <source>Not given after all</source>
        <translation>Not given after all</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all items of the outbox</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Waiting: sign in again to send</source>
        <translation>Waiting: sign in again to send</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Sending %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the way</source>
        <translation>
            <numerusform>%Ln on the way</numerusform>
            <numerusform>%Ln on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved here, to go by itself</source>
        <translation>
            <numerusform>%Ln saved here, to go by itself</numerusform>
            <numerusform>%Ln saved here, to go by themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>All received: the register confirmed every dose</source>
        <translation>All received: the register confirmed every dose</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nothing to send</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown.</source>
        <translation>The newest %1 of %2 are shown.</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this computer yet. What you record for a person shows up here until the register has it, and after.</source>
        <translation>Nothing has been recorded on this computer yet. What you record for a person shows up here until the register has it, and after.</translation>
    </message>
    <message>
        <source>Nothing is in this state now. Choose another state, or all.</source>
        <translation>Nothing is in this state now. Choose another state, or all.</translation>
    </message>
    <message>
        <source>Send it all the same?</source>
        <translation>Send it all the same?</translation>
    </message>
    <message>
        <source>%1 goes to the register, with the reason kept beside it.</source>
        <translation>%1 goes to the register, with the reason kept beside it.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Send %1</translation>
    </message>
    <message>
        <source>It is another dose</source>
        <translation>It is another dose</translation>
    </message>
    <message>
        <source>The register&apos;s record is wrong</source>
        <translation>The register&apos;s record is wrong</translation>
    </message>
    <message>
        <source>It is the right person</source>
        <translation>It is the right person</translation>
    </message>
    <message>
        <source>Where to write the lists and their cover sheets</source>
        <translation>Where to write the lists and their cover sheets</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>There is nothing to hand over.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 written to %3.</source>
        <translation>%1 with %2 written to %3.</translation>
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
        <translation>These doses are held now. Once a list is uploaded on the register&apos;s site, say so at one of its doses; or take it back.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) to type in one by one: see the sheet %1.pdf.</source>
        <translation>
            <numerusform>%Ln dose to type in by itself: see the sheet %1.pdf.</numerusform>
            <numerusform>%Ln doses to type in one by one: see the sheet %1.pdf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it in the register?</source>
        <translation>Is it in the register?</translation>
    </message>
    <message>
        <source>Only when the register&apos;s site confirmed it. The doses of %1 are then done here, and its files, which hold personal data, are removed.</source>
        <translation>Only when the register&apos;s site confirmed it. The doses of %1 are then done here, and its files, which hold personal data, are removed.</translation>
    </message>
    <message>
        <source>%1 was uploaded</source>
        <translation>%1 was uploaded</translation>
    </message>
    <message>
        <source>%1 done by hand.</source>
        <translation>%1 done by hand.</translation>
    </message>
    <message>
        <source>Let its doses go by themselves?</source>
        <translation>Let its doses go by themselves?</translation>
    </message>
    <message>
        <source>Only when %1 was not uploaded. Its files are removed, so that nobody does later.</source>
        <translation>Only when %1 was not uploaded. Its files are removed, so that nobody does later.</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>Take %1 back</translation>
    </message>
    <message>
        <source>%1 taken back; they go by themselves.</source>
        <translation>%1 taken back; they go by themselves.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Everything is decided.</translation>
    </message>
    <message>
        <source>What was saved here goes by itself.</source>
        <translation>What was saved here goes by itself.</translation>
    </message>
    <message>
        <source>The register is asked whether %1 arrived. If so it is withdrawn there; otherwise it never goes.</source>
        <translation>The register is asked whether %1 arrived. If so it is withdrawn there; otherwise it never goes.</translation>
    </message>
    <message>
        <source>Sign in to see what is here. Nothing of it is lost: it goes once somebody is signed in.</source>
        <translation>Sign in to see what is here. Nothing of it is lost: it goes once somebody is signed in.</translation>
    </message>
</context>
<context>
    <name>ui::PatientListModel</name>
    <message>
        <source>Same name and birth date as another: compare the number.</source>
        <translation>Same name and birth date as another: compare the number.</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>Died on %1</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Birth date not known</source>
        <translation>Birth date not known</translation>
    </message>
    <message>
        <source>No person number</source>
        <translation>No person number</translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>New person: %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Person number</source>
        <translation>Person number</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: where and when the person was found</comment>
        <translation>Found</translation>
    </message>
    <message>
        <source>Not known at the register yet</source>
        <translation>Not known at the register yet</translation>
    </message>
    <message>
        <source>The register could not be asked</source>
        <translation>The register could not be asked</translation>
    </message>
    <message>
        <source>Only when it is none of these</source>
        <translation>Only when it is none of these</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Dose and reason</source>
        <translation>Dose and reason</translation>
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
        <translation>Enter records it.</translation>
    </message>
    <message>
        <source>Time line: the arrow keys go from mark to mark</source>
        <translation>Time line: the arrow keys go from mark to mark</translation>
    </message>
    <message>
        <source>Time line as a table</source>
        <translation>Time line as a table</translation>
    </message>
</context>
<context>
    <name>ui::PlanPresenter</name>
    <message>
        <source>What is due: asking the register…</source>
        <translation>What is due: asking the register…</translation>
    </message>
    <message>
        <source>What is due cannot be told. %1</source>
        <translation>What is due cannot be told. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due now</source>
        <translation>
            <numerusform>%Ln due now</numerusform>
            <numerusform>%Ln due now</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due now.</source>
        <translation>Nothing is due now.</translation>
    </message>
    <message>
        <source>Programme %1, in force since %2 · as of %3 · a clinician decides</source>
        <translation>Programme %1, in force since %2 · as of %3 · a clinician decides</translation>
    </message>
    <message>
        <source>dose %1: %2</source>
        <translation>dose %1: %2</translation>
    </message>
    <message>
        <source>there may be a newer programme</source>
        <translation>there may be a newer programme</translation>
    </message>
    <message>
        <source>A programme file has mistakes and is not used: %1</source>
        <translation>A programme file has mistakes and is not used: %1</translation>
    </message>
    <message>
        <source>The programmes that came with Prikpost stay in use.</source>
        <translation>The programmes that came with Prikpost stay in use.</translation>
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
        <translation>Record: %1</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>What is shown of the record</source>
        <translation>What is shown of the record</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circumstances</translation>
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
        <translation>Ready for an outage</translation>
    </message>
    <message>
        <source>Take people along</source>
        <translation>Take people along</translation>
    </message>
    <message>
        <source>Paste today&apos;s list: one person a line, by person number, or by name and birth date. Their records are then kept on this computer, encrypted, and can be opened when the register cannot be reached.</source>
        <translation>Paste today&apos;s list: one person a line, by person number, or by name and birth date. Their records are then kept on this computer, encrypted, and can be opened when the register cannot be reached.</translation>
    </message>
    <message>
        <source>People, one a line</source>
        <translation>People, one a line</translation>
    </message>
    <message>
        <source>Keep for (&amp;days)</source>
        <translation>Keep for (&amp;days)</translation>
    </message>
    <message>
        <source>Days to keep them</source>
        <translation>Days to keep them</translation>
    </message>
    <message>
        <source>&amp;Take along</source>
        <translation>&amp;Take along</translation>
    </message>
    <message>
        <source>For&amp;get them now</source>
        <translation>For&amp;get them now</translation>
    </message>
    <message>
        <source>What came of the list</source>
        <translation>What came of the list</translation>
    </message>
    <message>
        <source>Paper, for when no computer works</source>
        <translation>Paper, for when no computer works</translation>
    </message>
    <message>
        <source>Print these beforehand. Afterwards, type the doses in: after each one, F2 goes to the next person, and the same vaccine and lot stand ready.</source>
        <translation>Print these beforehand. Afterwards, type the doses in: after each one, F2 goes to the next person, and the same vaccine and lot stand ready.</translation>
    </message>
    <message>
        <source>Empty &amp;form…</source>
        <translation>Empty &amp;form…</translation>
    </message>
    <message>
        <source>Day &amp;list…</source>
        <translation>Day &amp;list…</translation>
    </message>
</context>
<context>
    <name>ui::PreparePresenter</name>
    <message>
        <source>%1 of %2 taken along.</source>
        <translation>%1 of %2 taken along.</translation>
    </message>
    <message>
        <source>Look at the others in the list below.</source>
        <translation>Look at the others in the list below.</translation>
    </message>
    <message>
        <source>Nothing is taken along any more.</source>
        <translation>Nothing is taken along any more.</translation>
    </message>
    <message>
        <source>Where to write the form</source>
        <translation>Where to write the form</translation>
    </message>
    <message>
        <source>Where to write the day list</source>
        <translation>Where to write the day list</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>Open it and print it.</source>
        <translation>Open it and print it.</translation>
    </message>
    <message>
        <source>Asking the register: %1 of %2</source>
        <translation>Asking the register: %1 of %2</translation>
    </message>
    <message>
        <source>Nobody is taken along now.</source>
        <translation>Nobody is taken along now.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) taken along, kept until %1.</source>
        <translation>
            <numerusform>%Ln person taken along, kept until %1.</numerusform>
            <numerusform>%Ln people taken along, kept until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrivacySection</name>
    <message>
        <source>never by itself</source>
        <translation>never by itself</translation>
    </message>
    <message>
        <source>Five years at least.</source>
        <translation>Five years at least.</translation>
    </message>
    <message>
        <source>Lock after (minutes)</source>
        <translation>Lock after (minutes)</translation>
    </message>
    <message>
        <source>Sign in anew after (hours)</source>
        <translation>Sign in anew after (hours)</translation>
    </message>
    <message>
        <source>Keep the access log (years)</source>
        <translation>Keep the access log (years)</translation>
    </message>
</context>
<context>
    <name>ui::ProductListModel</name>
    <message>
        <source>Vaccine; the product is not known</source>
        <translation>Vaccine; the product is not known</translation>
    </message>
    <message>
        <source>Not in the list: recorded as typed</source>
        <translation>Not in the list: recorded as typed</translation>
    </message>
</context>
<context>
    <name>ui::ProductSection</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>ui::ProgrammeSection</name>
    <message>
        <source>Vaccination &amp;programme</source>
        <translation>Vaccination &amp;programme</translation>
    </message>
</context>
<context>
    <name>ui::QuestionDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::RecordPage</name>
    <message>
        <source>Record a dose</source>
        <translation>Record a dose</translation>
    </message>
    <message>
        <source>F4</source>
        <comment>key</comment>
        <translation>F4</translation>
    </message>
    <message>
        <source>Recorded doses</source>
        <translation>Recorded doses</translation>
    </message>
    <message>
        <source>The card was read: create the relation</source>
        <translation>The card was read: create the relation</translation>
    </message>
    <message>
        <source>The person declares it: create the relation</source>
        <translation>The person declares it: create the relation</translation>
    </message>
    <message>
        <source>Read without a relation, with a reason…</source>
        <translation>Read without a relation, with a reason…</translation>
    </message>
</context>
<context>
    <name>ui::RecordPresenter</name>
    <message>
        <source>Asking the register…</source>
        <translation>Asking the register…</translation>
    </message>
    <message>
        <source>The register has not been read.</source>
        <translation>The register has not been read.</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <comment>name of the register, time</comment>
        <translation>%1, read %2</translation>
    </message>
    <message>
        <source>The register has no doses of this person.</source>
        <translation>The register has no doses of this person.</translation>
    </message>
    <message>
        <source>That is what it answered; nothing is hidden. Record a dose, or an earlier one on proof.</source>
        <translation>That is what it answered; nothing is hidden. Record a dose, or an earlier one on proof.</translation>
    </message>
    <message>
        <source>F5 asks again.</source>
        <translation>F5 asks again.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Withdraw this dose?</source>
        <translation>Withdraw this dose?</translation>
    </message>
    <message>
        <source>%1 of %2 is marked as entered in error. It stays visible as withdrawn. Say why.</source>
        <comment>product and date, person</comment>
        <translation>%1 of %2 is marked as entered in error. It stays visible as withdrawn. Say why.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Withdraw %1</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Wrong person</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Recorded twice</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Wrong product</translation>
    </message>
    <message>
        <source>It was not given</source>
        <translation>It was not given</translation>
    </message>
    <message>
        <source>It goes to the register again.</source>
        <translation>It goes to the register again.</translation>
    </message>
    <message>
        <source>Withdrawal saved here: %1</source>
        <translation>Withdrawal saved here: %1</translation>
    </message>
    <message>
        <source>Withdrawal accepted: %1</source>
        <translation>Withdrawal accepted: %1</translation>
    </message>
    <message>
        <source>Withdrawal needs you: %1</source>
        <translation>Withdrawal needs you: %1</translation>
    </message>
    <message>
        <source>Withdrawn here, it is not sent: %1</source>
        <translation>Withdrawn here, it is not sent: %1</translation>
    </message>
    <message>
        <source>Seen without a therapeutic relation; it stands in the log.</source>
        <translation>Seen without a therapeutic relation; it stands in the log.</translation>
    </message>
    <message>
        <source>Read without a therapeutic relation</source>
        <translation>Read without a therapeutic relation</translation>
    </message>
    <message>
        <source>Why is the record of %1 needed? The reason stands in the access log, which the person may see.</source>
        <translation>Why is the record of %1 needed? The reason stands in the access log, which the person may see.</translation>
    </message>
    <message>
        <source>Read the record of %1</source>
        <translation>Read the record of %1</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Duty post</source>
        <translation>Duty post</translation>
    </message>
    <message>
        <source>Asked by the person</source>
        <translation>Asked by the person</translation>
    </message>
    <message>
        <source>The register could not be reached, and nothing of this person is kept here. There may be doses.</source>
        <translation>The register could not be reached, and nothing of this person is kept here. There may be doses.</translation>
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
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Starts with https. Empty: the register&apos;s own address.</source>
        <translation>Starts with https. Empty: the register&apos;s own address.</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>&amp;Certificate file</translation>
    </message>
    <message>
        <source>Only when the register has a certificate of its own. Empty: the system&apos;s.</source>
        <translation>Only when the register has a certificate of its own. Empty: the system&apos;s.</translation>
    </message>
    <message>
        <source>T&amp;oken file</source>
        <translation>T&amp;oken file</translation>
    </message>
    <message>
        <source>Only for a register without a sign-in service.</source>
        <translation>Only for a register without a sign-in service.</translation>
    </message>
    <message>
        <source>&amp;Keep the register</source>
        <translation>&amp;Keep the register</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationPage</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Undo  Ctrl+Z</translation>
    </message>
    <message>
        <source>Next person  F2</source>
        <translation>Next person  F2</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <comment>stop correcting</comment>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <source>Kind of registration</source>
        <translation>Kind of registration</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>On proof</source>
        <translation>On proof</translation>
    </message>
    <message>
        <source>Route, body part, place, remarks</source>
        <translation>Route, body part, place, remarks</translation>
    </message>
    <message>
        <source>More fields: route, body part, place, remarks</source>
        <translation>More fields: route, body part, place, remarks</translation>
    </message>
    <message>
        <source>Ctrl+⏎</source>
        <comment>keys that save</comment>
        <translation>Ctrl+⏎</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stop correcting</comment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationPresenter</name>
    <message>
        <source>Undone right after saving</source>
        <translation>Undone right after saving</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationText</name>
    <message>
        <source>Correct a dose</source>
        <translation>Correct a dose</translation>
    </message>
    <message>
        <source>Record a dose</source>
        <translation>Record a dose</translation>
    </message>
    <message>
        <source>a dose</source>
        <comment>when no product was chosen yet</comment>
        <translation>a dose</translation>
    </message>
    <message>
        <source>%1 not given to %2</source>
        <comment>product, person</comment>
        <translation>%1 not given to %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>product, person</comment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Save correction: %1</source>
        <comment>who, what and when</comment>
        <translation>Save correction: %1</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>who, what and when</comment>
        <translation>Record %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <comment>who, what and when</comment>
        <translation>Record: %1</translation>
    </message>
    <message>
        <source>Record on proof: %1</source>
        <comment>who, what and when</comment>
        <translation>Record on proof: %1</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <comment>person and organisation</comment>
        <translation>Given by %1</translation>
    </message>
    <message>
        <source>There is no product list.</source>
        <translation>There is no product list.</translation>
    </message>
    <message numerus="yes">
        <source>Product list of %1, %Ln day(s) old</source>
        <translation>
            <numerusform>Product list of %1, %Ln day old</numerusform>
            <numerusform>Product list of %1, %Ln days old</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer list was refused; see settings.</source>
        <translation>A newer list was refused; see settings.</translation>
    </message>
    <message>
        <source>RIZIV or person number of who gave it</source>
        <translation>RIZIV or person number of who gave it</translation>
    </message>
    <message>
        <source>Read by every care provider with access, and by the patient.</source>
        <translation>Read by every care provider with access, and by the patient.</translation>
    </message>
    <message>
        <source>Kept with the correction; the register&apos;s staff may read it.</source>
        <translation>Kept with the correction; the register&apos;s staff may read it.</translation>
    </message>
    <message>
        <source>Why it is right all the same. Kept with the dose.</source>
        <translation>Why it is right all the same. Kept with the dose.</translation>
    </message>
    <message>
        <source>Leave what you typed for %1?</source>
        <translation>Leave what you typed for %1?</translation>
    </message>
    <message>
        <source>The correction is not saved. When you leave, it is dropped and nothing changes in the register.</source>
        <translation>The correction is not saved. When you leave, it is dropped and nothing changes in the register.</translation>
    </message>
    <message>
        <source>Drop the correction</source>
        <translation>Drop the correction</translation>
    </message>
    <message>
        <source>It is not recorded yet. When you leave, it is kept and comes back when you open %1 again.</source>
        <translation>It is not recorded yet. When you leave, it is kept and comes back when you open %1 again.</translation>
    </message>
    <message>
        <source>Leave, keep what was typed</source>
        <translation>Leave, keep what was typed</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded yet: %Ln thing(s) to change.</source>
        <translation>
            <numerusform>Not recorded yet: %Ln thing to change.</numerusform>
            <numerusform>Not recorded yet: %Ln things to change.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <translation>What you typed is still there.</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded yet: %Ln thing(s) are unusual.</source>
        <translation>
            <numerusform>Not recorded yet: %Ln thing is unusual.</numerusform>
            <numerusform>Not recorded yet: %Ln things are unusual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change them, or say below why it is right and save again.</source>
        <translation>Change them, or say below why it is right and save again.</translation>
    </message>
    <message>
        <source>What you typed is back in the form.</source>
        <translation>What you typed is back in the form.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is unusual.</source>
        <translation>
            <numerusform>%Ln more is unusual.</numerusform>
            <numerusform>%Ln more are unusual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>who, what and when</comment>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Correction saved here: %1</source>
        <comment>who, what and when</comment>
        <translation>Correction saved here: %1</translation>
    </message>
    <message>
        <source>Correction on its way: %1</source>
        <comment>who, what and when</comment>
        <translation>Correction on its way: %1</translation>
    </message>
    <message>
        <source>Correction accepted: %1</source>
        <comment>who, what and when</comment>
        <translation>Correction accepted: %1</translation>
    </message>
    <message>
        <source>Correction needs you: %1</source>
        <comment>who, what and when</comment>
        <translation>Correction needs you: %1</translation>
    </message>
    <message>
        <source>Correction withdrawn: %1</source>
        <comment>who, what and when</comment>
        <translation>Correction withdrawn: %1</translation>
    </message>
    <message>
        <source>What you typed here earlier (%1) is back. It is not recorded yet.</source>
        <comment>time</comment>
        <translation>What you typed here earlier (%1) is back. It is not recorded yet.</translation>
    </message>
    <message>
        <source>Go on with it, or discard it.</source>
        <translation>Go on with it, or discard it.</translation>
    </message>
    <message>
        <source>AGB, BIG or UZI number of who gave it</source>
        <translation>AGB, BIG or UZI number of who gave it</translation>
    </message>
</context>
<context>
    <name>ui::RowDetailPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Correct…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Close  Esc</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <translation>Send %1 again</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Correct %1</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Withdraw %1</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Close the details</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details of %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPresenter</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dark</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), list of %1</source>
        <translation>
            <numerusform>%Ln product, list of %1</numerusform>
            <numerusform>%Ln products, list of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The product list is %Ln day(s) old.</source>
        <translation>
            <numerusform>The product list is %Ln day old.</numerusform>
            <numerusform>The product list is %Ln days old.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer products may be missing. Put a newer list in the data folder and start Prikpost again.</source>
        <translation>Newer products may be missing. Put a newer list in the data folder and start Prikpost again.</translation>
    </message>
    <message>
        <source>Kept. %1 is used from the next start on.</source>
        <translation>Kept. %1 is used from the next start on.</translation>
    </message>
    <message>
        <source>Close Prikpost and start it again when it suits you.</source>
        <translation>Close Prikpost and start it again when it suits you.</translation>
    </message>
    <message>
        <source>Another register</source>
        <translation>Another register</translation>
    </message>
    <message>
        <source>Change, and send the waiting doses there</source>
        <translation>Change, and send the waiting doses there</translation>
    </message>
    <message>
        <source>As the register says</source>
        <translation>As the register says</translation>
    </message>
</context>
<context>
    <name>ui::ShellPresenter</name>
    <message>
        <source>%1 %2 today</source>
        <comment>state, count</comment>
        <translation>%1 %2 today</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent yet</source>
        <translation>
            <numerusform>%Ln not sent yet</numerusform>
            <numerusform>%Ln not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) are safe on this computer and go to the register the next time Prikpost is started.</source>
        <translation>
            <numerusform>%Ln dose is safe on this computer and goes to the register the next time Prikpost is started.</numerusform>
            <numerusform>%Ln doses are safe on this computer and go to the register the next time Prikpost is started.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has gone to the register.</source>
        <translation>Everything has gone to the register.</translation>
    </message>
    <message>
        <source>%1 will be closed from %2 to %3.</source>
        <translation>%1 will be closed from %2 to %3.</translation>
    </message>
    <message>
        <source>Go on working then as always: doses are saved here and go by themselves afterwards.</source>
        <translation>Go on working then as always: doses are saved here and go by themselves afterwards.</translation>
    </message>
</context>
<context>
    <name>ui::SideEffectForm</name>
    <message>
        <source>Nothing was given on a day that is known.</source>
        <translation>Nothing was given on a day that is known.</translation>
    </message>
    <message>
        <source>&amp;Vaccinated on</source>
        <translation>&amp;Vaccinated on</translation>
    </message>
    <message>
        <source>Be&amp;gan on</source>
        <translation>Be&amp;gan on</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>&amp;How it ended</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recovered</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>recovering</translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation>not recovered</translation>
    </message>
    <message>
        <source>died</source>
        <translation>died</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;What happened</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>How long it took</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Other medicines</translation>
    </message>
    <message>
        <source>Earlier reactions</source>
        <translation>Earlier reactions</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>Your telephone</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>In hospital</translation>
    </message>
    <message>
        <source>Life in danger</source>
        <translation>Life in danger</translation>
    </message>
    <message>
        <source>Harm that stays</source>
        <translation>Harm that stays</translation>
    </message>
    <message>
        <source>The family may be contacted</source>
        <translation>The family may be contacted</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Write the draft…</source>
        <translation>Write the draft…</translation>
    </message>
</context>
<context>
    <name>ui::SignInPage</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Sign in to %1</translation>
    </message>
    <message>
        <source>This register has no sign-in service. Say who works here; it stands with each dose that you record.</source>
        <translation>This register has no sign-in service. Say who works here; it stands with each dose that you record.</translation>
    </message>
    <message>
        <source>Your browser has opened. Finish signing in there, then come back: this window goes on by itself.</source>
        <translation>Your browser has opened. Finish signing in there, then come back: this window goes on by itself.</translation>
    </message>
    <message>
        <source>%1 was signed in here before. Sign in again to send and to read at the register; saving here goes on without.</source>
        <translation>%1 was signed in here before. Sign in again to send and to read at the register; saving here goes on without.</translation>
    </message>
    <message>
        <source>Signing in happens in your browser, with your eID, itsme or another means of your register.</source>
        <translation>Signing in happens in your browser, with your eID, itsme or another means of your register.</translation>
    </message>
    <message>
        <source>&amp;Sign in with the browser</source>
        <translation>&amp;Sign in with the browser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Start work</source>
        <translation>&amp;Start work</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Your &amp;name</translation>
    </message>
    <message>
        <source>Your N&amp;IHDI number</source>
        <translation>Your N&amp;IHDI number</translation>
    </message>
    <message>
        <source>Your INS&amp;Z, when you have no NIHDI number</source>
        <translation>Your INS&amp;Z, when you have no NIHDI number</translation>
    </message>
    <message>
        <source>Name of your &amp;organisation</source>
        <translation>Name of your &amp;organisation</translation>
    </message>
    <message>
        <source>NIHDI or enterprise n&amp;umber of the organisation</source>
        <translation>NIHDI or enterprise n&amp;umber of the organisation</translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation>Your &amp;role</translation>
    </message>
    <message>
        <source>No browser? Copy the &amp;address</source>
        <translation>No browser? Copy the &amp;address</translation>
    </message>
</context>
<context>
    <name>ui::SignInPresenter</name>
    <message numerus="yes">
        <source>%Ln field(s) must be looked at.</source>
        <translation>
            <numerusform>%Ln field must be looked at.</numerusform>
            <numerusform>%Ln fields must be looked at.</numerusform>
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
        <translation>Nothing waits to be sent</translation>
    </message>
    <message>
        <source>DEMO: invented data</source>
        <translation>DEMO: invented data</translation>
    </message>
</context>
<context>
    <name>ui::TakenModel</name>
    <message>
        <source>Taken along</source>
        <translation>Taken along</translation>
    </message>
    <message>
        <source>No valid number, nor name and birth date</source>
        <translation>No valid number, nor name and birth date</translation>
    </message>
    <message>
        <source>The register does not know this person</source>
        <translation>The register does not know this person</translation>
    </message>
    <message>
        <source>More than one person fits: give the number</source>
        <translation>More than one person fits: give the number</translation>
    </message>
    <message>
        <source>No access to this record</source>
        <translation>No access to this record</translation>
    </message>
    <message>
        <source>The record could not be read whole</source>
        <translation>The record could not be read whole</translation>
    </message>
    <message>
        <source>Not asked: the register cannot be reached</source>
        <translation>Not asked: the register cannot be reached</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>Taken from the copy here: the register cannot be reached</source>
        <translation>Taken from the copy here: the register cannot be reached</translation>
    </message>
</context>
<context>
    <name>ui::TimeLine</name>
    <message>
        <source>birth</source>
        <translation>birth</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mo</source>
        <comment>months of age</comment>
        <translation>
            <numerusform>%Ln mo</numerusform>
            <numerusform>%Ln mo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln yr</source>
        <comment>years of age</comment>
        <translation>
            <numerusform>%Ln yr</numerusform>
            <numerusform>%Ln yr</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>ui::TopStrip</name>
    <message>
        <source>You work for %1</source>
        <translation>You work for %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Signed in: %1</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Sign in again…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>[F2] Search by name, birth date or INSZ</source>
        <translation>[F2] Search by name, birth date or INSZ</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>Search a person</translation>
    </message>
    <message>
        <source>Name, birth date or person number. F2 comes back here.</source>
        <translation>Name, birth date or person number. F2 comes back here.</translation>
    </message>
    <message>
        <source>[F2] Search by name, birth date or BSN</source>
        <translation>[F2] Search by name, birth date or BSN</translation>
    </message>
</context>
<context>
    <name>ui::UnlockPage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Unlock Prikpost</source>
        <translation>Unlock Prikpost</translation>
    </message>
    <message>
        <source>Everything that Prikpost keeps on this computer is encrypted. This computer has no keyring that could hold the key, so it is made from a passphrase. Keep the passphrase well: without it nobody can open the data.</source>
        <translation>Everything that Prikpost keeps on this computer is encrypted. This computer has no keyring that could hold the key, so it is made from a passphrase. Keep the passphrase well: without it nobody can open the data.</translation>
    </message>
    <message>
        <source>The data on this computer are encrypted with your passphrase.</source>
        <translation>The data on this computer are encrypted with your passphrase.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Again, to be sure</source>
        <translation>&amp;Again, to be sure</translation>
    </message>
    <message>
        <source>&amp;Keep and start</source>
        <translation>&amp;Keep and start</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Passphrase forgotten</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open what is kept on this computer, also not the doses that have not been sent. What the register received is safe there. You can begin anew: what is here is then put aside, sealed, and opens when the passphrase is found. Doses that were not sent must be registered again.</source>
        <translation>Without the passphrase nobody can open what is kept on this computer, also not the doses that have not been sent. What the register received is safe there. You can begin anew: what is here is then put aside, sealed, and opens when the passphrase is found. Doses that were not sent must be registered again.</translation>
    </message>
    <message>
        <source>Put aside and &amp;begin anew</source>
        <translation>Put aside and &amp;begin anew</translation>
    </message>
    <message>
        <source>Ba&amp;ck</source>
        <translation>Ba&amp;ck</translation>
    </message>
    <message>
        <source>&amp;Forgotten?</source>
        <translation>&amp;Forgotten?</translation>
    </message>
</context>
<context>
    <name>ui::UnlockPresenter</name>
    <message>
        <source>The passphrase is too short.</source>
        <translation>The passphrase is too short.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln character(s); a few words are easy to remember.</source>
        <translation>
            <numerusform>Take at least %Ln character; a few words are easy to remember.</numerusform>
            <numerusform>Take at least %Ln characters; a few words are easy to remember.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>Type both again.</source>
        <translation>Type both again.</translation>
    </message>
    <message>
        <source>The passphrase is needed.</source>
        <translation>The passphrase is needed.</translation>
    </message>
    <message>
        <source>What was kept here stands sealed in %1.</source>
        <translation>What was kept here stands sealed in %1.</translation>
    </message>
    <message>
        <source>Whoever finds the passphrase again opens it there.</source>
        <translation>Whoever finds the passphrase again opens it there.</translation>
    </message>
</context>
<context>
    <name>ui::VisitRowWidget</name>
    <message>
        <source>Given today</source>
        <translation>Given today</translation>
    </message>
    <message>
        <source>Refused: the family does not want it</source>
        <translation>Refused: the family does not want it</translation>
    </message>
    <message>
        <source>Postponed: another day</source>
        <translation>Postponed: another day</translation>
    </message>
    <message>
        <source>Contraindicated: medical reason</source>
        <translation>Contraindicated: medical reason</translation>
    </message>
    <message>
        <source>Already had: elsewhere</source>
        <translation>Already had: elsewhere</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>What becomes of %1</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lot of %1</source>
        <translation>Lot of %1</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Expiry date of %1</source>
        <translation>Expiry date of %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>l</source>
        <comment>key for left</comment>
        <translation>l</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>r</source>
        <comment>key for right</comment>
        <translation>r</translation>
    </message>
    <message>
        <source>Side for %1</source>
        <translation>Side for %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>When %1 was had</source>
        <translation>When %1 was had</translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation>Proof seen</translation>
    </message>
    <message>
        <source>Proof seen of %1</source>
        <translation>Proof seen of %1</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Still right</translation>
    </message>
    <message>
        <source>Take the product of this lot</source>
        <translation>Take the product of this lot</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>New day for %1</source>
        <translation>New day for %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why %1 is postponed</source>
        <translation>Why %1 is postponed</translation>
    </message>
    <message>
        <source>Doctor consulted</source>
        <translation>Doctor consulted</translation>
    </message>
    <message>
        <source>Doctor consulted about %1</source>
        <translation>Doctor consulted about %1</translation>
    </message>
</context>
</TS>
