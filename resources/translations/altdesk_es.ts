<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About AltDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AltDesk and what it brings along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AltDesk is free: its own licence is the Apache License 2.0. It brings along the work of others, each under its own licence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AltDesk keeps a log of liver blood tests on this computer only and explains a raised ALT with its sources. It does not diagnose, and it has not been certified as a medical device anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AltDesk {version}, knowledge {knowledge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came without the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutYouPage</name>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} answered. Leave out whatever you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>All changes, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AltDesk audit.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person, an analyte, initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that a person sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older acts too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this act changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} acts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made when a changed log is closed, and read back before it counts. They lie in {folder}. Old ones are thinned: the last of each day, week and month stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AltDesk logs (*.altdesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to a second place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and read back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second place, such as a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log is in memory only: save it to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password now, or recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed recovery sheet stays valid. Backups from before open with the old password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, panel, analyte, article or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmedDialog</name>
    <message>
        <source>Password now, or recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Not a date: type it as 3.11.26 or 2026-11-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the date as 3.11.26, 11/3/2026 or 2026-11-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawContextBoxes</name>
    <message>
        <source>Anything else worth keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste copied results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (CSV, XLSX), PDF reports, FHIR, HL7, C-CDA, LDT, Apple Health, VA Blue Button. Nothing is recorded before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryGrid</name>
    <message>
        <source>Add an analyte by its name, such as CK or INR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Take these answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Knowledge {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Add panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your liver log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreviewPage</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two who write at once would overwrite each other. You can look at everything, print and export meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterpretationPage</name>
    <message>
        <source>AltDesk explains; it does not diagnose. Knowledge version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a panel or import a file; then this page explains it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>Backups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen when nobody works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is set: everyone who has the file or uses this computer can read it. (It is stored so that damage is noticed, not hidden.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a new recovery sheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is encrypted with your password. Without the password and the recovery sheet nobody can open it, you included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Alanine aminotransferase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alkaline phosphatase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha-1 antitrypsin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha-fetoprotein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibody to hepatitis B core, IgM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibody to hepatitis B core, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antibody to hepatitis C virus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antimitochondrial antibodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antinuclear antibodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspartate aminotransferase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceruloplasmin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creatine kinase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct (conjugated) bilirubin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma-glutamyl transferase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose (fasting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haemoglobin A1c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hepatitis A virus IgM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hepatitis B surface antigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hepatitis C virus RNA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hepatitis E virus IgM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immunoglobulin G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International normalised ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lactate dehydrogenase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean corpuscular volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prothrombin time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth muscle antibodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thyroid stimulating hormone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissue transglutaminase IgA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total bilirubin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total iron binding capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total protein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferrin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferrin saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{name} limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article holds “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the articles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPrompt</name>
    <message>
        <source>AltDesk is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit AltDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log has no password: anybody can show it again. Set one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>AltDesk logs (*.altdesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside AltDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded is safe. Close AltDesk and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>ALT and AST over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AST / ALT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelEntry</name>
    <message>
        <source>Yes, this is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as printed, not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as printed; AltDesk does not explain it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither positive nor negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} cannot be compared with {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} is above the limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} is below the lower limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} is over {times} × the limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} is within the limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} is within the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} is {times} × the limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result}: no limits given, not compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelEntryForm</name>
    <message>
        <source>3.11.26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: next value. Tab: next field. Ctrl+V: paste a whole table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save panel (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelEntryPage</name>
    <message>
        <source>Add panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change panel of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the draw is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was not saved; here it is again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelSays</name>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this panel says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and on what evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelsPage</name>
    <message>
        <source>All results, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the panel of the chosen date (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the panel of the chosen date (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an analyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No panel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only high or low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the results of a report, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>No result was found in the pasted text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name, birth date or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet for each person of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets for all …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The sheets written so far are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out who is due …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the sheets …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Any name will do; it stands on the sheet for the doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratories use other limits for women and for men.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores such as FIB-4 need the age; without it they stay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 3 May 1980</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>A clinic&apos;s own number; imports find the person by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver blood tests over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing that stays sharp (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>AltDesk recovery sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the log when the password is forgotten. It is shown this once. Print the sheet and keep it like a passport, away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet to print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}. Print it, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be shown again. Tick the box when you have kept it; a new one can be made later in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this log yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backup and log hold the same: nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the log again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the log again after that: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the log after that: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log as it is now is kept in the folder of its backups, so that you can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be read, so that nothing is compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>Choose a value to see where it comes from and every change of it. Choose two dates (Ctrl and click on the second) to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No analyte was measured on both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result on this date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalvagedDialog</name>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new log has no password yet: set one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} holds {people} with {panels}. {name} was left as it is; keep it until you are sure that nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A document is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that is listed is not the one that was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel without a date cannot be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file was changed or is missing: {t}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s name could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of {row} refers to one that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker process ended unexpectedly. Try this person again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} in act {act} was changed after it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} of this log cannot be read (its id is {hex}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act {number} (“{words}”) was changed after it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column with the date of each draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another copy. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file with the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner, or open AltDesk in that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the laboratory for LDT 2, FHIR or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the laboratory for a PDF with text, or type the results in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it against the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and folder, or plug in its drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive or the network folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the log; what can be read can be saved into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and the unit, or confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the unit and the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the analyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the log file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the unit printed on the report: {offered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the whole archive, export.zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose; {ready} is likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or open the log here to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it where it is written, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or export the table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the report before you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare one date with the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the name with the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the results first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table and paste it, or export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it if it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it if the draw was earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date if it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date of the draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the row, or export the table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as {shown}: which number is the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the PDF file after printing; empty the wastebasket too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a shorter period, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as CSV or FHIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as CSV, XLSX, FHIR, HL7 or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export its results as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export results: ORU^R01 or OUL^R22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the document with its results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the results (Observation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the results again as text or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the results again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the results another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or save the log on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again from the laboratory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day of the draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password, or unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is in {unit}, give that unit; otherwise confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it never opens, it may be another log than you think, or no log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was copied while it was open, copy {beside} too; else use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install AltDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer AltDesk to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest AltDesk to open it. The file was left unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the log when the password is forgotten: start AltDesk, choose “Use the recovery key instead”, type the key, then set a new password in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted. Try another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left unchanged. Export its results, import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left unchanged. Import it instead of opening it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not measured in blood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code names another test than its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its unit or range does not fit {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it like a passport: on paper, away from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and digits only. What looks like I or L is 1, like O is 0, like U is V. Capitals, spaces and hyphens do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most_broken_lines} lines of {name} are broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns, such as Date, Test, Result, Unit, Range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of collection is given; the date of the report is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{person}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this log yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Check the drive, then save the log elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone, add your provider under Health Records, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a log that can be written can change its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the date of the report is given; it stands for the date of the draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to read, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, take the password off, and save it as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack it again as an ordinary zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as “{printed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {day}. An older sheet may no longer open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest one ({newest}), or find the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results that are shown are not those that were recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its table as CSV or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save only the sheet with the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pages with results alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several ranges are printed: {texts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several ranges are printed: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters may be read wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap or correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} does not say the same as the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch begins ({begin}) but does not end ({end}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s logo cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code means {not_blood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is unknown to AltDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} means {coded}, the name “{name}” does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {name} did not read back as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the draw is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “{printed}” does not name a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while {name} was read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was recorded in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document of a {kind} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the ledger could not be read: newer entries may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export lists this record, but its file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of this line; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of this result; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {most_lines} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {most_segments} segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{parent}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {chain} already belongs to a {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry is not in that file. Save the log under a new name now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower limit {low} is above the upper {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower limit {value} is above the upper limit {value2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migrations are not numbered in a row at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest acts of the log are missing or were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password or recovery key does not open {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends {until} before it begins {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is not in this log (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is not in this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range is printed as {shown} {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same result stands here again; it is taken once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be set ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are damaged: {t}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit “{unit}” is unknown for {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} limit “{shortened}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date; the date above is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is copied by {service}, which can copy the log while it is being written. Keep the log on this computer and its backups there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies on another computer. Only one computer may write to the log at a time; a lost connection can stop an entry from being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no table of results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is no LDT (length, field, content); it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log has a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log has no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result carries a modifier that AltDesk does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick “VA Laboratory Results” when you download it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as printed, such as 58, 0,7 or &lt;5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in if it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its results in, or ask for a PDF with text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password or the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the results in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {decimal} with one more digit, or {grouped} without a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it seen or lost? Print a new one in Settings: this key then ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is not what was recorded last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be deleted is not in the log (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without password and key nobody can open the log, not even AltDesk&apos;s makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2024-03-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{analyte} has no value yet; nothing is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{analyte}: “{text}” is not a value; nothing is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{collected} lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{do}restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} was refused: AltDesk has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filename} in the archive is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filename} in the archive is larger than it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filename} in the archive is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filename} is packed in a way that AltDesk does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} has no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: an upper limit of {shown} {canonical_unit} is far from the usual {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: {shown} is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: {shown} is very unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: “{shortened}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: “{text}” can be {decimal} or {grouped}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} begins like HL7 but holds no message (MSH).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to another account, which lets nobody else read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be reached ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} claims a character set that is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} counts time from a start (column {title}), not by dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} defines a document type, which results never need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not fit its own rules ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most_cells} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most_pages} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most_rows} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds HL7 messages without results ({kinds}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a heading ({seen}) and no results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more than {most_members} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no clinical records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no laboratory results ({kinds}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no laboratory results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no person with results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds pictures and no text: it is a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds several draws and no date of any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds tables that AltDesk has not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is LDT but holds no laboratory report (8201, 8202).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a Blue Button text without laboratory results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a JSON file that AltDesk does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a PDF that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged zip archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a database of another program, not an AltDesk log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a text document (RTF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a text without results that AltDesk can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a web page, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a zip archive without a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an XML file that AltDesk does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook (.xls), or one that is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is being read in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, or no PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it is missing or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: it has lost its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is gone, but its backups are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is nested more than {deepest} levels deep, or has more than {most_elements} elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no format that AltDesk knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no text and no table that AltDesk knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no whole AltDesk JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no whole XML document: it breaks at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no workbook, or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an AltDesk log, or it is damaged at its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {msg} (line {lineno}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not written in the encoding {codec}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open to read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is packed (gzip).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected, and its keys are missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large to be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {version}; AltDesk reads LDT 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} only lists the results; they lie in other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands twice in one draw: {text} and {text2}. Both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unpacks to more than a workbook of results may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was corrected from {texts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer AltDesk (form {version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {text} is far from the others (about {shown}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, page {number} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {number} has more than {longest_line} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}: a quotation mark is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}: the quotation marks do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, row {row}: there is a NUL character; this is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, sheet {title}: it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no analyte or no result was recognised (row 1: {seen}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the final result replaces {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “{text}” is no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} Corrected from {texts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Name and unit were followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} The unit fits the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skipped} messages carry no results and were passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is a spreadsheet&apos;s day number; it is read as {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}this one knows {newest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} writes to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“context” holds what is no fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“value” is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{collected}” names no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{identifier}” is no id of 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can mean {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds what it cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” names no format to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{parent}” may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{row}” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” could not be read and is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” could not be read; another state of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>Copies and backups from before have no password and stay readable: delete them where others could find them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on the log opens only with this password, or with a recovery key that you print next. If both are lost, nobody can open the log again: not you, not a doctor, not the makers of AltDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enzymes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory; gone when it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for this log: screens, sheets and the work list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ever overwritten: each change is a new version, and all of them are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered where a result is typed for the first time. What a laboratory printed is always shown as it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe and private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is whole, and nobody has changed it from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this only if AltDesk is closed there, for instance after a crash or a lost connection. If it is still open there, what both of you record from now on can damage the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed there: take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Change {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what you take and what happened: it can explain a rise, or a fall, that no test can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Left and right arrow keys read each draw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendControls</name>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytes: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade how far a result can move by chance and biology alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Arrow keys read each draw, Shift with arrows moves, plus and minus zoom. The table holds the same values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the plot, or use the arrow keys, to read values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the plot …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no numbers to draw yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends as a plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing opens it, this may be another log than you think, a damaged one, or not an AltDesk log at all. It was left unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the sheet of this log, and the newest one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the printed recovery sheet: 28 letters and digits in groups of four. Capitals and hyphens do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole recovery key: a letter is missing or another one. Compare it with the sheet, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password does not open {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key does not open {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is protected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A table, a PDF or the download of a patient portal or clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers from a paper report. Takes half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each blood draw is a panel: its results, the laboratory&apos;s own limits and the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer; AltDesk explains, your doctor decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How AltDesk works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your liver blood tests, and understand them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with the results of a real study participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview and Trends show how ALT and AST move; Interpretation says what the numbers can mean, with the source of every sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline keeps medicines, alcohol, exercise and illness beside the results, and Report makes one sheet for your doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no panel yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else works with this log: do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your initials are recorded with each change you make, so that everybody can see later who changed what. This is no password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>New person: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhosePeople</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names nobody. Whose results are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> – unverified: the passage was not read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n acts written to {path}. The file is not protected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no blood results</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted. Check them, then save.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results of {name} recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets written to {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to settle. First: {words}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a question</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with open questions were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(preliminary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* unverified: the passage in the source was not read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup on the same computer burns with it: copy the log to a second place once a month, such as a USB stick that you keep elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score or a next test depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About AltDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AltDesk logs (*.altdesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or computer writes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about you and your medicines make this more exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any alcohol in a usual week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody who has the file can then read it: everyone at this computer, and whoever finds a copy or a backup from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the last test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best between {first} and {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank sheet to fill in by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By amount: µmol/L, g/L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight: mg/dL, g/dL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of an infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are signed {initials}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clay-coloured stool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cola-coloured urine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition named by a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does something not fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: it would stand some time. One more word makes it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fasting, dieting or ill in the 3 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever, 38 °C or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag as printed: {flag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four unrelated words are strong and easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: what the numbers can mean, and how urgent it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard exercise or a muscle injury in the 7 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest ALT first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory: gone when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can make the matter urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides whether AltDesk may interpret at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks for or against: {causes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Itching all over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last ALT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less likely, and why ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the laboratory: {limits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical care today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines and supplements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 4 g paracetamol in one day, last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles and exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New confusion or unusual sleepiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly swollen belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limits were printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded in this log, so nobody need sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers only, no explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers only: no ranking of causes, no urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet, front and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a log that can be written can have its password changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to write first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain under the right ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy and ancestry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a new recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat blood test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace your words by the questions offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup: see Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in a folder of your own, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log elsewhere …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second place: {place}, last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or change the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: guessing it would take longer than a life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement or herb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup to your second place is due: Menu, Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the old sheet will no longer open this log. Do this if the sheet was lost or seen by others. Backups from before keep the old key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laboratory says: haemolysed sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is now {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pasted text holds %n dates. Which one goes in here?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of the plot as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of AltDesk has no such page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the password of this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log is open to read only: nothing can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, such as 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, such as 27.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until (empty: it goes on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vomiting blood or black stools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: a patient thief guesses it. Add words, for example to four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, sugar, blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a doctor has told you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you drink, or “none”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the password nothing can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow eyes or skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add panel of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds to a panel of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backed up today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backed up {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update of AltDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change panel of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged log, kept as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete panel of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drinks of 10 g a week (Europe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drinks of 14 g a week (USA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g of pure alcohol a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {first} to {last} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {first} to {last} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {first} to {last} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it counts for %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last panel {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may lie within {limits} or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date follows from these results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no panel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no password set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed: {missing} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or worked out from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only: {user} on {host} writes since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces the former value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {number}, column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {name}, row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer (another AltDesk window)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of 8 g a week (UK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {value} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {limits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} %, can be chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} %, more than chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} as a multiple of its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results came without an upper limit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results have no place on this axis.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results, {first} to {last}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} overdue, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} × the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} × upper limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} on {host} writes to it since {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks}, counted from the latest panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× upper limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Cover</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NewPassword</name>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
