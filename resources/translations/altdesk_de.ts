<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About AltDesk</source>
        <translation>Über AltDesk</translation>
    </message>
    <message>
        <source>AltDesk and what it brings along</source>
        <translation>AltDesk und was es mitbringt</translation>
    </message>
    <message>
        <source>AltDesk is free: its own licence is the Apache License 2.0. It brings along the work of others, each under its own licence:</source>
        <translation>AltDesk ist frei: Seine eigene Lizenz ist die Apache License 2.0. Es bringt die Arbeit anderer mit, jede unter ihrer eigenen Lizenz:</translation>
    </message>
    <message>
        <source>AltDesk keeps a log of liver blood tests on this computer only and explains a raised ALT with its sources. It does not diagnose, and it has not been certified as a medical device anywhere.</source>
        <translation>AltDesk führt ein Protokoll von Leberwerten nur auf diesem Computer und erklärt eine erhöhte ALT mit Quellen. Es stellt keine Diagnose und ist nirgends als Medizinprodukt zertifiziert.</translation>
    </message>
    <message>
        <source>AltDesk {version}, knowledge {knowledge}</source>
        <translation>AltDesk {version}, Wissensstand {knowledge}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>It came without the text.</source>
        <translation>Der Text lag nicht bei.</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Die Lizenz</translation>
    </message>
</context>
<context>
    <name>AboutYouPage</name>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Nobody is in this log yet</source>
        <translation>In diesem Protokoll ist noch niemand</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>Sehen, was sich ändert</translation>
    </message>
    <message>
        <source>Type a panel or import a file; then questions can be answered.</source>
        <translation>Geben Sie einen Befund ein oder importieren Sie eine Datei; dann lassen sich die Fragen beantworten.</translation>
    </message>
    <message>
        <source>{count} of {all} answered. Leave out whatever you like.</source>
        <translation>{count} von {all} beantwortet. Lassen Sie weg, was Sie möchten.</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>All changes, the newest first</source>
        <translation>Alle Änderungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>AltDesk audit.csv</source>
        <translation>AltDesk Änderungen.csv</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>Find a person, an analyte, initials</source>
        <translation>Person, Analyt oder Kürzel suchen</translation>
    </message>
    <message>
        <source>Find in the audit</source>
        <translation>In den Änderungen suchen</translation>
    </message>
    <message>
        <source>Nothing that a person sees.</source>
        <translation>Nichts, was man sieht.</translation>
    </message>
    <message>
        <source>Show older acts too</source>
        <translation>Auch ältere Änderungen zeigen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>What this act changed</source>
        <translation>Was hier geändert wurde</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Wer hat was geändert</translation>
    </message>
    <message>
        <source>{shown} of {all} acts</source>
        <translation>{shown} von {all} Änderungen</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made when a changed log is closed, and read back before it counts. They lie in {folder}. Old ones are thinned: the last of each day, week and month stays.</source>
        <translation>Beim Schließen eines geänderten Protokolls entsteht eine Kopie; sie zählt erst, wenn sie zurückgelesen ist. Die Kopien liegen in {folder}. Alte werden ausgedünnt: Die letzte jedes Tages, jeder Woche und jedes Monats bleibt.</translation>
    </message>
    <message>
        <source>AltDesk logs (*.altdesk)</source>
        <translation>AltDesk-Protokolle (*.altdesk)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up to a second place …</source>
        <translation>An einem zweiten Ort sichern …</translation>
    </message>
    <message>
        <source>Backed up and read back: {name}</source>
        <translation>Gesichert und zurückgelesen: {name}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of this log</source>
        <translation>Sicherungen dieses Protokolls</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Once the log is saved, its copies are listed here.</source>
        <translation>Sobald das Protokoll gespeichert ist, stehen hier seine Kopien.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation>Aus einer Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Second place, such as a USB stick</source>
        <translation>Zweiter Ort, zum Beispiel ein USB-Stick</translation>
    </message>
    <message>
        <source>The first one is made when this log is closed after a change. You need not wait: “Back up now” makes one and reads it back.</source>
        <translation>Die erste entsteht, wenn dieses Protokoll nach einer Änderung geschlossen wird. Sie müssen nicht warten: „Jetzt sichern“ legt eine an und liest sie zur Kontrolle.</translation>
    </message>
    <message>
        <source>This log is in memory only: save it to keep it.</source>
        <translation>Dieses Protokoll liegt nur im Arbeitsspeicher: Speichern Sie es, um es zu behalten.</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Das Passwort ändern</translation>
    </message>
    <message>
        <source>Password now, or recovery key</source>
        <translation>Jetziges Passwort oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>The printed recovery sheet stays valid. Backups from before open with the old password.</source>
        <translation>Das gedruckte Wiederherstellungsblatt bleibt gültig. Frühere Sicherungen öffnen sich mit dem alten Passwort.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Person, panel, analyte, article or command</source>
        <translation>Person, Befund, Analyt, Artikel oder Befehl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ConfirmedDialog</name>
    <message>
        <source>Password now, or recovery key</source>
        <translation>Jetziges Passwort oder Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Not a date: type it as 3.11.26 or 2026-11-03</source>
        <translation>Kein Datum: Schreiben Sie es als 3.11.26 oder 2026-11-03</translation>
    </message>
    <message>
        <source>Type the date as 3.11.26, 11/3/2026 or 2026-11-03</source>
        <translation>Schreiben Sie das Datum als 3.11.26, 11/3/2026 oder 2026-11-03</translation>
    </message>
    <message>
        <source>Which day is it?</source>
        <translation>Welcher Tag ist es?</translation>
    </message>
    <message>
        <source>{day} lies before the birth</source>
        <translation>{day} liegt vor der Geburt</translation>
    </message>
    <message>
        <source>{day} lies in the future</source>
        <translation>{day} liegt in der Zukunft</translation>
    </message>
    <message>
        <source>{day}: the log has a panel of this day already</source>
        <translation>{day}: Im Protokoll steht schon ein Befund dieses Tages</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>DrawContextBoxes</name>
    <message>
        <source>Anything else worth keeping</source>
        <translation>Was sonst festzuhalten ist</translation>
    </message>
    <message>
        <source>Around the draw</source>
        <translation>Rund um die Blutabnahme</translation>
    </message>
    <message>
        <source>New medicine or supplement? Log it</source>
        <translation>Neues Arzneimittel oder Präparat? Eintragen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Beschwerden</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Dateien oder einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Paste copied results</source>
        <translation>Kopierte Werte einfügen</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Leere Tabelle speichern</translation>
    </message>
    <message>
        <source>Save an empty table …</source>
        <translation>Leere Tabelle speichern …</translation>
    </message>
    <message>
        <source>Tables (CSV, XLSX), PDF reports, FHIR, HL7, C-CDA, LDT, Apple Health, VA Blue Button. Nothing is recorded before you have seen it.</source>
        <translation>Tabellen (CSV, XLSX), PDF-Befunde, FHIR, HL7, C-CDA, LDT, Apple Health, VA Blue Button. Nichts wird eingetragen, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Arbeitsmappe (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>laboratory results</source>
        <translation>Laborwerte</translation>
    </message>
</context>
<context>
    <name>EntryGrid</name>
    <message>
        <source>Add an analyte by its name, such as CK or INR</source>
        <translation>Analyt nach Namen hinzufügen, etwa CK oder INR</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analyt</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>lower limit</source>
        <translation>unterer Grenzwert</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>oberer Grenzwert</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Take these answers</source>
        <translation>Diese Antworten übernehmen</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Knowledge {version}</source>
        <translation>Wissensstand {version}</translation>
    </message>
    <message>
        <source>Knowledge {version}, partly in English</source>
        <translation>Wissensstand {version}, teils englisch</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Add panel</source>
        <translation>Befund eingeben</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Nothing is in it yet</source>
        <translation>Noch ist nichts darin</translation>
    </message>
    <message>
        <source>PDF summary</source>
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Your liver log</source>
        <translation>Ihr Leberprotokoll</translation>
    </message>
</context>
<context>
    <name>ImportPreviewPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Leave out this file</source>
        <translation>Diese Datei weglassen</translation>
    </message>
    <message>
        <source>Only questions</source>
        <translation>Nur Fragen</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Record {count}</source>
        <translation>{count} eintragen</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Was die Datei ändern würde</translation>
    </message>
    <message>
        <source>Yes to all {count}</source>
        <translation>Ja zu allen {count}</translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Two who write at once would overwrite each other. You can look at everything, print and export meanwhile.</source>
        <translation>Zwei, die zugleich schreiben, würden sich gegenseitig überschreiben. Sie können inzwischen alles ansehen, drucken und exportieren.</translation>
    </message>
    <message>
        <source>{name} is in use</source>
        <translation>{name} wird gerade benutzt</translation>
    </message>
</context>
<context>
    <name>InterpretationPage</name>
    <message>
        <source>AltDesk explains; it does not diagnose. Knowledge version {version}.</source>
        <translation>AltDesk erklärt; es stellt keine Diagnose. Wissensstand {version}.</translation>
    </message>
    <message>
        <source>Explanations that are not yet translated are in English.</source>
        <translation>Erklärungen, die noch nicht übersetzt sind, stehen auf Englisch.</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretation</translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation>Noch nichts zu erklären</translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation>Die Werte werden gelesen …</translation>
    </message>
    <message>
        <source>Type a panel or import a file; then this page explains it.</source>
        <translation>Geben Sie einen Befund ein oder importieren Sie eine Datei; dann erklärt ihn diese Seite.</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>Backups …</source>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <source>Change the password …</source>
        <translation>Das Passwort ändern …</translation>
    </message>
    <message>
        <source>Lock the screen when nobody works</source>
        <translation>Bildschirm sperren, wenn niemand arbeitet</translation>
    </message>
    <message>
        <source>No password is set: everyone who has the file or uses this computer can read it. (It is stored so that damage is noticed, not hidden.)</source>
        <translation>Kein Passwort gesetzt: Wer die Datei hat oder diesen Computer benutzt, kann sie lesen. (Sie ist so gespeichert, dass Schäden bemerkt werden, nicht verborgen.)</translation>
    </message>
    <message>
        <source>Print a new recovery sheet …</source>
        <translation>Neues Wiederherstellungsblatt drucken …</translation>
    </message>
    <message>
        <source>Remove the password …</source>
        <translation>Das Passwort entfernen …</translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation>Ein Passwort setzen …</translation>
    </message>
    <message>
        <source>The log is encrypted with your password. Without the password and the recovery sheet nobody can open it, you included.</source>
        <translation>Das Protokoll ist mit Ihrem Passwort verschlüsselt. Ohne Passwort und Wiederherstellungsblatt kann niemand es öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Who changed what …</source>
        <translation>Wer hat was geändert …</translation>
    </message>
    <message>
        <source>Who is working …</source>
        <translation>Wer arbeitet …</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Alanine aminotransferase</source>
        <translation>Alanin-Aminotransferase</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>Albumin</translation>
    </message>
    <message>
        <source>Alkaline phosphatase</source>
        <translation>Alkalische Phosphatase</translation>
    </message>
    <message>
        <source>Alpha-1 antitrypsin</source>
        <translation>Alpha-1-Antitrypsin</translation>
    </message>
    <message>
        <source>Alpha-fetoprotein</source>
        <translation>Alpha-Fetoprotein</translation>
    </message>
    <message>
        <source>Antibody to hepatitis B core, IgM</source>
        <translation>Anti-HBc-IgM</translation>
    </message>
    <message>
        <source>Antibody to hepatitis B core, total</source>
        <translation>Anti-HBc gesamt</translation>
    </message>
    <message>
        <source>Antibody to hepatitis C virus</source>
        <translation>Anti-HCV</translation>
    </message>
    <message>
        <source>Antimitochondrial antibodies</source>
        <translation>Antimitochondriale Antikörper</translation>
    </message>
    <message>
        <source>Antinuclear antibodies</source>
        <translation>Antinukleäre Antikörper</translation>
    </message>
    <message>
        <source>Are you newly confused or unusually sleepy?</source>
        <translation>Sind Sie neuerdings verwirrt oder ungewöhnlich schläfrig?</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Sind Sie schwanger?</translation>
    </message>
    <message>
        <source>Are your eyes or skin yellow?</source>
        <translation>Sind Ihre Augen oder Ihre Haut gelb?</translation>
    </message>
    <message>
        <source>Are your legs swollen?</source>
        <translation>Sind Ihre Beine geschwollen?</translation>
    </message>
    <message>
        <source>Are your muscles sore?</source>
        <translation>Schmerzen Ihre Muskeln?</translation>
    </message>
    <message>
        <source>Are your muscles weak?</source>
        <translation>Sind Ihre Muskeln schwach?</translation>
    </message>
    <message>
        <source>Are your stools pale like clay?</source>
        <translation>Ist Ihr Stuhl hell wie Lehm?</translation>
    </message>
    <message>
        <source>Aspartate aminotransferase</source>
        <translation>Aspartat-Aminotransferase</translation>
    </message>
    <message>
        <source>Ceruloplasmin</source>
        <translation>Coeruloplasmin</translation>
    </message>
    <message>
        <source>Creatine kinase</source>
        <translation>Kreatinkinase</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Kreatinin</translation>
    </message>
    <message>
        <source>Did the laboratory note a hemolysed sample?</source>
        <translation>Hat das Labor eine hämolytische Probe vermerkt?</translation>
    </message>
    <message>
        <source>Did you avoid hard exercise for 14 days before the test?</source>
        <translation>Haben Sie 14 Tage vor der Abnahme starke Anstrengung vermieden?</translation>
    </message>
    <message>
        <source>Did you give birth in the last 12 weeks?</source>
        <translation>Haben Sie in den letzten 12 Wochen ein Kind geboren?</translation>
    </message>
    <message>
        <source>Did you take more than 4 g of paracetamol (acetaminophen) within 24 hours in the last 7 days?</source>
        <translation>Haben Sie in den letzten 7 Tagen innerhalb von 24 Stunden mehr als 4 g Paracetamol (Acetaminophen) genommen?</translation>
    </message>
    <message>
        <source>Direct (conjugated) bilirubin</source>
        <translation>Direktes (konjugiertes) Bilirubin</translation>
    </message>
    <message>
        <source>Do you have Asian ancestry?</source>
        <translation>Haben Sie asiatische Vorfahren?</translation>
    </message>
    <message>
        <source>Do you have a clotting disease, take oestrogen, have cancer, or had surgery recently?</source>
        <translation>Haben Sie eine Gerinnungskrankheit, nehmen Sie Östrogen, haben Sie Krebs oder wurden Sie kürzlich operiert?</translation>
    </message>
    <message>
        <source>Do you have a fever of 38 C or more?</source>
        <translation>Haben Sie Fieber von 38 °C oder mehr?</translation>
    </message>
    <message>
        <source>Do you have a healing fracture, Paget disease or low vitamin D, or are you still growing?</source>
        <translation>Heilt bei Ihnen ein Knochenbruch, haben Sie Morbus Paget oder wenig Vitamin D, oder wachsen Sie noch?</translation>
    </message>
    <message>
        <source>Do you have another autoimmune disease, such as of the thyroid or joints?</source>
        <translation>Haben Sie eine andere Autoimmunkrankheit, etwa der Schilddrüse oder der Gelenke?</translation>
    </message>
    <message>
        <source>Do you have pain under the right ribs?</source>
        <translation>Haben Sie Schmerzen unter den rechten Rippen?</translation>
    </message>
    <message>
        <source>Do you have tremor, slurred speech, or a new change of mood or movement?</source>
        <translation>Haben Sie Zittern, verwaschene Sprache oder neue Veränderungen von Stimmung oder Bewegung?</translation>
    </message>
    <message>
        <source>Do you have ulcerative colitis or Crohn disease?</source>
        <translation>Haben Sie Colitis ulcerosa oder Morbus Crohn?</translation>
    </message>
    <message>
        <source>Do you itch all over?</source>
        <translation>Juckt es Sie am ganzen Körper?</translation>
    </message>
    <message>
        <source>Do you take a statin?</source>
        <translation>Nehmen Sie ein Statin?</translation>
    </message>
    <message>
        <source>Do you take medicine for blood fats?</source>
        <translation>Nehmen Sie ein Arzneimittel gegen erhöhte Blutfette?</translation>
    </message>
    <message>
        <source>Do you take warfarin or another vitamin K antagonist?</source>
        <translation>Nehmen Sie Warfarin oder einen anderen Vitamin-K-Antagonisten?</translation>
    </message>
    <message>
        <source>Does a brother, sister or parent have Wilson disease?</source>
        <translation>Hat ein Geschwister oder Elternteil Morbus Wilson?</translation>
    </message>
    <message>
        <source>Does a close relative have haemochromatosis (iron overload)?</source>
        <translation>Hat jemand in Ihrer nahen Verwandtschaft Hämochromatose (Eisenüberladung)?</translation>
    </message>
    <message>
        <source>Does a relative have alpha-1 antitrypsin deficiency?</source>
        <translation>Hat jemand in Ihrer Verwandtschaft einen Alpha-1-Antitrypsin-Mangel?</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritin</translation>
    </message>
    <message>
        <source>Gamma-glutamyl transferase</source>
        <translation>Gamma-Glutamyltransferase</translation>
    </message>
    <message>
        <source>Gilbert syndrome (harmless)</source>
        <translation>Gilbert-Syndrom (harmlos)</translation>
    </message>
    <message>
        <source>Glucose (fasting)</source>
        <translation>Glukose (nüchtern)</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>HDL-Cholesterin</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hämoglobin</translation>
    </message>
    <message>
        <source>Haemoglobin A1c</source>
        <translation>Hämoglobin A1c</translation>
    </message>
    <message>
        <source>Has a doctor found iron deficiency?</source>
        <translation>Wurde ärztlich ein Eisenmangel festgestellt?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have alcohol-related hepatitis?</source>
        <translation>Wurde bei Ihnen ärztlich eine alkoholbedingte Hepatitis festgestellt?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have cirrhosis?</source>
        <translation>Wurde bei Ihnen ärztlich eine Zirrhose festgestellt?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have diabetes?</source>
        <translation>Wurde bei Ihnen ärztlich Diabetes festgestellt?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have heart failure?</source>
        <translation>Wurde bei Ihnen ärztlich Herzschwäche festgestellt?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have prediabetes?</source>
        <translation>Wurde bei Ihnen ärztlich Prädiabetes festgestellt?</translation>
    </message>
    <message>
        <source>Has a gene test found two copies of the C282Y change?</source>
        <translation>Hat ein Gentest zwei Kopien der C282Y-Veränderung gefunden?</translation>
    </message>
    <message>
        <source>Has a scan report said fatty liver?</source>
        <translation>Stand in einem Ultraschall- oder Bildbefund „Fettleber“?</translation>
    </message>
    <message>
        <source>Have you ever injected or snorted drugs, had blood products before 1992, an unsafe tattoo, been in prison, or had dialysis?</source>
        <translation>Haben Sie je Drogen gespritzt oder geschnupft, vor 1992 Blutprodukte erhalten, eine unsichere Tätowierung, waren Sie in Haft oder hatten Sie Dialyse?</translation>
    </message>
    <message>
        <source>Have you had a liver transplant?</source>
        <translation>Wurde Ihnen eine Leber transplantiert?</translation>
    </message>
    <message>
        <source>Have you had diarrhoea, bloating or belly pain for months?</source>
        <translation>Haben Sie seit Monaten Durchfall, Blähungen oder Bauchschmerzen?</translation>
    </message>
    <message>
        <source>Have you lost more than 5 % of your weight without wanting to?</source>
        <translation>Haben Sie ungewollt mehr als 5 % Ihres Gewichts verloren?</translation>
    </message>
    <message>
        <source>Have you vomited blood or passed black stools?</source>
        <translation>Haben Sie Blut erbrochen oder schwarzen Stuhl gehabt?</translation>
    </message>
    <message>
        <source>Hepatitis A virus IgM</source>
        <translation>Anti-HAV-IgM</translation>
    </message>
    <message>
        <source>Hepatitis B surface antigen</source>
        <translation>HBs-Antigen</translation>
    </message>
    <message>
        <source>Hepatitis C virus RNA</source>
        <translation>HCV-RNA</translation>
    </message>
    <message>
        <source>Hepatitis E virus IgM</source>
        <translation>Anti-HEV-IgM</translation>
    </message>
    <message>
        <source>How many grams of pure alcohol do you drink in a usual week?</source>
        <translation>Wie viel Gramm reinen Alkohol trinken Sie in einer üblichen Woche?</translation>
    </message>
    <message>
        <source>How old were you at the last blood test?</source>
        <translation>Wie alt waren Sie bei der letzten Blutabnahme?</translation>
    </message>
    <message>
        <source>Immunoglobulin G</source>
        <translation>Immunglobulin G</translation>
    </message>
    <message>
        <source>In the 3 days before the test, did you have very low blood pressure, cardiac arrest or heat stroke?</source>
        <translation>Hatten Sie in den 3 Tagen vor der Abnahme sehr niedrigen Blutdruck, einen Herzstillstand oder einen Hitzschlag?</translation>
    </message>
    <message>
        <source>In the 7 days before the test, did you exercise hard, hurt a muscle or have an injection into a muscle?</source>
        <translation>Haben Sie sich in den 7 Tagen vor der Abnahme stark angestrengt, einen Muskel verletzt oder eine Spritze in den Muskel bekommen?</translation>
    </message>
    <message>
        <source>In the last 8 weeks, did you travel, meet someone with hepatitis, or eat raw shellfish or undercooked pork or game?</source>
        <translation>Sind Sie in den letzten 8 Wochen gereist, haben Sie jemanden mit Hepatitis getroffen oder rohe Muscheln, nicht durchgegartes Schweinefleisch oder Wild gegessen?</translation>
    </message>
    <message>
        <source>International normalised ratio</source>
        <translation>INR (International Normalized Ratio)</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Eisen</translation>
    </message>
    <message>
        <source>Is it true that you took no medicines, herbs or supplements in the last six months?</source>
        <translation>Stimmt es, dass Sie in den letzten sechs Monaten keine Arzneimittel, Kräuter oder Nahrungsergänzung genommen haben?</translation>
    </message>
    <message>
        <source>Is your belly newly swollen?</source>
        <translation>Ist Ihr Bauch neu geschwollen?</translation>
    </message>
    <message>
        <source>Is your urine as dark as cola?</source>
        <translation>Ist Ihr Urin so dunkel wie Cola?</translation>
    </message>
    <message>
        <source>Lactate dehydrogenase</source>
        <translation>Laktatdehydrogenase</translation>
    </message>
    <message>
        <source>Mean corpuscular volume</source>
        <translation>Mittleres Erythrozytenvolumen</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Thrombozyten</translation>
    </message>
    <message>
        <source>Prothrombin time</source>
        <translation>Prothrombinzeit</translation>
    </message>
    <message>
        <source>Smooth muscle antibodies</source>
        <translation>Antikörper gegen glatte Muskulatur</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Natrium</translation>
    </message>
    <message>
        <source>Thyroid stimulating hormone</source>
        <translation>Thyreotropin (TSH)</translation>
    </message>
    <message>
        <source>Tissue transglutaminase IgA</source>
        <translation>Gewebstransglutaminase-IgA</translation>
    </message>
    <message>
        <source>Total bilirubin</source>
        <translation>Gesamtbilirubin</translation>
    </message>
    <message>
        <source>Total iron binding capacity</source>
        <translation>Totale Eisenbindungskapazität</translation>
    </message>
    <message>
        <source>Total protein</source>
        <translation>Gesamteiweiß</translation>
    </message>
    <message>
        <source>Transferrin</source>
        <translation>Transferrin</translation>
    </message>
    <message>
        <source>Transferrin saturation</source>
        <translation>Transferrinsättigung</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Triglyceride</translation>
    </message>
    <message>
        <source>Were you born where hepatitis B is common, live with someone who has it, inject drugs, or have dialysis?</source>
        <translation>Sind Sie dort geboren, wo Hepatitis B häufig ist, leben Sie mit jemandem, der sie hat, spritzen Sie Drogen oder haben Sie Dialyse?</translation>
    </message>
    <message>
        <source>Were you fasting, dieting or ill in the 3 days before the test?</source>
        <translation>Haben Sie in den 3 Tagen vor der Abnahme gefastet, Diät gehalten oder waren Sie krank?</translation>
    </message>
    <message>
        <source>Were you told of emphysema before the age of 50?</source>
        <translation>Wurde bei Ihnen vor dem 50. Lebensjahr ein Emphysem festgestellt?</translation>
    </message>
    <message>
        <source>What is your body mass index (weight divided by height squared)?</source>
        <translation>Wie hoch ist Ihr Body-Mass-Index (Gewicht durch Größe im Quadrat)?</translation>
    </message>
    <message>
        <source>What is your waist size in centimetres?</source>
        <translation>Wie groß ist Ihr Taillenumfang in Zentimetern?</translation>
    </message>
    <message>
        <source>Wilson disease (copper)</source>
        <translation>Morbus Wilson (Kupfer)</translation>
    </message>
    <message>
        <source>a blocked bile duct</source>
        <translation>ein verlegter Gallengang</translation>
    </message>
    <message>
        <source>a clot in the liver veins</source>
        <translation>ein Gerinnsel in den Lebervenen</translation>
    </message>
    <message>
        <source>a medicine or supplement</source>
        <translation>ein Arznei- oder Nahrungsergänzungsmittel</translation>
    </message>
    <message>
        <source>a muscle problem</source>
        <translation>ein Muskelproblem</translation>
    </message>
    <message>
        <source>a pregnancy-related condition</source>
        <translation>eine schwangerschaftsbedingte Erkrankung</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>alpha-1 antitrypsin deficiency</source>
        <translation>Alpha-1-Antitrypsin-Mangel</translation>
    </message>
    <message>
        <source>an immune disease of small bile ducts</source>
        <translation>eine Immunkrankheit der kleinen Gallengänge</translation>
    </message>
    <message>
        <source>autoimmune hepatitis</source>
        <translation>Autoimmunhepatitis</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>broken red cells</source>
        <translation>zerfallene rote Blutkörperchen</translation>
    </message>
    <message>
        <source>cholestatic</source>
        <translation>cholestatisch</translation>
    </message>
    <message>
        <source>coeliac disease</source>
        <translation>Zöliakie</translation>
    </message>
    <message>
        <source>fatty liver linked to weight and sugar</source>
        <translation>Fettleber durch Gewicht und Zucker</translation>
    </message>
    <message>
        <source>fatty liver with alcohol</source>
        <translation>Fettleber mit Alkohol</translation>
    </message>
    <message>
        <source>g a week</source>
        <translation>g pro Woche</translation>
    </message>
    <message>
        <source>heart-related liver congestion</source>
        <translation>Leberstauung durch das Herz</translation>
    </message>
    <message>
        <source>hepatitis A</source>
        <translation>Hepatitis A</translation>
    </message>
    <message>
        <source>hepatitis B</source>
        <translation>Hepatitis B</translation>
    </message>
    <message>
        <source>hepatitis C</source>
        <translation>Hepatitis C</translation>
    </message>
    <message>
        <source>hepatitis E</source>
        <translation>Hepatitis E</translation>
    </message>
    <message>
        <source>hepatocellular</source>
        <translation>hepatozellulär</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>iron overload</source>
        <translation>Eisenüberladung</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>low blood flow to the liver</source>
        <translation>geringe Durchblutung der Leber</translation>
    </message>
    <message>
        <source>macro-AST (harmless)</source>
        <translation>Makro-AST (harmlos)</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>muscle effort</source>
        <translation>Muskelanstrengung</translation>
    </message>
    <message>
        <source>overactive thyroid</source>
        <translation>Schilddrüsenüberfunktion</translation>
    </message>
    <message>
        <source>scarring of the bile ducts</source>
        <translation>Vernarbung der Gallengänge</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>underactive thyroid</source>
        <translation>Schilddrüsenunterfunktion</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{name} limit</source>
        <translation>Grenzwert {name}</translation>
    </message>
    <message>
        <source>{name} limits</source>
        <translation>Grenzwerte {name}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>No article holds “{query}”.</source>
        <translation>Kein Artikel enthält „{query}“.</translation>
    </message>
    <message>
        <source>Opening the articles …</source>
        <translation>Die Artikel werden geöffnet …</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>In den Artikeln suchen</translation>
    </message>
    <message>
        <source>The articles are in English.</source>
        <translation>Die Artikel sind auf Englisch.</translation>
    </message>
</context>
<context>
    <name>LockPrompt</name>
    <message>
        <source>AltDesk is locked</source>
        <translation>AltDesk ist gesperrt</translation>
    </message>
    <message>
        <source>Quit AltDesk</source>
        <translation>AltDesk beenden</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>This log has no password: anybody can show it again. Set one in Settings.</source>
        <translation>Dieses Protokoll hat kein Passwort: Jeder kann es wieder zeigen. Setzen Sie eines in den Einstellungen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>AltDesk logs (*.altdesk)</source>
        <translation>AltDesk-Protokolle (*.altdesk)</translation>
    </message>
    <message>
        <source>Done again: {words}</source>
        <translation>Wiederholt: {words}</translation>
    </message>
    <message>
        <source>New log</source>
        <translation>Neues Protokoll</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Undone: {words}</source>
        <translation>Rückgängig gemacht: {words}</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside AltDesk.</source>
        <translation>In AltDesk ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>What was recorded is safe. Close AltDesk and open it again.</source>
        <translation>Was eingetragen war, ist sicher. Schließen Sie AltDesk und öffnen Sie es wieder.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>ALT and AST over time</source>
        <translation>ALT und AST im Verlauf</translation>
    </message>
    <message>
        <source>AST / ALT</source>
        <translation>AST / ALT</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Nächste Kontrolle</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>PanelEntry</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Ja, das stimmt</translation>
    </message>
    <message>
        <source>kept as printed, not compared</source>
        <translation>wie gedruckt behalten, nicht verglichen</translation>
    </message>
    <message>
        <source>kept as printed; AltDesk does not explain it</source>
        <translation>wie gedruckt behalten; AltDesk erklärt es nicht</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>neither positive nor negative</source>
        <translation>weder positiv noch negativ</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>{result} cannot be compared with {limit}</source>
        <translation>{result} lässt sich nicht mit {limit} vergleichen</translation>
    </message>
    <message>
        <source>{result} is above the limit {limit}</source>
        <translation>{result} liegt über dem Grenzwert {limit}</translation>
    </message>
    <message>
        <source>{result} is below the lower limit {limit}</source>
        <translation>{result} liegt unter dem unteren Grenzwert {limit}</translation>
    </message>
    <message>
        <source>{result} is over {times} × the limit {limit}</source>
        <translation>{result} ist mehr als {times} × der Grenzwert {limit}</translation>
    </message>
    <message>
        <source>{result} is within the limit {limit}</source>
        <translation>{result} liegt innerhalb des Grenzwerts {limit}</translation>
    </message>
    <message>
        <source>{result} is within the limits</source>
        <translation>{result} liegt im Referenzbereich</translation>
    </message>
    <message>
        <source>{result} is {times} × the limit {limit}</source>
        <translation>{result} ist {times} × der Grenzwert {limit}</translation>
    </message>
    <message>
        <source>{result}: no limits given, not compared</source>
        <translation>{result}: keine Grenzwerte angegeben, nicht verglichen</translation>
    </message>
    <message>
        <source>{sentence} (= {value})</source>
        <translation>{sentence} (= {value})</translation>
    </message>
</context>
<context>
    <name>PanelEntryForm</name>
    <message>
        <source>3.11.26</source>
        <translation>3.11.26</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>Befund eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Date of the draw</source>
        <translation>Datum der Abnahme</translation>
    </message>
    <message>
        <source>Enter: next value. Tab: next field. Ctrl+V: paste a whole table.</source>
        <translation>Eingabe: nächster Wert. Tab: nächstes Feld. Strg+V: ganze Tabelle einfügen.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Save panel</source>
        <translation>Befund speichern</translation>
    </message>
    <message>
        <source>Save panel (Ctrl+S)</source>
        <translation>Befund speichern (Strg+S)</translation>
    </message>
</context>
<context>
    <name>PanelEntryPage</name>
    <message>
        <source>Add panel</source>
        <translation>Befund eingeben</translation>
    </message>
    <message>
        <source>Change panel of {day}</source>
        <translation>Befund vom {day} ändern</translation>
    </message>
    <message>
        <source>Save the log elsewhere</source>
        <translation>Das Protokoll anderswo speichern</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The date of the draw cannot be read.</source>
        <translation>Das Datum der Abnahme ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The date of the draw is missing.</source>
        <translation>Das Datum der Abnahme fehlt.</translation>
    </message>
    <message>
        <source>This entry was not saved; here it is again.</source>
        <translation>Diese Eingabe war nicht gespeichert; hier ist sie wieder.</translation>
    </message>
    <message>
        <source>Which day was the draw? Choose one under the date.</source>
        <translation>Welcher Tag war die Abnahme? Wählen Sie ihn unter dem Datum.</translation>
    </message>
</context>
<context>
    <name>PanelSays</name>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation>Die Werte werden gelesen …</translation>
    </message>
    <message>
        <source>What this panel says</source>
        <translation>Was dieser Befund sagt</translation>
    </message>
    <message>
        <source>Why, and on what evidence</source>
        <translation>Warum, und mit welchen Belegen</translation>
    </message>
</context>
<context>
    <name>PanelsPage</name>
    <message>
        <source>All results, newest first</source>
        <translation>Alle Werte, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the panel of the chosen date (Del)</source>
        <translation>Den Befund des gewählten Datums löschen (Entf)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the panel of the chosen date (Enter)</source>
        <translation>Den Befund des gewählten Datums bearbeiten (Eingabe)</translation>
    </message>
    <message>
        <source>Find an analyte</source>
        <translation>Analyt suchen</translation>
    </message>
    <message>
        <source>No panel yet</source>
        <translation>Noch kein Befund</translation>
    </message>
    <message>
        <source>Only high or low</source>
        <translation>Nur erhöht oder erniedrigt</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Type the results of a report, or import a file.</source>
        <translation>Geben Sie die Werte eines Befunds ein oder importieren Sie eine Datei.</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>No result was found in the pasted text.</source>
        <translation>Im eingefügten Text wurde kein Wert gefunden.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>All of this list, a file each …</source>
        <translation>Alle dieser Liste, je eine Datei …</translation>
    </message>
    <message>
        <source>All of this list, one PDF …</source>
        <translation>Alle dieser Liste, ein PDF …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Everyone in this log</source>
        <translation>Alle in diesem Protokoll</translation>
    </message>
    <message>
        <source>Everyone in this log will stand here, the overdue first.</source>
        <translation>Hier stehen alle Personen dieses Protokolls, Überfällige zuerst.</translation>
    </message>
    <message>
        <source>Find by name, birth date or number</source>
        <translation>Nach Name, Geburtsdatum oder Nummer suchen</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Ordner für die Blätter</translation>
    </message>
    <message>
        <source>Nobody is in this log yet</source>
        <translation>In diesem Protokoll ist noch niemand</translation>
    </message>
    <message>
        <source>One PDF for all</source>
        <translation>Ein PDF für alle</translation>
    </message>
    <message>
        <source>One sheet for each person of this list</source>
        <translation>Ein Blatt für jede Person dieser Liste</translation>
    </message>
    <message>
        <source>Only who is due</source>
        <translation>Nur wer fällig ist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Selected people, a file each …</source>
        <translation>Ausgewählte Personen, je eine Datei …</translation>
    </message>
    <message>
        <source>Sheets …</source>
        <translation>Blätter …</translation>
    </message>
    <message>
        <source>Stopped. The sheets written so far are whole.</source>
        <translation>Angehalten. Die bisher geschriebenen Blätter sind vollständig.</translation>
    </message>
    <message>
        <source>Working out who is due …</source>
        <translation>Wer an der Reihe ist, wird ermittelt …</translation>
    </message>
    <message>
        <source>Writing the sheets …</source>
        <translation>Die Blätter werden geschrieben …</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Any name will do; it stands on the sheet for the doctor.</source>
        <translation>Jeder Name genügt; er steht auf dem Blatt für die Ärztin oder den Arzt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Laboratories use other limits for women and for men.</source>
        <translation>Labore verwenden für Frauen und Männer andere Grenzwerte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scores such as FIB-4 need the age; without it they stay out.</source>
        <translation>Scores wie FIB-4 brauchen das Alter; ohne es entfallen sie.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>Wessen Werte sind das?</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>such as 3 May 1980</source>
        <translation>etwa 3.5.1980</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>A clinic&apos;s own number; imports find the person by it.</source>
        <translation>Die eigene Nummer der Praxis; Importe finden die Person daran.</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Diese Person löschen</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Liver blood tests over time</source>
        <translation>Leberwerte im Verlauf</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing that stays sharp (*.svg)</source>
        <translation>Bild (*.png);;Zeichnung, die scharf bleibt (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Das Bild konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The picture {name} could not be written.</source>
        <translation>Das Bild {name} konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>AltDesk recovery sheet.pdf</source>
        <translation>AltDesk Wiederherstellungsblatt.pdf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Ich habe ihn gedruckt oder aufgeschrieben</translation>
    </message>
    <message>
        <source>It opens the log when the password is forgotten. It is shown this once. Print the sheet and keep it like a passport, away from this computer.</source>
        <translation>Er öffnet das Protokoll, wenn das Passwort vergessen ist. Er wird nur dieses eine Mal gezeigt. Drucken Sie das Blatt und verwahren Sie es wie einen Pass, nicht bei diesem Computer.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Wiederherstellungsschlüssel: {key}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Save the sheet to print …</source>
        <translation>Blatt zum Drucken speichern …</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it, then delete the file.</source>
        <translation>Gespeichert als {path}. Drucken Sie es und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>The key cannot be shown again. Tick the box when you have kept it; a new one can be made later in Settings.</source>
        <translation>Der Schlüssel lässt sich nicht noch einmal zeigen. Setzen Sie das Häkchen, wenn Sie ihn verwahrt haben; ein neuer lässt sich später in den Einstellungen machen.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Ihr Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>No sheet yet</source>
        <translation>Noch kein Blatt</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the sheet …</source>
        <translation>Das Blatt wird vorbereitet …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>The sheet for the doctor is made of the panels of a person.</source>
        <translation>Das Blatt für die Ärztin oder den Arzt entsteht aus den Befunden einer Person.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backup and log hold the same: nothing would change.</source>
        <translation>Sicherung und Protokoll enthalten dasselbe: Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From then on the log opens with the backup&apos;s password.</source>
        <translation>Von da an öffnet sich das Protokoll mit dem Passwort der Sicherung.</translation>
    </message>
    <message>
        <source>In the log again</source>
        <translation>Wieder im Protokoll</translation>
    </message>
    <message>
        <source>In the log again after that: {count}</source>
        <translation>Danach wieder im Protokoll: {count}</translation>
    </message>
    <message>
        <source>No longer in the log</source>
        <translation>Nicht mehr im Protokoll</translation>
    </message>
    <message>
        <source>No longer in the log after that: {count}</source>
        <translation>Danach nicht mehr im Protokoll: {count}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {name}?</source>
        <translation>{name} wiederherstellen?</translation>
    </message>
    <message>
        <source>The log as it is now is kept in the folder of its backups, so that you can go back.</source>
        <translation>Das Protokoll, wie es jetzt ist, bleibt im Ordner seiner Sicherungen, damit Sie zurückkönnen.</translation>
    </message>
    <message>
        <source>The log cannot be read, so that nothing is compared.</source>
        <translation>Das Protokoll lässt sich nicht lesen; deshalb wird nichts verglichen.</translation>
    </message>
    <message>
        <source>This backup has no password: everybody who has the file could then read the log, until you set one in Settings.</source>
        <translation>Diese Sicherung hat kein Passwort: Wer die Datei hat, könnte das Protokoll dann lesen, bis Sie in den Einstellungen eines setzen.</translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>Choose a value to see where it comes from and every change of it. Choose two dates (Ctrl and click on the second, or Shift and an arrow key) to compare them.</source>
        <translation>Wählen Sie einen Wert, um zu sehen, woher er kommt und wie er geändert wurde. Wählen Sie zwei Daten (das zweite mit Strg und Klick oder mit Umschalt und einer Pfeiltaste), um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Compared: {days}</source>
        <translation>Verglichen: {days}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>History of this value</source>
        <translation>Geschichte dieses Werts</translation>
    </message>
    <message>
        <source>No analyte was measured on both.</source>
        <translation>An beiden Tagen wurde kein Analyt gemeinsam gemessen.</translation>
    </message>
    <message>
        <source>No result on this date.</source>
        <translation>Kein Wert an diesem Tag.</translation>
    </message>
    <message>
        <source>{name}: {value}, measured on {day} only</source>
        <translation>{name}: {value}, nur am {day} gemessen</translation>
    </message>
</context>
<context>
    <name>SalvagedDialog</name>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Es ist nichts bekannt, was fehlt.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The new log has the same password.</source>
        <translation>Das neue Protokoll hat dasselbe Passwort.</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>Was lesbar war, ist gespeichert</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht lesbar war</translation>
    </message>
    <message>
        <source>{target} holds {people} with {panels}. {name} was left as it is; keep it until you are sure that nothing is missing.</source>
        <translation>{target} enthält {people} mit {panels}. {name} blieb, wie es ist; behalten Sie es, bis Sie sicher sind, dass nichts fehlt.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A control or calibrator was measured here; it is left out.</source>
        <translation>Hier wurde eine Kontrolle oder ein Kalibrator gemessen; das wird ausgelassen.</translation>
    </message>
    <message>
        <source>A document is no JSON object.</source>
        <translation>Ein Dokument ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A document is no JSON.</source>
        <translation>Ein Dokument ist kein JSON.</translation>
    </message>
    <message>
        <source>A name that is listed is not the one that was recorded.</source>
        <translation>Ein Name in der Liste ist nicht der eingetragene.</translation>
    </message>
    <message>
        <source>A panel without a date cannot be recorded.</source>
        <translation>Ein Befund ohne Datum lässt sich nicht eintragen.</translation>
    </message>
    <message>
        <source>A part of the file was changed or is missing: {t}.</source>
        <translation>Ein Teil der Datei wurde verändert oder fehlt: {t}.</translation>
    </message>
    <message>
        <source>A password cannot be empty.</source>
        <translation>Ein Passwort darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A person&apos;s name could not be read.</source>
        <translation>Ein Personenname war nicht lesbar.</translation>
    </message>
    <message>
        <source>A row of {row} refers to one that is missing.</source>
        <translation>Eine Zeile von {row} verweist auf eine, die fehlt.</translation>
    </message>
    <message>
        <source>A row of {table} refers to one that is missing.</source>
        <translation>Eine Zeile von {table} verweist auf eine, die fehlt.</translation>
    </message>
    <message>
        <source>A worker process ended unexpectedly. Try this person again.</source>
        <translation>Ein Hilfsprozess endete unerwartet. Versuchen Sie es mit dieser Person noch einmal.</translation>
    </message>
    <message>
        <source>A {kind} in act {act} was changed after it was recorded.</source>
        <translation>Ein Eintrag ({kind}) in Änderung {act} wurde nach dem Eintragen verändert.</translation>
    </message>
    <message>
        <source>A {kind} of this log cannot be read (its id is {hex}).</source>
        <translation>Ein Eintrag ({kind}) dieses Protokolls lässt sich nicht lesen (Kennung {hex}).</translation>
    </message>
    <message>
        <source>Act {number} (“{words}”) was changed after it was recorded.</source>
        <translation>Änderung {number} („{words}“) wurde nach dem Eintragen verändert.</translation>
    </message>
    <message>
        <source>Add a column with the date of each draw.</source>
        <translation>Fügen Sie eine Spalte mit dem Datum jeder Abnahme hinzu.</translation>
    </message>
    <message>
        <source>Add a person first.</source>
        <translation>Fügen Sie zuerst eine Person hinzu.</translation>
    </message>
    <message>
        <source>Another program is writing to {name}.</source>
        <translation>Ein anderes Programm schreibt gerade in {name}.</translation>
    </message>
    <message>
        <source>Another window or computer writes to {name}.</source>
        <translation>Ein anderes Fenster oder ein anderer Computer schreibt in {name}.</translation>
    </message>
    <message>
        <source>Ask for a new id.</source>
        <translation>Bitten Sie um eine neue Kennung.</translation>
    </message>
    <message>
        <source>Ask for another copy. Nothing was imported.</source>
        <translation>Bitten Sie um eine andere Kopie. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>Ask for the file with the results.</source>
        <translation>Bitten Sie um die Datei mit den Werten.</translation>
    </message>
    <message>
        <source>Ask for the whole file.</source>
        <translation>Bitten Sie um die ganze Datei.</translation>
    </message>
    <message>
        <source>Ask its owner, or open AltDesk in that account.</source>
        <translation>Fragen Sie den Besitzer oder öffnen Sie AltDesk in jenem Konto.</translation>
    </message>
    <message>
        <source>Ask the laboratory for LDT 2, FHIR or PDF.</source>
        <translation>Bitten Sie das Labor um LDT 2, FHIR oder PDF.</translation>
    </message>
    <message>
        <source>Ask the laboratory for a PDF with text, or type the results in.</source>
        <translation>Bitten Sie das Labor um ein PDF mit Text oder geben Sie die Werte ein.</translation>
    </message>
    <message>
        <source>Both were left unchanged. If you copied this file here, move the other one away and open it again; else restore a backup.</source>
        <translation>Beide wurden nicht verändert. Wenn Sie diese Datei hierher kopiert haben, legen Sie die andere beiseite und öffnen Sie sie noch einmal; sonst stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Change it instead.</source>
        <translation>Ändern Sie es stattdessen.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Prüfen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check it against the report.</source>
        <translation>Vergleichen Sie es mit dem Befund.</translation>
    </message>
    <message>
        <source>Check its name and folder, or plug in its drive.</source>
        <translation>Prüfen Sie Namen und Ordner oder stecken Sie das Laufwerk ein.</translation>
    </message>
    <message>
        <source>Check that it exists and may be read.</source>
        <translation>Prüfen Sie, ob es vorhanden ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Check the drive or the network folder, then try again.</source>
        <translation>Prüfen Sie das Laufwerk oder den Netzordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>Check the log; what can be read can be saved into a new one.</source>
        <translation>Prüfen Sie das Protokoll; was lesbar ist, lässt sich in ein neues speichern.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>Check the number and the unit, or confirm it.</source>
        <translation>Prüfen Sie Zahl und Einheit oder bestätigen Sie den Wert.</translation>
    </message>
    <message>
        <source>Check the number and the unit.</source>
        <translation>Prüfen Sie Zahl und Einheit.</translation>
    </message>
    <message>
        <source>Check the unit and the limits.</source>
        <translation>Prüfen Sie Einheit und Grenzwerte.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture in Settings.</source>
        <translation>Wählen Sie in den Einstellungen ein PNG- oder JPEG-Bild.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>Choose another folder, or move what stands there.</source>
        <translation>Wählen Sie einen anderen Ordner oder verschieben Sie, was dort liegt.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose one of {join}.</source>
        <translation>Wählen Sie eines von {join}.</translation>
    </message>
    <message>
        <source>Choose one, or have none.</source>
        <translation>Wählen Sie eines oder verzichten Sie darauf.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Choose the analyte.</source>
        <translation>Wählen Sie den Analyten.</translation>
    </message>
    <message>
        <source>Choose the file with the results.</source>
        <translation>Wählen Sie die Datei mit den Werten.</translation>
    </message>
    <message>
        <source>Choose the log file inside it.</source>
        <translation>Wählen Sie die Protokolldatei darin.</translation>
    </message>
    <message>
        <source>Choose the unit printed on the report: {offered}.</source>
        <translation>Wählen Sie die Einheit, die auf dem Befund steht: {offered}.</translation>
    </message>
    <message>
        <source>Choose the whole archive, export.zip.</source>
        <translation>Wählen Sie das ganze Archiv, export.zip.</translation>
    </message>
    <message>
        <source>Choose; {ready} is likely.</source>
        <translation>Wählen Sie; {ready} ist wahrscheinlich.</translation>
    </message>
    <message>
        <source>Close it there, or open the log here to read only.</source>
        <translation>Schließen Sie es dort oder öffnen Sie das Protokoll hier nur zum Lesen.</translation>
    </message>
    <message>
        <source>Close it where it is written, then open it again.</source>
        <translation>Schließen Sie es dort, wo geschrieben wird, und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Close it, or export the table again.</source>
        <translation>Schließen Sie es oder exportieren Sie die Tabelle noch einmal.</translation>
    </message>
    <message>
        <source>Close that window first.</source>
        <translation>Schließen Sie zuerst jenes Fenster.</translation>
    </message>
    <message>
        <source>Compare it with the report before you keep it.</source>
        <translation>Vergleichen Sie ihn mit dem Befund, bevor Sie ihn behalten.</translation>
    </message>
    <message>
        <source>Compare one date with the report.</source>
        <translation>Vergleichen Sie ein Datum mit dem Befund.</translation>
    </message>
    <message>
        <source>Compare the name with the report.</source>
        <translation>Vergleichen Sie den Namen mit dem Befund.</translation>
    </message>
    <message>
        <source>Compare value, unit and range with the report.</source>
        <translation>Vergleichen Sie Wert, Einheit und Referenzbereich mit dem Befund.</translation>
    </message>
    <message>
        <source>Copy the results first.</source>
        <translation>Kopieren Sie zuerst die Werte.</translation>
    </message>
    <message>
        <source>Copy the table and paste it, or export it as CSV.</source>
        <translation>Kopieren Sie die Tabelle und fügen Sie sie ein, oder exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>Correct it if it differs.</source>
        <translation>Berichtigen Sie es, wenn es abweicht.</translation>
    </message>
    <message>
        <source>Correct it if the draw was earlier.</source>
        <translation>Berichtigen Sie es, wenn die Abnahme früher war.</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Berichtigen Sie es in der Datei.</translation>
    </message>
    <message>
        <source>Correct one date.</source>
        <translation>Berichtigen Sie ein Datum.</translation>
    </message>
    <message>
        <source>Correct the date if it differs.</source>
        <translation>Berichtigen Sie das Datum, wenn es abweicht.</translation>
    </message>
    <message>
        <source>Correct the date of the draw, or the clock of this computer.</source>
        <translation>Berichtigen Sie das Datum der Abnahme oder die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Correct the date of the draw, or the date of birth in People.</source>
        <translation>Berichtigen Sie das Datum der Abnahme oder unter Personen das Geburtsdatum.</translation>
    </message>
    <message>
        <source>Correct the limit.</source>
        <translation>Berichtigen Sie den Grenzwert.</translation>
    </message>
    <message>
        <source>Correct the row, or export the table again.</source>
        <translation>Berichtigen Sie die Zeile oder exportieren Sie die Tabelle noch einmal.</translation>
    </message>
    <message>
        <source>Dates such as {shown}: which number is the day?</source>
        <translation>Daten wie {shown}: Welche Zahl ist der Tag?</translation>
    </message>
    <message>
        <source>Delete the PDF file after printing; empty the wastebasket too.</source>
        <translation>Löschen Sie die PDF-Datei nach dem Drucken; leeren Sie auch den Papierkorb.</translation>
    </message>
    <message>
        <source>Do not open it.</source>
        <translation>Öffnen Sie es nicht.</translation>
    </message>
    <message>
        <source>Export a shorter period, or split it.</source>
        <translation>Exportieren Sie einen kürzeren Zeitraum oder teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Export it as CSV or FHIR.</source>
        <translation>Exportieren Sie es als CSV oder FHIR.</translation>
    </message>
    <message>
        <source>Export it as FHIR in JSON.</source>
        <translation>Exportieren Sie es als FHIR in JSON.</translation>
    </message>
    <message>
        <source>Export it as UTF-8.</source>
        <translation>Exportieren Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>Export it without a password.</source>
        <translation>Exportieren Sie es ohne Passwort.</translation>
    </message>
    <message>
        <source>Export its results as CSV.</source>
        <translation>Exportieren Sie die Werte daraus als CSV.</translation>
    </message>
    <message>
        <source>Export results: ORU^R01 or OUL^R22.</source>
        <translation>Exportieren Sie Werte: ORU^R01 oder OUL^R22.</translation>
    </message>
    <message>
        <source>Export the document with its results.</source>
        <translation>Exportieren Sie das Dokument mit seinen Werten.</translation>
    </message>
    <message>
        <source>Export the results (Observation).</source>
        <translation>Exportieren Sie die Werte (Observation).</translation>
    </message>
    <message>
        <source>Export the results again as text or CSV.</source>
        <translation>Exportieren Sie die Werte noch einmal als Text oder CSV.</translation>
    </message>
    <message>
        <source>Export the results again.</source>
        <translation>Exportieren Sie die Werte noch einmal.</translation>
    </message>
    <message>
        <source>Export the results another way.</source>
        <translation>Exportieren Sie die Werte auf anderem Weg.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then save again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, or save the log on another drive.</source>
        <translation>Schaffen Sie Platz oder speichern Sie das Protokoll auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>Free some space; the log itself is unchanged.</source>
        <translation>Schaffen Sie Platz; das Protokoll selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Get it again from the laboratory.</source>
        <translation>Holen Sie es noch einmal vom Labor.</translation>
    </message>
    <message>
        <source>Give each its unit, in a column of units or behind its value.</source>
        <translation>Geben Sie jedem seine Einheit, in einer Spalte für Einheiten oder hinter dem Wert.</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>Geben Sie das Datum an.</translation>
    </message>
    <message>
        <source>Give the day of the draw.</source>
        <translation>Geben Sie den Tag der Abnahme an.</translation>
    </message>
    <message>
        <source>Give the file a shorter name; AltDesk adds a few letters.</source>
        <translation>Geben Sie der Datei einen kürzeren Namen; AltDesk hängt einige Zeichen an.</translation>
    </message>
    <message>
        <source>Give the password, or unlock it.</source>
        <translation>Geben Sie das Passwort an oder entsperren Sie es.</translation>
    </message>
    <message>
        <source>If it is in {unit}, give that unit; otherwise confirm it.</source>
        <translation>Ist es in {unit}, geben Sie diese Einheit an; sonst bestätigen Sie es.</translation>
    </message>
    <message>
        <source>If it never opens, it may be another log than you think, or no log.</source>
        <translation>Öffnet es sich nie, ist es vielleicht ein anderes Protokoll, als Sie denken, oder keines.</translation>
    </message>
    <message>
        <source>If it was copied while it was open, copy {beside} too; else use a backup.</source>
        <translation>Wurde es im geöffneten Zustand kopiert, kopieren Sie auch {beside}; sonst nehmen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>Import the earlier report as well.</source>
        <translation>Importieren Sie auch den früheren Befund.</translation>
    </message>
    <message>
        <source>Install AltDesk again.</source>
        <translation>Installieren Sie AltDesk neu.</translation>
    </message>
    <message>
        <source>Install the newer AltDesk to read it.</source>
        <translation>Installieren Sie das neuere AltDesk, um es zu lesen.</translation>
    </message>
    <message>
        <source>Install the newest AltDesk to open it. The file was left unchanged.</source>
        <translation>Installieren Sie das neueste AltDesk, um es zu öffnen. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>It opens the log when the password is forgotten: start AltDesk, choose “Use the recovery key instead”, type the key, then set a new password in Settings.</source>
        <translation>Er öffnet das Protokoll, wenn das Passwort vergessen ist: Starten Sie AltDesk, wählen Sie „Wiederherstellungsschlüssel verwenden“, geben Sie den Schlüssel ein und setzen Sie in den Einstellungen ein neues Passwort.</translation>
    </message>
    <message>
        <source>It was deleted. Try another drive.</source>
        <translation>Sie wurde gelöscht. Versuchen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>It was left unchanged. Export its results, import those.</source>
        <translation>Sie wurde nicht verändert. Exportieren Sie die Werte daraus und importieren Sie diese.</translation>
    </message>
    <message>
        <source>It was left unchanged. Import it if it comes from another program, or restore the newest backup.</source>
        <translation>Es wurde nicht verändert. Importieren Sie es, wenn es aus einem anderen Programm stammt, oder stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>It was left unchanged. Import it instead of opening it.</source>
        <translation>Es wurde nicht verändert. Importieren Sie es, statt es zu öffnen.</translation>
    </message>
    <message>
        <source>It was not measured in blood.</source>
        <translation>Es wurde nicht im Blut gemessen.</translation>
    </message>
    <message>
        <source>It was not touched. Choose the log file itself.</source>
        <translation>Es wurde nicht angerührt. Wählen Sie die Protokolldatei selbst.</translation>
    </message>
    <message>
        <source>Its unit or range does not fit {name}.</source>
        <translation>Einheit oder Referenzbereich passt nicht zu {name}.</translation>
    </message>
    <message>
        <source>Keep it like a passport: on paper, away from the computer.</source>
        <translation>Verwahren Sie ihn wie einen Pass: auf Papier, nicht beim Computer.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore the newest backup.</source>
        <translation>Lassen Sie die Datei, wie sie ist, und stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Let the name end with .csv or .xlsx.</source>
        <translation>Lassen Sie den Namen auf .csv oder .xlsx enden.</translation>
    </message>
    <message>
        <source>Letters and digits only. What looks like I or L is 1, like O is 0, like U is V. Capitals, spaces and hyphens do not matter.</source>
        <translation>Nur Buchstaben und Ziffern. Was wie I oder L aussieht, ist 1, wie O ist 0, wie U ist V. Großschreibung, Leerzeichen und Bindestriche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Limits of men and of women are printed, and no sex: {names}.</source>
        <translation>Grenzen für Männer und für Frauen sind gedruckt, aber kein Geschlecht: {names}.</translation>
    </message>
    <message>
        <source>Make room, or choose another drive.</source>
        <translation>Schaffen Sie Platz oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language, and try again.</source>
        <translation>Achten Sie auf Großschreibung und Tastatursprache und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language, and try again. If it never opens, it may be another log than you think, or no log.</source>
        <translation>Achten Sie auf Großschreibung und Tastatursprache und versuchen Sie es noch einmal. Öffnet es sich nie, ist es vielleicht ein anderes Protokoll, als Sie denken, oder keines.</translation>
    </message>
    <message>
        <source>More than {most_broken_lines} lines of {name} are broken.</source>
        <translation>Mehr als {most_broken_lines} Zeilen von {name} sind defekt.</translation>
    </message>
    <message>
        <source>More than {most_broken} lines of the file are unreadable.</source>
        <translation>Mehr als {most_broken} Zeilen der Datei sind unlesbar.</translation>
    </message>
    <message>
        <source>No case was found.</source>
        <translation>Es wurde kein Fall gefunden.</translation>
    </message>
    <message>
        <source>No date of collection is given; the date of the report is taken.</source>
        <translation>Es ist kein Abnahmedatum angegeben; das Datum des Befunds gilt.</translation>
    </message>
    <message>
        <source>No object at {first}.</source>
        <translation>Kein Objekt bei {first}.</translation>
    </message>
    <message>
        <source>No result was given.</source>
        <translation>Es wurde kein Wert angegeben.</translation>
    </message>
    <message>
        <source>Nobody is called “{person}” here.</source>
        <translation>Hier heißt niemand „{person}“.</translation>
    </message>
    <message>
        <source>Nobody is in this log yet.</source>
        <translation>In diesem Protokoll ist noch niemand.</translation>
    </message>
    <message>
        <source>Nothing could be read of {name}.</source>
        <translation>Von {name} war nichts lesbar.</translation>
    </message>
    <message>
        <source>On the phone, add your provider under Health Records, then export again.</source>
        <translation>Fügen Sie am Telefon Ihren Anbieter unter „Gesundheitsakten“ hinzu und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Only a log that can be written can change its password.</source>
        <translation>Nur ein beschreibbares Protokoll kann sein Passwort ändern.</translation>
    </message>
    <message>
        <source>Only blanks part the cells of this row; one may stand for another.</source>
        <translation>Nur Leerzeichen trennen die Zellen dieser Zeile; eine kann für eine andere stehen.</translation>
    </message>
    <message>
        <source>Only the date of the report is given; it stands for the date of the draw.</source>
        <translation>Nur das Datum des Befunds ist angegeben; es steht für das der Abnahme.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as XLSX or CSV.</source>
        <translation>Öffnen Sie es in einer Tabellenkalkulation und speichern Sie es noch einmal als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>Open it to read, or copy it to a folder of your own.</source>
        <translation>Öffnen Sie es zum Lesen oder kopieren Sie es in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Open it to read, or copy it to a new name and open the copy.</source>
        <translation>Öffnen Sie es zum Lesen, oder kopieren Sie es unter neuem Namen und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Open it to read, or restore the newest backup. AltDesk makes no such file; if you know that it is of no use, take it away.</source>
        <translation>Öffnen Sie es zum Lesen oder stellen Sie die neueste Sicherung wieder her. AltDesk legt keine solche Datei an; wenn Sie sicher sind, dass sie nicht gebraucht wird, entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Öffnen Sie es oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Open it, take the password off, and save it as XLSX or CSV.</source>
        <translation>Öffnen Sie sie, entfernen Sie das Passwort und speichern Sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>Pack it again as an ordinary zip.</source>
        <translation>Packen Sie es noch einmal als gewöhnliches Zip.</translation>
    </message>
    <message>
        <source>Plug in the drive that it leads to, or remove the link.</source>
        <translation>Stecken Sie das Laufwerk ein, auf das sie zeigt, oder entfernen Sie die Verknüpfung.</translation>
    </message>
    <message>
        <source>Printed as “{printed}”.</source>
        <translation>Gedruckt als „{printed}“.</translation>
    </message>
    <message>
        <source>Printed on {day}. An older sheet may no longer open it.</source>
        <translation>Gedruckt am {day}. Ein älteres Blatt öffnet es vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>Record the person first.</source>
        <translation>Tragen Sie zuerst die Person ein.</translation>
    </message>
    <message>
        <source>Restore AltDesk&apos;s own knowledge files.</source>
        <translation>Stellen Sie AltDesks eigene Wissensdateien wieder her.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Restore the newest one ({newest}), or find the file.</source>
        <translation>Stellen Sie die neueste wieder her ({newest}) oder suchen Sie die Datei.</translation>
    </message>
    <message>
        <source>Results that are shown are not those that were recorded.</source>
        <translation>Gezeigte Werte sind nicht die eingetragenen.</translation>
    </message>
    <message>
        <source>Save its table as CSV or XLSX.</source>
        <translation>Speichern Sie die Tabelle daraus als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>Save its table as XLSX or CSV.</source>
        <translation>Speichern Sie die Tabelle als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>Save only the sheet with the results.</source>
        <translation>Speichern Sie nur das Blatt mit den Werten.</translation>
    </message>
    <message>
        <source>Save the pages with results alone.</source>
        <translation>Speichern Sie nur die Seiten mit Werten.</translation>
    </message>
    <message>
        <source>Say the person&apos;s sex under About you, then import again.</source>
        <translation>Geben Sie unter „Über Sie“ das Geschlecht an und importieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Say what the columns hold, or name them: Date, Test, Result, Unit, Range.</source>
        <translation>Sagen Sie, was die Spalten enthalten, oder benennen Sie sie: Datum, Test, Wert, Einheit, Referenzbereich.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Setzen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Several ranges are printed: {texts}.</source>
        <translation>Es sind mehrere Referenzbereiche gedruckt: {texts}.</translation>
    </message>
    <message>
        <source>Several ranges are printed: {told}.</source>
        <translation>Es sind mehrere Referenzbereiche gedruckt: {told}.</translation>
    </message>
    <message>
        <source>Some letters may be read wrongly.</source>
        <translation>Einige Buchstaben sind vielleicht falsch gelesen.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>Swap or correct them.</source>
        <translation>Tauschen oder berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The backup {name} does not say the same as the log.</source>
        <translation>Die Sicherung {name} sagt nicht dasselbe wie das Protokoll.</translation>
    </message>
    <message>
        <source>The batch begins ({begin}) but does not end ({end}).</source>
        <translation>Der Stapel beginnt ({begin}), endet aber nicht ({end}).</translation>
    </message>
    <message>
        <source>The clinic&apos;s logo cannot be read.</source>
        <translation>Das Logo der Praxis lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The code means {not_blood}.</source>
        <translation>Der Code bedeutet {not_blood}.</translation>
    </message>
    <message>
        <source>The code {code} is unknown to AltDesk.</source>
        <translation>AltDesk kennt den Code {code} nicht.</translation>
    </message>
    <message>
        <source>The code {code} means another test than “{name}”.</source>
        <translation>Der Code {code} bedeutet eine andere Untersuchung als „{name}“.</translation>
    </message>
    <message>
        <source>The code {code} means another test than “{name}”. It is kept as printed.</source>
        <translation>Der Code {code} bedeutet eine andere Untersuchung als „{name}“. Es wird behalten, wie es gedruckt ist.</translation>
    </message>
    <message>
        <source>The code {code} means another test than “{name}”. Name and unit were followed.</source>
        <translation>Der Code {code} bedeutet eine andere Untersuchung als „{name}“. Name und Einheit wurde gefolgt.</translation>
    </message>
    <message>
        <source>The code {code} means {coded}, the name “{name}” does not.</source>
        <translation>Der Code {code} bedeutet {coded}, der Name „{name}“ nicht.</translation>
    </message>
    <message>
        <source>The code {code} means {coded}, the name “{name}” does not. Name and unit were followed.</source>
        <translation>Der Code {code} bedeutet {coded}, der Name „{name}“ nicht. Maßgeblich waren Name und Einheit.</translation>
    </message>
    <message>
        <source>The code {code} means {coded}, the name “{name}” does not. The unit fits the code.</source>
        <translation>Der Code {code} bedeutet {coded}, der Name „{name}“ nicht. Die Einheit passt zum Code.</translation>
    </message>
    <message>
        <source>The copy {name} did not read back as it was written.</source>
        <translation>Die Kopie {name} ließ sich nicht so zurücklesen, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The date of the draw is missing.</source>
        <translation>Das Datum der Abnahme fehlt.</translation>
    </message>
    <message>
        <source>The date “{printed}” does not name a day.</source>
        <translation>Das Datum „{printed}“ nennt keinen Tag.</translation>
    </message>
    <message>
        <source>The disk failed while {name} was read or written.</source>
        <translation>Der Datenträger versagte beim Lesen oder Schreiben von {name}.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was recorded in {name}.</source>
        <translation>Der Datenträger ist voll: In {name} wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written.</source>
        <translation>Der Datenträger ist voll: „{name}“ wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>Der Datenträger ist voll; {name} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The document of a {kind} cannot be read.</source>
        <translation>Das Dokument eines Eintrags ({kind}) lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>The end of the ledger could not be read: newer entries may be missing.</source>
        <translation>Das Ende der Aufzeichnung war nicht lesbar: Neuere Einträge fehlen vielleicht.</translation>
    </message>
    <message>
        <source>The export lists this record, but its file is missing.</source>
        <translation>Der Export nennt diesen Eintrag, aber seine Datei fehlt.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line; it is left out.</source>
        <translation>Die Datei endet mitten in dieser Zeile; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this result; it is left out.</source>
        <translation>Die Datei endet mitten in diesem Wert; er wird weggelassen.</translation>
    </message>
    <message>
        <source>The file has more than {most_lines} lines.</source>
        <translation>Die Datei hat mehr als {most_lines} Zeilen.</translation>
    </message>
    <message>
        <source>The file has more than {most_segments} segments.</source>
        <translation>Die Datei hat mehr als {most_segments} Segmente.</translation>
    </message>
    <message>
        <source>The folder “{parent}” does not exist.</source>
        <translation>Den Ordner „{parent}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The id {chain} already belongs to a {kind}.</source>
        <translation>Die Kennung {chain} gehört schon zu einem Eintrag ({kind}).</translation>
    </message>
    <message>
        <source>The last entry is not in that file. Save the log under a new name now.</source>
        <translation>Der letzte Eintrag steht nicht in dieser Datei. Speichern Sie das Protokoll jetzt unter neuem Namen.</translation>
    </message>
    <message>
        <source>The log was closed or written anew during its check.</source>
        <translation>Das Protokoll wurde während der Prüfung geschlossen oder neu geschrieben.</translation>
    </message>
    <message>
        <source>The lower limit {low} is above the upper {high}.</source>
        <translation>Der untere Grenzwert {low} liegt über dem oberen {high}.</translation>
    </message>
    <message>
        <source>The lower limit {value} is above the upper limit {value2}.</source>
        <translation>Der untere Grenzwert {value} liegt über dem oberen {value2}.</translation>
    </message>
    <message>
        <source>The migrations are not numbered in a row at {name}.</source>
        <translation>Die Migrationen sind bei {name} nicht fortlaufend nummeriert.</translation>
    </message>
    <message>
        <source>The name {name}… is too long for this drive.</source>
        <translation>Der Name {name}… ist zu lang für dieses Laufwerk.</translation>
    </message>
    <message>
        <source>The newest acts of the log are missing or were changed.</source>
        <translation>Die neuesten Änderungen des Protokolls fehlen oder wurden verändert.</translation>
    </message>
    <message>
        <source>The password or recovery key does not open {name}.</source>
        <translation>Das Passwort oder der Wiederherstellungsschlüssel öffnet {name} nicht.</translation>
    </message>
    <message>
        <source>The period ends {until} before it begins {since}.</source>
        <translation>Der Zeitraum endet {until}, bevor er {since} beginnt.</translation>
    </message>
    <message>
        <source>The person is not in this log (any more).</source>
        <translation>Die Person ist nicht (mehr) in diesem Protokoll.</translation>
    </message>
    <message>
        <source>The person is not in this log.</source>
        <translation>Die Person ist nicht in diesem Protokoll.</translation>
    </message>
    <message>
        <source>The range is printed as {shown} {other}.</source>
        <translation>Der Referenzbereich ist als {shown} {other} gedruckt.</translation>
    </message>
    <message>
        <source>The same result stands here again; it is taken once.</source>
        <translation>Derselbe Wert steht hier noch einmal; er wird einmal übernommen.</translation>
    </message>
    <message>
        <source>The sheet could not be set ({name}).</source>
        <translation>Das Blatt konnte nicht gesetzt werden ({name}).</translation>
    </message>
    <message>
        <source>The tables are damaged: {text}.</source>
        <translation>Die Tabellen sind beschädigt: {text}.</translation>
    </message>
    <message>
        <source>The unit is printed as {printed} and coded as {code}.</source>
        <translation>Die Einheit ist als {printed} gedruckt und als {code} codiert.</translation>
    </message>
    <message>
        <source>The unit “{unit}” is unknown for {id}.</source>
        <translation>Die Einheit „{unit}“ ist für {id} unbekannt.</translation>
    </message>
    <message>
        <source>The worker process ended unexpectedly. Try again.</source>
        <translation>Der Hilfsprozess endete unerwartet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The {name} limit “{shortened}” is not a number.</source>
        <translation>Der Grenzwert ({name}) „{shortened}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no date; the date above is taken.</source>
        <translation>Es gibt kein Datum; das obige gilt.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Es gibt keine Datei {name}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>Es gibt nichts einzutragen.</translation>
    </message>
    <message>
        <source>This folder is copied by {service}, which can copy the log while it is being written. Keep the log on this computer and its backups there.</source>
        <translation>Diesen Ordner kopiert {service}, vielleicht gerade während in das Protokoll geschrieben wird. Lassen Sie das Protokoll auf diesem Computer und die Sicherungen dort.</translation>
    </message>
    <message>
        <source>This folder lies on another computer. Only one computer may write to the log at a time; a lost connection can stop an entry from being saved.</source>
        <translation>Dieser Ordner liegt auf einem anderen Computer. Nur ein Computer darf zugleich in das Protokoll schreiben; eine verlorene Verbindung kann das Speichern verhindern.</translation>
    </message>
    <message>
        <source>This is no table of results.</source>
        <translation>Das ist keine Tabelle mit Werten.</translation>
    </message>
    <message>
        <source>This line is no LDT (length, field, content); it is left out.</source>
        <translation>Diese Zeile ist kein LDT (Länge, Feld, Inhalt); sie wird weggelassen.</translation>
    </message>
    <message>
        <source>This log has a password.</source>
        <translation>Dieses Protokoll hat ein Passwort.</translation>
    </message>
    <message>
        <source>This log has no password.</source>
        <translation>Dieses Protokoll hat kein Passwort.</translation>
    </message>
    <message>
        <source>This result carries a modifier that AltDesk does not know.</source>
        <translation>Dieser Wert trägt einen Zusatz, den AltDesk nicht kennt.</translation>
    </message>
    <message>
        <source>This row has more cells than the heading; a comma may stand within a cell.</source>
        <translation>Diese Zeile hat mehr Zellen als die Kopfzeile; ein Komma steht vielleicht in einer Zelle.</translation>
    </message>
    <message>
        <source>Tick “VA Laboratory Results” when you download it.</source>
        <translation>Kreuzen Sie beim Herunterladen „VA Laboratory Results“ an.</translation>
    </message>
    <message>
        <source>Type at least one result.</source>
        <translation>Geben Sie mindestens einen Wert ein.</translation>
    </message>
    <message>
        <source>Type it as printed, such as 58, 0,7 or &lt;5.</source>
        <translation>Schreiben Sie ihn wie gedruckt, etwa 58, 0,7 oder &lt;5.</translation>
    </message>
    <message>
        <source>Type it in if it is one.</source>
        <translation>Geben Sie ihn ein, wenn es einer ist.</translation>
    </message>
    <message>
        <source>Type its results in, or ask for a PDF with text.</source>
        <translation>Geben Sie die Werte ein oder bitten Sie um ein PDF mit Text.</translation>
    </message>
    <message>
        <source>Type the password or the recovery key.</source>
        <translation>Geben Sie das Passwort oder den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Type the results in.</source>
        <translation>Geben Sie die Werte ein.</translation>
    </message>
    <message>
        <source>Type {decimal} with one more digit, or {grouped} without a sign.</source>
        <translation>Schreiben Sie {decimal} mit einer Stelle mehr oder {grouped} ohne Zeichen.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>Use a new id.</source>
        <translation>Verwenden Sie eine neue Kennung.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Was it seen or lost? Print a new one in Settings: this key then ends.</source>
        <translation>Wurde es gesehen oder verloren? Drucken Sie in den Einstellungen ein neues: Dieser Schlüssel gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>What does the column “{cell}” hold?</source>
        <translation>Was enthält die Spalte „{cell}“?</translation>
    </message>
    <message>
        <source>What is shown is not what was recorded last.</source>
        <translation>Gezeigt wird nicht, was zuletzt eingetragen wurde.</translation>
    </message>
    <message>
        <source>What should be deleted is not in the log (any more).</source>
        <translation>Was gelöscht werden soll, ist nicht (mehr) im Protokoll.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>Wer dieses Blatt und die Datei hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Without password and key nobody can open the log, not even AltDesk&apos;s makers.</source>
        <translation>Ohne Passwort und Schlüssel kann niemand das Protokoll öffnen, auch nicht die Hersteller von AltDesk.</translation>
    </message>
    <message>
        <source>Write it as 2024-03-11.</source>
        <translation>Schreiben Sie es als 2024-03-11.</translation>
    </message>
    <message>
        <source>{analyte} has no value yet; nothing is taken.</source>
        <translation>{analyte} hat noch keinen Wert; nichts wird übernommen.</translation>
    </message>
    <message>
        <source>{analyte}: “{text}” is not a value; nothing is taken.</source>
        <translation>{analyte}: „{text}“ ist kein Wert; nichts wird übernommen.</translation>
    </message>
    <message>
        <source>{collected} lies before the birth of the person.</source>
        <translation>{collected} liegt vor der Geburt der Person.</translation>
    </message>
    <message>
        <source>{collected} lies in the future.</source>
        <translation>{collected} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{event} was refused: AltDesk has no network.</source>
        <translation>{event} wurde verweigert: AltDesk hat kein Netz.</translation>
    </message>
    <message>
        <source>{filename} in the archive is damaged.</source>
        <translation>{filename} im Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>{filename} in the archive is larger than it may be.</source>
        <translation>{filename} im Archiv ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>{filename} in the archive is locked with a password.</source>
        <translation>{filename} im Archiv ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>{filename} is packed in a way that AltDesk does not know.</source>
        <translation>{filename} ist auf eine Art gepackt, die AltDesk nicht kennt.</translation>
    </message>
    <message>
        <source>{filename} names its characters in form {form}.</source>
        <translation>{filename} nennt seine Zeichen in der Form {form}.</translation>
    </message>
    <message>
        <source>{id} has no unit.</source>
        <translation>{id} hat keine Einheit.</translation>
    </message>
    <message>
        <source>{id}: an upper limit of {shown} {canonical_unit} is far from the usual {high}.</source>
        <translation>{id}: Ein oberer Grenzwert von {shown} {canonical_unit} liegt weit vom üblichen {high} entfernt.</translation>
    </message>
    <message>
        <source>{id}: {shown} is not possible.</source>
        <translation>{id}: {shown} ist nicht möglich.</translation>
    </message>
    <message>
        <source>{id}: {shown} is very unusual.</source>
        <translation>{id}: {shown} ist sehr ungewöhnlich.</translation>
    </message>
    <message>
        <source>{id}: “{shortened}” is not a number.</source>
        <translation>{id}: „{shortened}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{id}: “{text}” can be {decimal} or {grouped}.</source>
        <translation>{id}: „{text}“ kann {decimal} oder {grouped} sein.</translation>
    </message>
    <message>
        <source>{name} and what was written last ({name2}-wal) do not fit together.</source>
        <translation>{name} und was zuletzt geschrieben wurde ({name2}-wal) gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>{name} begins like HL7 but holds no message (MSH).</source>
        <translation>{name} beginnt wie HL7, enthält aber keine Nachricht (MSH).</translation>
    </message>
    <message>
        <source>{name} belongs to another account, which lets nobody else read it.</source>
        <translation>{name} gehört einem anderen Konto, das sonst niemanden lesen lässt.</translation>
    </message>
    <message>
        <source>{name} cannot be made: a file or folder of another kind is in its way.</source>
        <translation>{name} lässt sich nicht anlegen: Eine andere Datei oder ein Ordner ist im Weg.</translation>
    </message>
    <message>
        <source>{name} cannot be reached ({strerror}).</source>
        <translation>{name} ist nicht erreichbar ({strerror}).</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: the folder for temporary files has no room.</source>
        <translation>{name} lässt sich nicht lesen: Im Ordner für temporäre Dateien ist kein Platz.</translation>
    </message>
    <message>
        <source>{name} cannot be written ({reason}).</source>
        <translation>{name} lässt sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be written here.</source>
        <translation>{name} lässt sich hier nicht schreiben.</translation>
    </message>
    <message>
        <source>{name} claims a character set that is unknown.</source>
        <translation>{name} nennt einen unbekannten Zeichensatz.</translation>
    </message>
    <message>
        <source>{name} counts time from a start (column {title}), not by dates.</source>
        <translation>{name} zählt die Zeit ab einem Beginn (Spalte {title}), nicht nach Datum.</translation>
    </message>
    <message>
        <source>{name} defines a document type, which results never need.</source>
        <translation>{name} legt einen Dokumenttyp fest, was Werte nie brauchen.</translation>
    </message>
    <message>
        <source>{name} does not fit its own rules ({code}).</source>
        <translation>{name} verletzt seine eigenen Regeln ({code}).</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} gibt es schon.</translation>
    </message>
    <message>
        <source>{name} has more than {most_cells} cells or {most_rows} rows.</source>
        <translation>{name} hat mehr als {most_cells} Zellen oder {most_rows} Zeilen.</translation>
    </message>
    <message>
        <source>{name} has more than {most_pages} pages.</source>
        <translation>{name} hat mehr als {most_pages} Seiten.</translation>
    </message>
    <message>
        <source>{name} has more than {most_rows} rows.</source>
        <translation>{name} hat mehr als {most_rows} Zeilen.</translation>
    </message>
    <message>
        <source>{name} has no unit.</source>
        <translation>{name} hat keine Einheit.</translation>
    </message>
    <message>
        <source>{name} holds HL7 messages without results ({kinds}).</source>
        <translation>{name} enthält HL7-Nachrichten ohne Werte ({kinds}).</translation>
    </message>
    <message>
        <source>{name} holds a heading ({seen}) and no results.</source>
        <translation>{name} enthält eine Überschrift ({seen}) und keine Werte.</translation>
    </message>
    <message>
        <source>{name} holds more than {most_members} files.</source>
        <translation>{name} enthält mehr als {most_members} Dateien.</translation>
    </message>
    <message>
        <source>{name} holds no case that can be read. No case was found.</source>
        <translation>{name} enthält keinen lesbaren Fall. Es wurde kein Fall gefunden.</translation>
    </message>
    <message>
        <source>{name} holds no clinical records.</source>
        <translation>{name} enthält keine klinischen Daten.</translation>
    </message>
    <message>
        <source>{name} holds no laboratory results ({kinds}).</source>
        <translation>{name} enthält keine Laborwerte ({kinds}).</translation>
    </message>
    <message>
        <source>{name} holds no laboratory results.</source>
        <translation>{name} enthält keine Laborwerte.</translation>
    </message>
    <message>
        <source>{name} holds no person with results.</source>
        <translation>{name} enthält keine Person mit Werten.</translation>
    </message>
    <message>
        <source>{name} holds no rows.</source>
        <translation>{name} enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>{name} holds pictures and no text: it is a scan.</source>
        <translation>{name} enthält Bilder und keinen Text: Es ist ein Scan.</translation>
    </message>
    <message>
        <source>{name} holds several draws and no date of any.</source>
        <translation>{name} enthält mehrere Abnahmen und von keiner das Datum.</translation>
    </message>
    <message>
        <source>{name} holds tables that AltDesk has not made.</source>
        <translation>{name} enthält Tabellen, die nicht von AltDesk stammen.</translation>
    </message>
    <message>
        <source>{name} is FHIR written as XML.</source>
        <translation>{name} ist FHIR in XML.</translation>
    </message>
    <message>
        <source>{name} is LDT but holds no laboratory report (8201, 8202).</source>
        <translation>{name} ist LDT, enthält aber keinen Laborbericht (8201, 8202).</translation>
    </message>
    <message>
        <source>{name} is a Blue Button text without laboratory results.</source>
        <translation>{name} ist ein Blue-Button-Text ohne Laborwerte.</translation>
    </message>
    <message>
        <source>{name} is a JSON file that AltDesk does not know.</source>
        <translation>{name} ist eine JSON-Datei, die AltDesk nicht kennt.</translation>
    </message>
    <message>
        <source>{name} is a PDF that cannot be read.</source>
        <translation>{name} ist ein PDF, das sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>{name} is a Word document.</source>
        <translation>{name} ist ein Word-Dokument.</translation>
    </message>
    <message>
        <source>{name} is a damaged zip archive.</source>
        <translation>{name} ist ein beschädigtes Zip-Archiv.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not an AltDesk log.</source>
        <translation>{name} ist die Datenbank eines anderen Programms, kein AltDesk-Protokoll.</translation>
    </message>
    <message>
        <source>{name} is a database.</source>
        <translation>{name} ist eine Datenbank.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file.</source>
        <translation>{name} ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{name} is a link, and what it leads to is not there.</source>
        <translation>{name} ist eine Verknüpfung, und ihr Ziel ist nicht da.</translation>
    </message>
    <message>
        <source>{name} is a photo.</source>
        <translation>{name} ist ein Foto.</translation>
    </message>
    <message>
        <source>{name} is a picture.</source>
        <translation>{name} ist ein Bild.</translation>
    </message>
    <message>
        <source>{name} is a presentation.</source>
        <translation>{name} ist eine Präsentation.</translation>
    </message>
    <message>
        <source>{name} is a program.</source>
        <translation>{name} ist ein Programm.</translation>
    </message>
    <message>
        <source>{name} is a text document (RTF).</source>
        <translation>{name} ist ein Textdokument (RTF).</translation>
    </message>
    <message>
        <source>{name} is a text without results that AltDesk can tell.</source>
        <translation>{name} ist ein Text ohne Werte, die AltDesk erkennt.</translation>
    </message>
    <message>
        <source>{name} is a web page, whatever its name says.</source>
        <translation>{name} ist eine Webseite, was immer der Name sagt.</translation>
    </message>
    <message>
        <source>{name} is a zip archive without a table.</source>
        <translation>{name} ist ein Zip-Archiv ohne Tabelle.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument table (.ods).</source>
        <translation>{name} ist eine OpenDocument-Tabelle (.ods).</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument text (.odt).</source>
        <translation>{name} ist ein OpenDocument-Text (.odt).</translation>
    </message>
    <message>
        <source>{name} is an XML file that AltDesk does not know.</source>
        <translation>{name} ist eine XML-Datei, die AltDesk nicht kennt.</translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook (.xls), or one that is locked with a password.</source>
        <translation>{name} ist eine alte Excel-Mappe (.xls) oder eine mit Passwort gesperrte.</translation>
    </message>
    <message>
        <source>{name} is being read in another window.</source>
        <translation>{name} wird gerade in einem anderen Fenster gelesen.</translation>
    </message>
    <message>
        <source>{name} is closed.</source>
        <translation>{name} ist geschlossen.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no PDF.</source>
        <translation>{name} ist beschädigt oder kein PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it is missing or changed.</source>
        <translation>{name} ist beschädigt: Ein Teil fehlt oder ist verändert.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is empty: it has lost its contents.</source>
        <translation>{name} ist leer: Der Inhalt ist verloren.</translation>
    </message>
    <message>
        <source>{name} is gone, but its backups are there.</source>
        <translation>{name} ist weg, aber die Sicherungen sind da.</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} MB.</source>
        <translation>{name} ist größer als {most_bytes} MB.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} ist größer als {most} MB.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>{name} is nested more than {deepest} levels deep, or has more than {most_elements} elements.</source>
        <translation>{name} ist mehr als {deepest} Ebenen tief verschachtelt oder hat mehr als {most_elements} Elemente.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply.</source>
        <translation>{name} ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{name} is no text and no table that AltDesk knows.</source>
        <translation>{name} ist kein Text und keine Tabelle, die AltDesk kennt.</translation>
    </message>
    <message>
        <source>{name} is no whole AltDesk JSON file.</source>
        <translation>{name} ist keine vollständige AltDesk-JSON-Datei.</translation>
    </message>
    <message>
        <source>{name} is no whole XML document: it breaks at line {line}, column {column}.</source>
        <translation>{name} ist kein vollständiges XML-Dokument: Es bricht in Zeile {line}, Spalte {column} ab.</translation>
    </message>
    <message>
        <source>{name} is no workbook, or damaged.</source>
        <translation>{name} ist keine Mappe oder beschädigt.</translation>
    </message>
    <message>
        <source>{name} is not an AltDesk log, or it is damaged at its beginning.</source>
        <translation>{name} ist kein AltDesk-Protokoll oder am Anfang beschädigt.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: a number is unreadable.</source>
        <translation>{name} ist kein gültiges JSON: Eine Zahl ist unlesbar.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {msg} (line {lineno}).</source>
        <translation>{name} ist kein gültiges JSON: {msg} (Zeile {lineno}).</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {msg}.</source>
        <translation>{name} ist kein gültiges JSON: {msg}.</translation>
    </message>
    <message>
        <source>{name} is not written in the encoding {codec}.</source>
        <translation>{name} ist nicht in der Kodierung {codec} geschrieben.</translation>
    </message>
    <message>
        <source>{name} is one of several names of the same file (hard links).</source>
        <translation>{name} ist einer von mehreren Namen derselben Datei (Hardlinks).</translation>
    </message>
    <message>
        <source>{name} is open to read only.</source>
        <translation>{name} ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>{name} is packed (gzip).</source>
        <translation>{name} ist gepackt (gzip).</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is protected, and its keys are missing or damaged.</source>
        <translation>{name} ist geschützt, und die Schlüssel fehlen oder sind beschädigt.</translation>
    </message>
    <message>
        <source>{name} is too large to be imported.</source>
        <translation>{name} ist zu groß zum Importieren.</translation>
    </message>
    <message>
        <source>{name} is {version}; AltDesk reads LDT 2.</source>
        <translation>{name} ist {version}; AltDesk liest LDT 2.</translation>
    </message>
    <message>
        <source>{name} only lists the results; they lie in other files.</source>
        <translation>{name} listet die Werte nur auf; sie liegen in anderen Dateien.</translation>
    </message>
    <message>
        <source>{name} stands twice in one draw: {text} and {text2}. Both are kept.</source>
        <translation>{name} steht zweimal in einer Abnahme: {text} und {text2}. Beide werden behalten.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a workbook of results may hold.</source>
        <translation>{name} entpackt sich zu mehr, als eine Mappe mit Werten enthalten darf.</translation>
    </message>
    <message>
        <source>{name} was corrected from {texts}.</source>
        <translation>{name} wurde berichtigt, zuvor {texts}.</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced while it was open.</source>
        <translation>{name} wurde verschoben, gelöscht oder ersetzt, während es offen war.</translation>
    </message>
    <message>
        <source>{name} was written by a newer AltDesk (form {version}).</source>
        <translation>{name} wurde von einem neueren AltDesk geschrieben (Form {version}).</translation>
    </message>
    <message>
        <source>{name} was written by a newer AltDesk (tables of version {version}; this one knows {newest}).</source>
        <translation>{name} wurde von einem neueren AltDesk geschrieben (Tabellen der Version {version}; dieses kennt {newest}).</translation>
    </message>
    <message>
        <source>{name} {text} is far from the others (about {shown}).</source>
        <translation>{name} {text} liegt weit von den anderen entfernt (etwa {shown}).</translation>
    </message>
    <message>
        <source>{name}, page {number} is damaged.</source>
        <translation>{name}, Seite {number} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name}, row {number} has more than {longest_line} letters.</source>
        <translation>{name}, Zeile {number} hat mehr als {longest_line} Zeichen.</translation>
    </message>
    <message>
        <source>{name}, row {number} has more than {most_columns} columns.</source>
        <translation>{name}, Zeile {number} hat mehr als {most_columns} Spalten.</translation>
    </message>
    <message>
        <source>{name}, row {row}: a quotation mark is opened and never closed.</source>
        <translation>{name}, Zeile {row}: Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>{name}, row {row}: the quotation marks do not match.</source>
        <translation>{name}, Zeile {row}: Die Anführungszeichen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>{name}, row {row}: there is a NUL character; this is no text.</source>
        <translation>{name}, Zeile {row}: Dort steht ein NUL-Zeichen; das ist kein Text.</translation>
    </message>
    <message>
        <source>{name}, sheet {title}: it is damaged.</source>
        <translation>{name}, Blatt {title}: Es ist beschädigt.</translation>
    </message>
    <message>
        <source>{name}-journal lies beside {name2}: another program began to change it.</source>
        <translation>{name}-journal liegt neben {name2}: Ein anderes Programm hat begonnen, es zu ändern.</translation>
    </message>
    <message>
        <source>{name}: no analyte or no result was recognised (row 1: {seen}).</source>
        <translation>{name}: Es wurde kein Analyt oder kein Wert erkannt (Zeile 1: {seen}).</translation>
    </message>
    <message>
        <source>{name}: the final result replaces {shown}.</source>
        <translation>{name}: Der endgültige Wert ersetzt {shown}.</translation>
    </message>
    <message>
        <source>{name}: {values} and {values2} are not in one unit.</source>
        <translation>{name}: {values} und {values2} haben nicht dieselbe Einheit.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is no result.</source>
        <translation>{name}: „{text}“ ist kein Wert.</translation>
    </message>
    <message>
        <source>{note} Corrected from {texts}.</source>
        <translation>{note} Berichtigt, zuvor {texts}.</translation>
    </message>
    <message>
        <source>{shown} is no date.</source>
        <translation>{shown} ist kein Datum.</translation>
    </message>
    <message>
        <source>{skipped} messages carry no results and were passed over.</source>
        <translation>{skipped} Nachrichten tragen keine Werte und wurden übergangen.</translation>
    </message>
    <message>
        <source>{text} is a spreadsheet&apos;s day number; it is read as {day}.</source>
        <translation>{text} ist die Tageszahl einer Tabelle; gelesen als {day}.</translation>
    </message>
    <message>
        <source>{value} fits {name} better. Type {decimal} with one more digit, or {grouped} without a sign.</source>
        <translation>{value} passt besser zu {name}. Schreiben Sie {decimal} mit einer Stelle mehr oder {grouped} ohne Zeichen.</translation>
    </message>
    <message>
        <source>{who} writes to {name}.</source>
        <translation>{who} schreibt in {name}.</translation>
    </message>
    <message>
        <source>“context” holds what is no fact.</source>
        <translation>„context“ enthält etwas, das keine Angabe ist.</translation>
    </message>
    <message>
        <source>“value” is no answer.</source>
        <translation>„value“ ist keine Antwort.</translation>
    </message>
    <message>
        <source>“{collected}” names no day.</source>
        <translation>„{collected}“ nennt keinen Tag.</translation>
    </message>
    <message>
        <source>“{identifier}” is no id of 32 hexadecimal digits.</source>
        <translation>„{identifier}“ ist keine Kennung aus 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>“{name}” can mean {names}.</source>
        <translation>„{name}“ kann {names} bedeuten.</translation>
    </message>
    <message>
        <source>“{name}” holds what it cannot.</source>
        <translation>„{name}“ enthält Unzulässiges.</translation>
    </message>
    <message>
        <source>“{name}” is no list.</source>
        <translation>„{name}“ ist keine Liste.</translation>
    </message>
    <message>
        <source>“{name}” is no number.</source>
        <translation>„{name}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{name}” is no text.</source>
        <translation>„{name}“ ist kein Text.</translation>
    </message>
    <message>
        <source>“{name}” names no format to write.</source>
        <translation>„{name}“ nennt kein Format zum Schreiben.</translation>
    </message>
    <message>
        <source>“{name}” names no kind of table.</source>
        <translation>„{name}“ nennt keine Art von Tabelle.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {strerror}.</source>
        <translation>„{name}“ wurde nicht geschrieben: {strerror}.</translation>
    </message>
    <message>
        <source>“{parent}” may not be written to.</source>
        <translation>In „{parent}“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>„{path}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{row}” is no date.</source>
        <translation>„{row}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{title}” repeats results of an earlier report; they are not taken.</source>
        <translation>„{title}“ wiederholt Werte eines früheren Befunds; sie werden nicht übernommen.</translation>
    </message>
    <message>
        <source>“{words}” could not be read and is missing.</source>
        <translation>„{words}“ war nicht lesbar und fehlt.</translation>
    </message>
    <message>
        <source>“{words}” could not be read; another state of it was kept.</source>
        <translation>„{words}“ war nicht lesbar; ein anderer Stand davon blieb erhalten.</translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>Copies and backups from before have no password and stay readable: delete them where others could find them.</source>
        <translation>Frühere Kopien und Sicherungen haben kein Passwort und bleiben lesbar: Löschen Sie sie, wo andere sie finden könnten.</translation>
    </message>
    <message>
        <source>From then on the log opens only with this password, or with a recovery key that you print next. If both are lost, nobody can open the log again: not you, not a doctor, not the makers of AltDesk.</source>
        <translation>Von da an öffnet sich das Protokoll nur mit diesem Passwort oder mit einem Wiederherstellungsschlüssel, den Sie als Nächstes drucken. Sind beide verloren, kann niemand es mehr öffnen: weder Sie noch Ihre Ärztin oder Ihr Arzt, noch die Hersteller von AltDesk.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Ein Passwort setzen</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Check this log</source>
        <translation>Dieses Protokoll prüfen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Enzymes</source>
        <translation>Enzyme</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Erläuterungen</translation>
    </message>
    <message>
        <source>How much is explained</source>
        <translation>Wie viel erklärt wird</translation>
    </message>
    <message>
        <source>In memory; gone when it is closed.</source>
        <translation>Im Arbeitsspeicher; beim Schließen ist es weg.</translation>
    </message>
    <message>
        <source>It holds for this log: screens, sheets and the work list.</source>
        <translation>Es gilt für dieses Protokoll: Bildschirm, Blätter und Arbeitsliste.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Looking through the log …</source>
        <translation>Das Protokoll wird durchgesehen …</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Make a new log …</source>
        <translation>Neues Protokoll anlegen …</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten: each change is a new version, and all of them are kept.</source>
        <translation>Nichts wird je überschrieben: Jede Änderung ist eine neue Fassung, und alle bleiben erhalten.</translation>
    </message>
    <message>
        <source>Open another log …</source>
        <translation>Anderes Protokoll öffnen …</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Andere Werte</translation>
    </message>
    <message>
        <source>Safe and private</source>
        <translation>Sicher und privat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shown on every screen, and offered where a result is typed for the first time. What a laboratory printed is kept, and shown beside it.</source>
        <translation>So steht es auf jeder Seite, und so wird es vorgeschlagen, wo ein Wert zum ersten Mal eingegeben wird. Was ein Labor gedruckt hat, bleibt und steht daneben.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The log is whole, and nobody has changed it from outside.</source>
        <translation>Das Protokoll ist vollständig, und niemand hat es von außen verändert.</translation>
    </message>
    <message>
        <source>This log</source>
        <translation>Dieses Protokoll</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Do this only if AltDesk is closed there, for instance after a crash or a lost connection. If it is still open there, what both of you record from now on can damage the log.</source>
        <translation>Tun Sie das nur, wenn AltDesk dort geschlossen ist, etwa nach einem Absturz oder einer verlorenen Verbindung. Ist es dort noch offen, kann das, was Sie beide ab jetzt eintragen, das Protokoll beschädigen.</translation>
    </message>
    <message>
        <source>It is closed there: take over</source>
        <translation>Dort ist es geschlossen: übernehmen</translation>
    </message>
    <message>
        <source>Take over {name}?</source>
        <translation>{name} übernehmen?</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Change {what}</source>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Ereignisse, das neueste zuerst</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Log an event</source>
        <translation>Ereignis eintragen</translation>
    </message>
    <message>
        <source>Log what you take and what happened: it can explain a rise, or a fall, that no test can.</source>
        <translation>Halten Sie fest, was Sie einnehmen und was geschah: Es kann einen Anstieg oder Abfall erklären, den kein Test erklärt.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>No event of this kind</source>
        <translation>Kein Ereignis dieser Art</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Noch kein Ereignis</translation>
    </message>
    <message>
        <source>Nobody is in this log yet</source>
        <translation>In diesem Protokoll ist noch niemand</translation>
    </message>
    <message>
        <source>Other events are listed under “Everything”.</source>
        <translation>Andere Ereignisse stehen unter „Alles“.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Type a panel or import a file; then its events can be logged.</source>
        <translation>Geben Sie einen Befund ein oder importieren Sie eine Datei; dann lassen sich Ereignisse festhalten.</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Left and right arrow keys read each draw.</source>
        <translation>Mit den Pfeiltasten links und rechts lesen Sie jede Abnahme.</translation>
    </message>
</context>
<context>
    <name>TrendControls</name>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Analytes</source>
        <translation>Analyte</translation>
    </message>
    <message>
        <source>Analytes: {names}</source>
        <translation>Analyte: {names}</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Shade how far a result can move by chance and biology alone</source>
        <translation>Schattieren, wie weit sich ein Wert allein durch Zufall und Biologie bewegen kann</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× Grenzwert</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Arrow keys read each draw, Shift with arrows moves, plus and minus zoom. The table holds the same values.</source>
        <translation>Pfeiltasten lesen jede Abnahme, Umschalt mit Pfeilen verschiebt, Plus und Minus zoomen. Die Tabelle enthält dieselben Werte.</translation>
    </message>
    <message>
        <source>No curve yet</source>
        <translation>Noch keine Kurve</translation>
    </message>
    <message>
        <source>Point at the plot, or use the arrow keys, to read values.</source>
        <translation>Zeigen Sie auf die Kurve oder nutzen Sie die Pfeiltasten, um Werte zu lesen.</translation>
    </message>
    <message>
        <source>Preparing the plot …</source>
        <translation>Die Kurve wird vorbereitet …</translation>
    </message>
    <message>
        <source>Results with numbers are drawn here, over time and against their limits.</source>
        <translation>Hier werden Werte mit Zahlen gezeichnet, im Verlauf und mit ihren Grenzwerten.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Trends as a plot</source>
        <translation>Verlauf als Kurve</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>If nothing opens it, this may be another log than you think, a damaged one, or not an AltDesk log at all. It was left unchanged.</source>
        <translation>Öffnet nichts davon, ist es vielleicht ein anderes Protokoll, als Sie denken, ein beschädigtes oder gar kein AltDesk-Protokoll. Es wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Is it the sheet of this log, and the newest one?</source>
        <translation>Ist es das Blatt dieses Protokolls, und das neueste?</translation>
    </message>
    <message>
        <source>It stands on the printed recovery sheet: 28 letters and digits in groups of four. Capitals and hyphens do not matter.</source>
        <translation>Er steht auf dem gedruckten Wiederherstellungsblatt: 28 Buchstaben und Ziffern in Vierergruppen. Großschreibung und Bindestriche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language.</source>
        <translation>Achten Sie auf Großschreibung und die Tastatursprache.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>This is not a whole recovery key: a letter is missing or another one. Compare it with the sheet, group by group.</source>
        <translation>Das ist kein vollständiger Wiederherstellungsschlüssel: Ein Zeichen fehlt oder ist falsch. Vergleichen Sie ihn Gruppe für Gruppe mit dem Blatt.</translation>
    </message>
    <message>
        <source>This password does not open {name}.</source>
        <translation>Dieses Passwort öffnet {name} nicht.</translation>
    </message>
    <message>
        <source>This recovery key does not open {name}.</source>
        <translation>Dieser Wiederherstellungsschlüssel öffnet {name} nicht.</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>Stattdessen das Passwort verwenden</translation>
    </message>
    <message>
        <source>Use the recovery key instead</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>{name} is protected</source>
        <translation>{name} ist geschützt</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A table, a PDF or the download of a patient portal or clinic.</source>
        <translation>Eine Tabelle, ein PDF oder der Download eines Patientenportals oder einer Klinik.</translation>
    </message>
    <message>
        <source>Copy the numbers from a paper report. Takes half a minute.</source>
        <translation>Übertragen Sie die Werte eines Papierbefunds. Das dauert eine halbe Minute.</translation>
    </message>
    <message>
        <source>Each blood draw is a panel: its results, the laboratory&apos;s own limits and the day.</source>
        <translation>Jede Blutabnahme ist ein Befund: ihre Werte, die Grenzwerte des Labors und der Tag.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer; AltDesk explains, your doctor decides.</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer; AltDesk erklärt, Ihre Ärztin oder Ihr Arzt entscheidet.</translation>
    </message>
    <message>
        <source>How AltDesk works</source>
        <translation>Wie AltDesk arbeitet</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Keep your liver blood tests, and understand them</source>
        <translation>Ihre Leberwerte festhalten und verstehen</translation>
    </message>
    <message>
        <source>Look around with the results of a real study participant.</source>
        <translation>Sehen Sie sich mit den Werten einer echten Studienteilnehmerin um.</translation>
    </message>
    <message>
        <source>Open the sample log</source>
        <translation>Beispielprotokoll öffnen</translation>
    </message>
    <message>
        <source>Overview and Trends show how ALT and AST move; Interpretation says what the numbers can mean, with the source of every sentence.</source>
        <translation>Übersicht und Verlauf zeigen, wie sich ALT und AST bewegen; die Interpretation sagt, was die Werte bedeuten können, mit der Quelle jedes Satzes.</translation>
    </message>
    <message>
        <source>Timeline keeps medicines, alcohol, exercise and illness beside the results, and Report makes one sheet for your doctor.</source>
        <translation>Die Zeitleiste hält Arzneimittel, Alkohol, Sport und Krankheit neben den Werten fest, und der Bericht macht daraus ein Blatt für Ihre Ärztin oder Ihren Arzt.</translation>
    </message>
    <message>
        <source>Type a panel</source>
        <translation>Befund eingeben</translation>
    </message>
    <message>
        <source>{name} has no panel yet</source>
        <translation>{name} hat noch keinen Befund</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Initials or name</source>
        <translation>Kürzel oder Name</translation>
    </message>
    <message>
        <source>Nobody else works with this log: do not ask again</source>
        <translation>Sonst arbeitet niemand mit diesem Protokoll: nicht mehr fragen</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet?</translation>
    </message>
    <message>
        <source>Without initials</source>
        <translation>Ohne Kürzel</translation>
    </message>
    <message>
        <source>Your initials are recorded with each change you make, so that everybody can see later who changed what. This is no password.</source>
        <translation>Ihr Kürzel steht bei jeder Ihrer Änderungen, damit später alle sehen, wer was geändert hat. Es ist kein Passwort.</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>New person: {name}</source>
        <translation>Neue Person: {name}</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>Wessen Werte sind das?</translation>
    </message>
</context>
<context>
    <name>WhosePeople</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>The file names nobody. Whose results are these?</source>
        <translation>Die Datei nennt niemanden. Wessen Werte sind das?</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>Wessen Werte sind das?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> – unverified: the passage was not read again</source>
        <translation> – ungeprüft: Die Stelle wurde nicht noch einmal gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n acts written to {path}. The file is not protected.</source>
        <translation>
            <numerusform>%n Änderung nach {path} geschrieben. Die Datei ist nicht geschützt.</numerusform>
            <numerusform>%n Änderungen nach {path} geschrieben. Die Datei ist nicht geschützt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n berichtigt</numerusform>
            <numerusform>%n berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no blood results</source>
        <translation>
            <numerusform>%n Zeile ist kein Blutwert</numerusform>
            <numerusform>%n Zeilen sind keine Blutwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait.</source>
        <translation>
            <numerusform>%n weitere Datei wartet.</numerusform>
            <numerusform>%n weitere Dateien warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files were not read.</source>
        <translation>
            <numerusform>%n weitere Datei wurde nicht gelesen.</numerusform>
            <numerusform>%n weitere Dateien wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panels</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted. Check them, then save.</source>
        <translation>
            <numerusform>%n Wert eingefügt. Prüfen und dann speichern.</numerusform>
            <numerusform>%n Werte eingefügt. Prüfen und dann speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results of {name} recorded.</source>
        <translation>
            <numerusform>%n Wert von {name} eingetragen.</numerusform>
            <numerusform>%n Werte von {name} eingetragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets were not written:</source>
        <translation>
            <numerusform>%n Blatt wurde nicht geschrieben:</numerusform>
            <numerusform>%n Blätter wurden nicht geschrieben:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets written to {folder}.</source>
        <translation>
            <numerusform>%n Blatt nach {folder} geschrieben.</numerusform>
            <numerusform>%n Blätter nach {folder} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to settle. First: {words}</source>
        <translation>
            <numerusform>%n Punkt zu klären. Zuerst: {words}</numerusform>
            <numerusform>%n Punkte zu klären. Zuerst: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a question</source>
        <translation>
            <numerusform>%n mit einer Frage</numerusform>
            <numerusform>%n mit einer Frage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with open questions were left out.</source>
        <translation>
            <numerusform>%n mit offener Frage wurde weggelassen.</numerusform>
            <numerusform>%n mit offenen Fragen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked out</source>
        <translation>
            <numerusform>%n berechnet</numerusform>
            <numerusform>%n berechnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>(preliminary)</source>
        <translation>(vorläufig)</translation>
    </message>
    <message>
        <source>* unverified: the passage in the source was not read again.</source>
        <translation>* ungeprüft: Die Stelle in der Quelle wurde nicht noch einmal gelesen.</translation>
    </message>
    <message>
        <source>1 or above</source>
        <translation>1 oder darüber</translation>
    </message>
    <message>
        <source>A backup on the same computer burns with it: copy the log to a second place once a month, such as a USB stick that you keep elsewhere.</source>
        <translation>Eine Sicherung auf demselben Computer verbrennt mit ihm: Kopieren Sie das Protokoll einmal im Monat an einen zweiten Ort, etwa auf einen USB-Stick, den Sie anderswo aufbewahren.</translation>
    </message>
    <message>
        <source>A panel was begun and not saved: {name}.</source>
        <translation>Ein Befund wurde begonnen und nicht gespeichert: {name}.</translation>
    </message>
    <message>
        <source>A product that AltDesk does not know</source>
        <translation>Ein Mittel, das AltDesk nicht kennt</translation>
    </message>
    <message>
        <source>A score or a next test depends on it.</source>
        <translation>Ein Score oder ein nächster Test hängt davon ab.</translation>
    </message>
    <message>
        <source>About AltDesk</source>
        <translation>Über AltDesk</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>Befund eingeben</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>Auch möglich</translation>
    </message>
    <message>
        <source>AltDesk logs (*.altdesk)</source>
        <translation>AltDesk-Protokolle (*.altdesk)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Another window or computer writes to it.</source>
        <translation>Ein anderes Fenster oder ein anderer Computer schreibt darin.</translation>
    </message>
    <message>
        <source>Answered {day}</source>
        <translation>Beantwortet am {day}</translation>
    </message>
    <message>
        <source>Answers about you and your medicines make this more exact.</source>
        <translation>Angaben über Sie und Ihre Arzneimittel machen dies genauer.</translation>
    </message>
    <message>
        <source>Any alcohol in a usual week</source>
        <translation>Alkohol in einer üblichen Woche</translation>
    </message>
    <message>
        <source>Anybody who has the file can then read it: everyone at this computer, and whoever finds a copy or a backup from then on.</source>
        <translation>Wer die Datei hat, kann sie dann lesen: alle an diesem Computer und wer ab dann eine Kopie oder Sicherung findet.</translation>
    </message>
    <message>
        <source>Around the draw: {facts}</source>
        <translation>Rund um die Abnahme: {facts}</translation>
    </message>
    <message>
        <source>Around the last test</source>
        <translation>Rund um die letzte Abnahme</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>As each report prints them</source>
        <translation>Wie jeder Befund sie druckt</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>As printed: {text}</source>
        <translation>Wie gedruckt: {text}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Ask your doctor</source>
        <translation>Fragen Sie Ihre Ärztin oder Ihren Arzt</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Best between {first} and {last}.</source>
        <translation>Am besten zwischen {first} und {last}.</translation>
    </message>
    <message>
        <source>Blank sheet to fill in by hand</source>
        <translation>Leeres Blatt zum Ausfüllen von Hand</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>By amount: µmol/L, g/L</source>
        <translation>Nach Stoffmenge: µmol/L, g/L</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By weight: mg/dL, g/dL</source>
        <translation>Nach Gewicht: mg/dL, g/dL</translation>
    </message>
    <message>
        <source>CSV Excel FHIR HL7 PDF paste</source>
        <translation>CSV Excel FHIR HL7 PDF einfügen</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chance of an infection</source>
        <translation>Möglichkeit einer Infektion</translation>
    </message>
    <message>
        <source>Changes are signed {initials}</source>
        <translation>Änderungen tragen das Kürzel {initials}</translation>
    </message>
    <message>
        <source>Clay-coloured stool</source>
        <translation>Lehmfarbener Stuhl</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clinic&apos;s address</source>
        <translation>Anschrift der Praxis</translation>
    </message>
    <message>
        <source>Clinic&apos;s name</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cola-coloured urine</source>
        <translation>Colafarbener Urin</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Condition named by a doctor</source>
        <translation>Ärztlich festgestellte Erkrankung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Meinten Sie {name}?</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>Does something not fit?</source>
        <translation>Passt etwas nicht?</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>Every change, newest first</source>
        <translation>Jede Änderung, die neueste zuerst</translation>
    </message>
    <message>
        <source>Everything, with evidence</source>
        <translation>Alles, mit Belegen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Fair: it would stand some time. One more word makes it strong.</source>
        <translation>Mittel: Es hielte eine Weile stand. Ein Wort mehr macht es stark.</translation>
    </message>
    <message>
        <source>Fasting, dieting or ill in the 3 days before</source>
        <translation>Fasten, Diät oder Krankheit in den 3 Tagen davor</translation>
    </message>
    <message>
        <source>Fever, 38 °C or more</source>
        <translation>Fieber, 38 °C oder mehr</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles finden…</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Dafür spricht</translation>
    </message>
    <message>
        <source>Fits best</source>
        <translation>Passt am besten</translation>
    </message>
    <message>
        <source>Flag as printed: {flag}</source>
        <translation>Kennzeichnung wie gedruckt: {flag}</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Four unrelated words are strong and easy to keep.</source>
        <translation>Vier Wörter ohne Zusammenhang sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>Aus {source}</translation>
    </message>
    <message>
        <source>Full: meaning and urgency of the numbers</source>
        <translation>Ganz: Bedeutung der Werte und Dringlichkeit</translation>
    </message>
    <message>
        <source>Further trends</source>
        <translation>Weitere Verläufe</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Hard exercise or a muscle injury in the 7 days before</source>
        <translation>Starke Anstrengung oder Muskelverletzung in den 7 Tagen davor</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Hauptaussage</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>Größe in cm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Highest ALT first</source>
        <translation>Höchste ALT zuerst</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Wie bald</translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation>Wie Sie sich fühlen</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>In memory: gone when the window is closed</source>
        <translation>Im Arbeitsspeicher: beim Schließen des Fensters weg</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretation</translation>
    </message>
    <message>
        <source>It can make the matter urgent.</source>
        <translation>Es kann die Sache dringend machen.</translation>
    </message>
    <message>
        <source>It decides whether AltDesk may interpret at all.</source>
        <translation>Es entscheidet, ob AltDesk überhaupt deuten darf.</translation>
    </message>
    <message>
        <source>It speaks for or against: {causes}.</source>
        <translation>Es spricht für oder gegen: {causes}.</translation>
    </message>
    <message>
        <source>Itching all over</source>
        <translation>Juckreiz am ganzen Körper</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Laboratory: {name}</source>
        <translation>Labor: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Last 2 years</source>
        <translation>Letzte 2 Jahre</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>Letzte 5 Jahre</translation>
    </message>
    <message>
        <source>Last ALT</source>
        <translation>Letzte ALT</translation>
    </message>
    <message>
        <source>Last panels</source>
        <translation>Letzte Befunde</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Weniger wahrscheinlich</translation>
    </message>
    <message>
        <source>Less likely, and why ({count})</source>
        <translation>Weniger wahrscheinlich, und warum ({count})</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Limits of the laboratory: {limits}</source>
        <translation>Referenzbereich des Labors: {limits}</translation>
    </message>
    <message>
        <source>Limits used</source>
        <translation>Verwendete Grenzwerte</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bildschirm sperren</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo …</source>
        <translation>Logo …</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel machen</translation>
    </message>
    <message>
        <source>Medical care today</source>
        <translation>Heute ärztlich behandeln lassen</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Arzneimittel</translation>
    </message>
    <message>
        <source>Medicines and events</source>
        <translation>Arzneimittel und Ereignisse</translation>
    </message>
    <message>
        <source>Medicines and supplements</source>
        <translation>Arzneimittel und Nahrungsergänzung</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language.</source>
        <translation>Achten Sie auf Großschreibung und die Tastatursprache.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>More than 4 g paracetamol in one day, last 7 days</source>
        <translation>Mehr als 4 g Paracetamol an einem Tag, letzte 7 Tage</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Dringendste zuerst</translation>
    </message>
    <message>
        <source>Muscles and exercise</source>
        <translation>Muskeln und Sport</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the condition</source>
        <translation>Name der Erkrankung</translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation>Name des Arzneimittels</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Name des Mittels</translation>
    </message>
    <message>
        <source>New confusion or unusual sleepiness</source>
        <translation>Neue Verwirrtheit oder ungewöhnliche Schläfrigkeit</translation>
    </message>
    <message>
        <source>New log…</source>
        <translation>Neues Protokoll…</translation>
    </message>
    <message>
        <source>Newly swollen belly</source>
        <translation>Neu geschwollener Bauch</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Nächste Kontrolle</translation>
    </message>
    <message>
        <source>Next tests</source>
        <translation>Nächste Tests</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Keine Eile</translation>
    </message>
    <message>
        <source>No limits were printed.</source>
        <translation>Es waren keine Grenzwerte gedruckt.</translation>
    </message>
    <message>
        <source>No log was chosen.</source>
        <translation>Es wurde kein Protokoll gewählt.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Nothing here is urgent.</source>
        <translation>Hier ist nichts dringend.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this log, so nobody need sign.</source>
        <translation>In dieses Protokoll wird nichts eingetragen, also muss niemand zeichnen.</translation>
    </message>
    <message>
        <source>Numbers only, no explanation</source>
        <translation>Nur Werte, keine Erläuterung</translation>
    </message>
    <message>
        <source>Numbers only: no ranking of causes, no urgency</source>
        <translation>Nur Werte: keine Ursachen, keine Dringlichkeit</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder vorschlagen</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>One sheet, front and back</source>
        <translation>Ein Blatt, Vorder- und Rückseite</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Ein einziges „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Only a log that can be written can have its password changed.</source>
        <translation>Nur bei einem beschreibbaren Protokoll lässt sich das Passwort ändern.</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Protokoll öffnen…</translation>
    </message>
    <message>
        <source>Open another log …</source>
        <translation>Anderes Protokoll öffnen …</translation>
    </message>
    <message>
        <source>Open it to write first.</source>
        <translation>Öffnen Sie es zuerst zum Schreiben.</translation>
    </message>
    <message>
        <source>Open the sample log</source>
        <translation>Beispielprotokoll öffnen</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Overdue first</source>
        <translation>Überfällige zuerst</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>PDF summary</source>
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Pain under the right ribs</source>
        <translation>Schmerz unter den rechten Rippen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Panel of {day}</source>
        <translation>Befund vom {day}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Panels were begun and not saved: {names}.</source>
        <translation>Befunde wurden begonnen und nicht gespeichert: {names}.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Please check a value</source>
        <translation>Bitte prüfen Sie einen Wert</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Pregnancy and ancestry</source>
        <translation>Schwangerschaft und Herkunft</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Blatts</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>Print a new recovery sheet</source>
        <translation>Neues Wiederherstellungsblatt drucken</translation>
    </message>
    <message>
        <source>Printed by the laboratory: {value}</source>
        <translation>Vom Labor gedruckt: {value}</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Eingriff</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions about you</source>
        <translation>Fragen über Sie</translation>
    </message>
    <message>
        <source>Questions for the doctor</source>
        <translation>Fragen an die Ärztin oder den Arzt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Darüber lesen</translation>
    </message>
    <message>
        <source>Read about {name}</source>
        <translation>Über {name} lesen</translation>
    </message>
    <message>
        <source>Read from the log</source>
        <translation>Aus dem Protokoll gelesen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Das Passwort entfernen</translation>
    </message>
    <message>
        <source>Repeat blood test</source>
        <translation>Blutwerte kontrollieren</translation>
    </message>
    <message>
        <source>Repeat the test</source>
        <translation>Test wiederholen</translation>
    </message>
    <message>
        <source>Replace your words by the questions offered</source>
        <translation>Ihre Worte durch die vorgeschlagenen Fragen ersetzen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Restore a backup: see Backups.</source>
        <translation>Stellen Sie eine Sicherung wieder her: siehe Sicherungen.</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>Sicherung vom {moment} wiederherstellen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule&apos;s name</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Save as PDF.</source>
        <translation>Speichern Sie als PDF.</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Für den Kalender speichern</translation>
    </message>
    <message>
        <source>Save it in a folder of your own, and open it there.</source>
        <translation>Speichern Sie es in einem eigenen Ordner und öffnen Sie es dort.</translation>
    </message>
    <message>
        <source>Save the log elsewhere</source>
        <translation>Das Protokoll anderswo speichern</translation>
    </message>
    <message>
        <source>Save the log elsewhere or restore a backup: see Settings and Backups.</source>
        <translation>Speichern Sie das Protokoll anderswo oder stellen Sie eine Sicherung wieder her: siehe Einstellungen und Sicherungen.</translation>
    </message>
    <message>
        <source>Save the log elsewhere …</source>
        <translation>Das Protokoll anderswo speichern …</translation>
    </message>
    <message>
        <source>Save the log elsewhere…</source>
        <translation>Protokoll anderswo speichern…</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Speichern, was lesbar ist …</translation>
    </message>
    <message>
        <source>Scarring scores at this age</source>
        <translation>Vernarbungswerte in diesem Alter</translation>
    </message>
    <message>
        <source>Scarring scores while the rise is high</source>
        <translation>Vernarbungswerte bei hohem Anstieg</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Second place: {place}, last on {day}</source>
        <translation>Zweiter Ort: {place}, zuletzt am {day}</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation>Bald ärztlich vorstellen</translation>
    </message>
    <message>
        <source>Set or change the password…</source>
        <translation>Passwort setzen oder ändern…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Blatt {number} von {count}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Something in this log is not as it was recorded.</source>
        <translation>Etwas in diesem Protokoll ist nicht so, wie es eingetragen wurde.</translation>
    </message>
    <message>
        <source>Sore muscles</source>
        <translation>Muskelschmerzen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Dagegen spricht</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Strong: guessing it would take longer than a life.</source>
        <translation>Stark: Es zu erraten, dauerte länger als ein Leben.</translation>
    </message>
    <message>
        <source>Supplement or herb</source>
        <translation>Nahrungsergänzung oder Kräutermittel</translation>
    </message>
    <message>
        <source>Switch person…</source>
        <translation>Person wechseln…</translation>
    </message>
    <message>
        <source>The backup to your second place is due: Menu, Backups.</source>
        <translation>Die Sicherung an Ihrem zweiten Ort ist fällig: Menü, Sicherungen.</translation>
    </message>
    <message>
        <source>The explanations keep the units that the laboratory printed.</source>
        <translation>Die Erläuterungen behalten die Einheiten, die das Labor gedruckt hat.</translation>
    </message>
    <message>
        <source>The key of the old sheet will no longer open this log. Do this if the sheet was lost or seen by others. Backups from before keep the old key.</source>
        <translation>Der Schlüssel des alten Blatts öffnet dieses Protokoll dann nicht mehr. Tun Sie das, wenn das Blatt verloren ist oder andere es gesehen haben. Frühere Sicherungen behalten den alten Schlüssel.</translation>
    </message>
    <message>
        <source>The laboratory says: haemolysed sample</source>
        <translation>Das Labor meldet: hämolytische Probe</translation>
    </message>
    <message>
        <source>The log is now {path}</source>
        <translation>Das Protokoll ist jetzt {path}</translation>
    </message>
    <message>
        <source>The password is removed</source>
        <translation>Das Passwort ist entfernt</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>Das Passwort ist gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>The pasted text holds %n dates. Which one goes in here?</source>
        <translation>
            <numerusform>Der eingefügte Text enthält %n Datum. Welches gehört hierher?</numerusform>
            <numerusform>Der eingefügte Text enthält %n Daten. Welches gehört hierher?</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Der Drucker ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The results of the plot as a table</source>
        <translation>Die Werte der Kurve als Tabelle</translation>
    </message>
    <message>
        <source>This copy of AltDesk has no such page.</source>
        <translation>In dieser Kopie von AltDesk gibt es diese Seite nicht.</translation>
    </message>
    <message>
        <source>This is not the password of this log.</source>
        <translation>Das ist nicht das Passwort dieses Protokolls.</translation>
    </message>
    <message>
        <source>This log is open to read only: nothing can be restored.</source>
        <translation>Dieses Protokoll ist nur zum Lesen offen: Nichts lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Type a number, such as 20.</source>
        <translation>Geben Sie eine Zahl ein, etwa 20.</translation>
    </message>
    <message>
        <source>Type a number, such as 27.5.</source>
        <translation>Geben Sie eine Zahl ein, etwa 27,5.</translation>
    </message>
    <message>
        <source>Type a panel</source>
        <translation>Befund eingeben</translation>
    </message>
    <message>
        <source>Typed in by hand.</source>
        <translation>Von Hand eingegeben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Until (empty: it goes on)</source>
        <translation>Bis (leer: dauert an)</translation>
    </message>
    <message>
        <source>Vomiting blood or black stools</source>
        <translation>Bluterbrechen oder schwarzer Stuhl</translation>
    </message>
    <message>
        <source>Weak: a patient thief guesses it. Add words, for example to four.</source>
        <translation>Schwach: Ein geduldiger Dieb errät es. Fügen Sie Wörter hinzu, etwa bis vier.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Gewicht in kg</translation>
    </message>
    <message>
        <source>Weight, sugar, blood pressure</source>
        <translation>Gewicht, Zucker, Blutdruck</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a doctor has told you</source>
        <translation>Was Ihnen ärztlich gesagt wurde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>What the numbers fit</source>
        <translation>Wozu die Werte passen</translation>
    </message>
    <message>
        <source>What the numbers say</source>
        <translation>Was die Werte sagen</translation>
    </message>
    <message>
        <source>What this can be</source>
        <translation>Was das sein kann</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Was Sie geändert haben</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>What you drink, or “none”</source>
        <translation>Was Sie trinken, oder „nichts“</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>While the muscles may be the reason</source>
        <translation>Solange die Muskeln der Grund sein können</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who changed what…</source>
        <translation>Wer hat was geändert…</translation>
    </message>
    <message>
        <source>Who is working…</source>
        <translation>Wer arbeitet…</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Without the password nothing can be read.</source>
        <translation>Ohne das Passwort lässt sich nichts lesen.</translation>
    </message>
    <message>
        <source>Yellow eyes or skin</source>
        <translation>Gelbe Augen oder Haut</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Your family</source>
        <translation>Ihre Familie</translation>
    </message>
    <message>
        <source>Your note on the sheet</source>
        <translation>Ihre Notiz auf dem Blatt</translation>
    </message>
    <message>
        <source>add panel of {day}</source>
        <translation>Befund vom {day} hinzugefügt</translation>
    </message>
    <message>
        <source>add {what}</source>
        <translation>{what} hinzugefügt</translation>
    </message>
    <message>
        <source>adds to a panel of the log</source>
        <translation>ergänzt einen Befund im Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>articles guide sources</source>
        <translation>Artikel Anleitung Quellen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>backed up today {time}</source>
        <translation>heute gesichert {time}</translation>
    </message>
    <message>
        <source>backed up {day}</source>
        <translation>gesichert {day}</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einem Wiederherstellen</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before an update of AltDesk</source>
        <translation>vor einer Aktualisierung von AltDesk</translation>
    </message>
    <message>
        <source>below 1</source>
        <translation>unter 1</translation>
    </message>
    <message>
        <source>below {low}</source>
        <translation>unter {low}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>geboren {day}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>change About you</source>
        <translation>„Über Sie“ geändert</translation>
    </message>
    <message>
        <source>change panel of {day}</source>
        <translation>Befund vom {day} geändert</translation>
    </message>
    <message>
        <source>change {what}</source>
        <translation>{what} geändert</translation>
    </message>
    <message>
        <source>changes initials history</source>
        <translation>Änderungen Kürzel Verlauf</translation>
    </message>
    <message>
        <source>chart graph curve plot</source>
        <translation>Diagramm Kurve Verlauf Grafik</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>damaged log, kept as it was</source>
        <translation>beschädigtes Protokoll, behalten, wie es war</translation>
    </message>
    <message>
        <source>delete panel of {day}</source>
        <translation>Befund vom {day} gelöscht</translation>
    </message>
    <message>
        <source>delete {what}</source>
        <translation>{what} gelöscht</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>weiß nicht</translation>
    </message>
    <message>
        <source>drinks of 10 g a week (Europe)</source>
        <translation>Getränke zu 10 g pro Woche (Europa)</translation>
    </message>
    <message>
        <source>drinks of 14 g a week (USA)</source>
        <translation>Getränke zu 14 g pro Woche (USA)</translation>
    </message>
    <message>
        <source>due again</source>
        <translation>wieder fällig</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>expected after {event}</source>
        <translation>erwartet nach {event}</translation>
    </message>
    <message>
        <source>expected {value}</source>
        <translation>erwartet {value}</translation>
    </message>
    <message>
        <source>explanation causes next test questions</source>
        <translation>Erklärung Ursachen nächste Kontrolle Fragen</translation>
    </message>
    <message>
        <source>export copy</source>
        <translation>exportieren Kopie</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translation>Akte {number}</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>g a day</source>
        <translation>g pro Tag</translation>
    </message>
    <message>
        <source>g a week</source>
        <translation>g pro Woche</translation>
    </message>
    <message>
        <source>g of pure alcohol a week</source>
        <translation>g reiner Alkohol pro Woche</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n Woche</numerusform>
            <numerusform>in %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>in between</source>
        <translation>dazwischen</translation>
    </message>
    <message>
        <source>in the log</source>
        <translation>im Protokoll</translation>
    </message>
    <message>
        <source>in {first} to {last} days</source>
        <translation>in {first} bis {last} Tagen</translation>
    </message>
    <message>
        <source>in {first} to {last} months</source>
        <translation>in {first} bis {last} Monaten</translation>
    </message>
    <message>
        <source>in {first} to {last} weeks</source>
        <translation>in {first} bis {last} Wochen</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>liegt über</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>liegt unter</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message numerus="yes">
        <source>it counts for %n days</source>
        <translation>
            <numerusform>gilt %n Tag</numerusform>
            <numerusform>gilt %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>language theme dark contrast text size units explanations</source>
        <translation>Sprache Farben dunkel Kontrast Schriftgröße Einheiten Erklärungen</translation>
    </message>
    <message>
        <source>last panel {day}</source>
        <translation>letzter Befund {day}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>may lie within {limits} or not</source>
        <translation>kann innerhalb {limits} liegen oder nicht</translation>
    </message>
    <message>
        <source>measured {day}</source>
        <translation>gemessen {day}</translation>
    </message>
    <message>
        <source>medicine supplement alcohol exercise weight illness event</source>
        <translation>Medikament Nahrungsergänzung Alkohol Sport Gewicht Krankheit Ereignis</translation>
    </message>
    <message>
        <source>mg a day</source>
        <translation>mg pro Tag</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nie gemessen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>neue Person</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>noch keine Sicherung</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no date follows from these results</source>
        <translation>aus diesen Werten folgt kein Datum</translation>
    </message>
    <message>
        <source>no limit printed</source>
        <translation>kein Grenzwert gedruckt</translation>
    </message>
    <message>
        <source>no panel yet</source>
        <translation>noch kein Befund</translation>
    </message>
    <message>
        <source>no password set</source>
        <translation>kein Passwort gesetzt</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>no symptoms</source>
        <translation>keine Beschwerden</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>not computed: {missing} missing</source>
        <translation>nicht berechnet; es fehlt: {missing}</translation>
    </message>
    <message>
        <source>not: {what}</source>
        <translation>nicht: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>or worked out from</source>
        <translation>oder berechnet aus</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>überfällig seit {day}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>pass on {name}</source>
        <translation>{name} weitergegeben</translation>
    </message>
    <message>
        <source>patients clinic overdue work list add person</source>
        <translation>Patienten Praxis überfällig Arbeitsliste Person hinzufügen</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>pregnancy height weight history questions</source>
        <translation>Schwangerschaft Größe Gewicht Vorgeschichte Fragen</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>printed {value}</source>
        <translation>gedruckt {value}</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>read only: {user} on {host} writes since {moment}</source>
        <translation>nur lesen: {user} auf {host} schreibt seit {moment}</translation>
    </message>
    <message>
        <source>replaces the former value</source>
        <translation>ersetzt den früheren Wert</translation>
    </message>
    <message>
        <source>restore copy</source>
        <translation>wiederherstellen Kopie</translation>
    </message>
    <message>
        <source>result {number}</source>
        <translation>Wert {number}</translation>
    </message>
    <message>
        <source>results table delete edit compare history</source>
        <translation>Ergebnisse Tabelle löschen ändern vergleichen Verlauf</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>row {number}, column {name}</source>
        <translation>Zeile {number}, Spalte {name}</translation>
    </message>
    <message>
        <source>sheet PDF print save doctor</source>
        <translation>Blatt PDF drucken speichern Arzt</translation>
    </message>
    <message>
        <source>sheet {name}, row {number}</source>
        <translation>Blatt {name}, Zeile {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>someone without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>taken back: {words}</source>
        <translation>zurückgenommen: {words}</translation>
    </message>
    <message>
        <source>the first is the day</source>
        <translation>die erste ist der Tag</translation>
    </message>
    <message>
        <source>the first is the month</source>
        <translation>die erste ist der Monat</translation>
    </message>
    <message>
        <source>this computer (another AltDesk window)</source>
        <translation>diesem Computer (anderes AltDesk-Fenster)</translation>
    </message>
    <message>
        <source>type results new blood test</source>
        <translation>Ergebnisse eintippen neuer Bluttest</translation>
    </message>
    <message>
        <source>units of 8 g a week (UK)</source>
        <translation>Einheiten zu 8 g pro Woche (UK)</translation>
    </message>
    <message>
        <source>was {value} on {day}</source>
        <translation>war {value} am {day}</translation>
    </message>
    <message>
        <source>within {limits}</source>
        <translation>innerhalb {limits}</translation>
    </message>
    <message>
        <source>{change} %</source>
        <translation>{change} %</translation>
    </message>
    <message>
        <source>{change} %, can be chance</source>
        <translation>{change} %, kann Zufall sein</translation>
    </message>
    <message>
        <source>{change} %, more than chance</source>
        <translation>{change} %, mehr als Zufall</translation>
    </message>
    <message>
        <source>{deed}: {words}</source>
        <translation>{deed}: {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{name} as a multiple of its limit</source>
        <translation>{name} als Vielfaches des Grenzwerts</translation>
    </message>
    <message>
        <source>{name} is known</source>
        <translation>{name} ist bekannt</translation>
    </message>
    <message>
        <source>{name} is negative</source>
        <translation>{name} ist negativ</translation>
    </message>
    <message>
        <source>{name} is positive</source>
        <translation>{name} ist positiv</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results came without an upper limit.</source>
        <translation>
            <numerusform>{name}: %n Wert kam ohne oberen Grenzwert.</numerusform>
            <numerusform>{name}: %n Werte kamen ohne oberen Grenzwert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results have no place on this axis.</source>
        <translation>
            <numerusform>{name}: %n Wert hat auf dieser Achse keinen Platz.</numerusform>
            <numerusform>{name}: %n Werte haben auf dieser Achse keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results, {first} to {last}.</source>
        <translation>
            <numerusform>{name}: %n Wert, {first} bis {last}.</numerusform>
            <numerusform>{name}: %n Werte, {first} bis {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <translation>{shown} und {count} weitere</translation>
    </message>
    <message>
        <source>{sign} overdue, {day}</source>
        <translation>{sign} überfällig, {day}</translation>
    </message>
    <message>
        <source>{times} × the upper limit</source>
        <translation>{times} × der obere Grenzwert</translation>
    </message>
    <message>
        <source>{times} × upper limit {limit}</source>
        <translation>{times} × Grenzwert {limit}</translation>
    </message>
    <message>
        <source>{user} on {host} writes to it since {moment}.</source>
        <translation>{user} auf {host} schreibt darin seit {moment}.</translation>
    </message>
    <message>
        <source>{weeks}, counted from the latest panel</source>
        <translation>{weeks}, ab dem letzten Befund gezählt</translation>
    </message>
    <message>
        <source>{what}: not computed</source>
        <translation>{what}: nicht berechnet</translation>
    </message>
    <message>
        <source>{words} (and {count} more)</source>
        <translation>{words} (und {count} weitere)</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× Grenzwert</translation>
    </message>
    <message>
        <source>× upper limit</source>
        <translation>× oberer Grenzwert</translation>
    </message>
</context>
<context>
    <name>_Cover</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>_NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
</TS>
