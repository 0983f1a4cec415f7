<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About AltDesk</source>
        <translation>À propos d’AltDesk</translation>
    </message>
    <message>
        <source>AltDesk and what it brings along</source>
        <translation>AltDesk et ce qu’il apporte</translation>
    </message>
    <message>
        <source>AltDesk is free: its own licence is the Apache License 2.0. It brings along the work of others, each under its own licence:</source>
        <translation>AltDesk est libre&#xa0;: sa licence est l’Apache License 2.0. Il apporte le travail d’autres, chacun sous sa propre licence&#xa0;:</translation>
    </message>
    <message>
        <source>AltDesk keeps a log of liver blood tests on this computer only and explains a raised ALT with its sources. It does not diagnose, and it has not been certified as a medical device anywhere.</source>
        <translation>AltDesk tient un journal de bilans hépatiques sur cet ordinateur seulement et explique une ALT élevée avec ses sources. Il ne pose pas de diagnostic et n’est certifié nulle part comme dispositif médical.</translation>
    </message>
    <message>
        <source>AltDesk {version}, knowledge {knowledge}</source>
        <translation>AltDesk {version}, connaissances {knowledge}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>It came without the text.</source>
        <translation>Le texte n’était pas joint.</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Sa licence</translation>
    </message>
</context>
<context>
    <name>AboutYouPage</name>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>Nobody is in this log yet</source>
        <translation>Ce journal ne contient encore personne</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>Voir ce que cela change</translation>
    </message>
    <message>
        <source>Type a panel or import a file; then questions can be answered.</source>
        <translation>Saisissez un bilan ou importez un fichier&#xa0;; ensuite, il est possible de répondre aux questions.</translation>
    </message>
    <message>
        <source>{count} of {all} answered. Leave out whatever you like.</source>
        <translation>{count} réponses sur {all}. Laissez de côté ce que vous voulez.</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>All changes, the newest first</source>
        <translation>Toutes les modifications, la plus récente d’abord</translation>
    </message>
    <message>
        <source>AltDesk audit.csv</source>
        <translation>AltDesk modifications.csv</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Exporter en CSV …</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exporter les modifications</translation>
    </message>
    <message>
        <source>Find a person, an analyte, initials</source>
        <translation>Chercher une personne, un analyte, des initiales</translation>
    </message>
    <message>
        <source>Find in the audit</source>
        <translation>Chercher dans les modifications</translation>
    </message>
    <message>
        <source>Nothing that a person sees.</source>
        <translation>Rien de visible.</translation>
    </message>
    <message>
        <source>Show older acts too</source>
        <translation>Afficher aussi les plus anciennes</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>What this act changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Qui a modifié quoi</translation>
    </message>
    <message>
        <source>{shown} of {all} acts</source>
        <translation>{shown} modifications sur {all}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made when a changed log is closed, and read back before it counts. They lie in {folder}. Old ones are thinned: the last of each day, week and month stays.</source>
        <translation>Une copie est faite à la fermeture d’un journal modifié&#xa0;; elle ne compte qu’une fois relue. Les copies sont dans {folder}. Les anciennes sont éclaircies&#xa0;: la dernière de chaque jour, semaine et mois est gardée.</translation>
    </message>
    <message>
        <source>AltDesk logs (*.altdesk)</source>
        <translation>Journaux AltDesk (*.altdesk)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back up to a second place …</source>
        <translation>Sauvegarder à un second endroit …</translation>
    </message>
    <message>
        <source>Backed up and read back: {name}</source>
        <translation>Sauvegardé et relu&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of this log</source>
        <translation>Sauvegardes de ce journal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aucune sauvegarde pour l’instant</translation>
    </message>
    <message>
        <source>Once the log is saved, its copies are listed here.</source>
        <translation>Une fois le journal enregistré, ses copies figurent ici.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation>Restaurer depuis un fichier …</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurer …</translation>
    </message>
    <message>
        <source>Second place, such as a USB stick</source>
        <translation>Second endroit, par exemple une clé USB</translation>
    </message>
    <message>
        <source>The first one is made when this log is closed after a change. You need not wait: “Back up now” makes one and reads it back.</source>
        <translation>La première est faite à la fermeture du journal après une modification. Inutile d’attendre&#xa0;: «&#xa0;Sauvegarder maintenant&#xa0;» en fait une et la relit.</translation>
    </message>
    <message>
        <source>This log is in memory only: save it to keep it.</source>
        <translation>Ce journal n’est qu’en mémoire&#xa0;: enregistrez-le pour le garder.</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Password now, or recovery key</source>
        <translation>Mot de passe actuel, ou clé de récupération</translation>
    </message>
    <message>
        <source>The printed recovery sheet stays valid. Backups from before open with the old password.</source>
        <translation>La feuille de récupération imprimée reste valable. Les sauvegardes antérieures s’ouvrent avec l’ancien mot de passe.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Person, panel, analyte, article or command</source>
        <translation>Personne, bilan, analyte, article ou commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>ConfirmedDialog</name>
    <message>
        <source>Password now, or recovery key</source>
        <translation>Mot de passe actuel, ou clé de récupération</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Not a date: type it as 3.11.26 or 2026-11-03</source>
        <translation>Pas une date&#xa0;: tapez 3.11.26 ou 2026-11-03</translation>
    </message>
    <message>
        <source>Type the date as 3.11.26, 11/3/2026 or 2026-11-03</source>
        <translation>Tapez la date&#xa0;: 3.11.26, 11/3/2026 ou 2026-11-03</translation>
    </message>
    <message>
        <source>Which day is it?</source>
        <translation>De quel jour s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>{day} lies before the birth</source>
        <translation>{day}, c’est avant la naissance</translation>
    </message>
    <message>
        <source>{day} lies in the future</source>
        <translation>{day} est dans le futur</translation>
    </message>
    <message>
        <source>{day}: the log has a panel of this day already</source>
        <translation>{day}&#xa0;: le journal a déjà un bilan de ce jour</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>DrawContextBoxes</name>
    <message>
        <source>Anything else worth keeping</source>
        <translation>Autre chose à noter</translation>
    </message>
    <message>
        <source>Around the draw</source>
        <translation>Autour du prélèvement</translation>
    </message>
    <message>
        <source>New medicine or supplement? Log it</source>
        <translation>Nouveau médicament ou complément&#xa0;? Le noter</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptômes</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choisir un dossier …</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Choisir des fichiers …</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Déposez ici des fichiers ou un dossier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Paste copied results</source>
        <translation>Coller des résultats copiés</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Enregistrer un tableau vide</translation>
    </message>
    <message>
        <source>Save an empty table …</source>
        <translation>Enregistrer un tableau vide …</translation>
    </message>
    <message>
        <source>Tables (CSV, XLSX), PDF reports, FHIR, HL7, C-CDA, LDT, Apple Health, VA Blue Button. Nothing is recorded before you have seen it.</source>
        <translation>Tableaux (CSV, XLSX), rapports PDF, FHIR, HL7, C-CDA, LDT, Apple Health, VA Blue Button. Rien n’est enregistré avant que vous l’ayez vu.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Classeur (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>laboratory results</source>
        <translation>résultats de laboratoire</translation>
    </message>
</context>
<context>
    <name>EntryGrid</name>
    <message>
        <source>Add an analyte by its name, such as CK or INR</source>
        <translation>Ajouter un analyte par son nom, comme CK ou INR</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analyte</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>lower limit</source>
        <translation>limite inférieure</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>limite supérieure</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Take these answers</source>
        <translation>Prendre ces réponses</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Knowledge {version}</source>
        <translation>Connaissances {version}</translation>
    </message>
    <message>
        <source>Knowledge {version}, partly in English</source>
        <translation>Connaissances {version}, en partie en anglais</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Add panel</source>
        <translation>Ajouter un bilan</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Nothing is in it yet</source>
        <translation>Il est encore vide</translation>
    </message>
    <message>
        <source>PDF summary</source>
        <translation>Résumé PDF</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>Changer de personne</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Your liver log</source>
        <translation>Votre journal du foie</translation>
    </message>
</context>
<context>
    <name>ImportPreviewPage</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Leave out this file</source>
        <translation>Laisser ce fichier</translation>
    </message>
    <message>
        <source>Only questions</source>
        <translation>Questions seulement</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Lecture du fichier …</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record {count}</source>
        <translation>Enregistrer {count}</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Ce que le fichier changerait</translation>
    </message>
    <message>
        <source>Yes to all {count}</source>
        <translation>Oui pour les {count}</translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>Prendre la main …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Two who write at once would overwrite each other. You can look at everything, print and export meanwhile.</source>
        <translation>Deux personnes qui écrivent à la fois s’effaceraient l’une l’autre. En attendant, vous pouvez tout consulter, imprimer et exporter.</translation>
    </message>
    <message>
        <source>{name} is in use</source>
        <translation>{name} est en cours d’utilisation</translation>
    </message>
</context>
<context>
    <name>InterpretationPage</name>
    <message>
        <source>AltDesk explains; it does not diagnose. Knowledge version {version}.</source>
        <translation>AltDesk explique&#xa0;; il ne pose pas de diagnostic. Connaissances, version {version}.</translation>
    </message>
    <message>
        <source>Explanations that are not yet translated are in English.</source>
        <translation>Les explications qui ne sont pas encore traduites figurent en anglais.</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation>Rien à expliquer pour l’instant</translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation>Lecture des résultats …</translation>
    </message>
    <message>
        <source>Type a panel or import a file; then this page explains it.</source>
        <translation>Saisissez un bilan ou importez un fichier&#xa0;; cette page l’expliquera.</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>Backups …</source>
        <translation>Sauvegardes …</translation>
    </message>
    <message>
        <source>Change the password …</source>
        <translation>Changer le mot de passe …</translation>
    </message>
    <message>
        <source>Lock the screen when nobody works</source>
        <translation>Verrouiller l’écran en cas d’inactivité</translation>
    </message>
    <message>
        <source>No password is set: everyone who has the file or uses this computer can read it. (It is stored so that damage is noticed, not hidden.)</source>
        <translation>Aucun mot de passe&#xa0;: quiconque a le fichier ou utilise cet ordinateur peut le lire. (Il est stocké de sorte qu’un dommage se remarque, non pour être caché.)</translation>
    </message>
    <message>
        <source>Print a new recovery sheet …</source>
        <translation>Imprimer une nouvelle feuille de récupération …</translation>
    </message>
    <message>
        <source>Remove the password …</source>
        <translation>Supprimer le mot de passe …</translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation>Définir un mot de passe …</translation>
    </message>
    <message>
        <source>The log is encrypted with your password. Without the password and the recovery sheet nobody can open it, you included.</source>
        <translation>Le journal est chiffré avec votre mot de passe. Sans le mot de passe ni la feuille de récupération, personne ne peut l’ouvrir, pas même vous.</translation>
    </message>
    <message>
        <source>Who changed what …</source>
        <translation>Qui a modifié quoi …</translation>
    </message>
    <message>
        <source>Who is working …</source>
        <translation>Qui travaille …</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Alanine aminotransferase</source>
        <translation>Alanine aminotransférase</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>Albumine</translation>
    </message>
    <message>
        <source>Alkaline phosphatase</source>
        <translation>Phosphatase alcaline</translation>
    </message>
    <message>
        <source>Alpha-1 antitrypsin</source>
        <translation>Alpha-1-antitrypsine</translation>
    </message>
    <message>
        <source>Alpha-fetoprotein</source>
        <translation>Alpha-fœtoprotéine</translation>
    </message>
    <message>
        <source>Antibody to hepatitis B core, IgM</source>
        <translation>Anticorps anti-HBc, IgM</translation>
    </message>
    <message>
        <source>Antibody to hepatitis B core, total</source>
        <translation>Anticorps anti-HBc totaux</translation>
    </message>
    <message>
        <source>Antibody to hepatitis C virus</source>
        <translation>Anticorps anti-VHC</translation>
    </message>
    <message>
        <source>Antimitochondrial antibodies</source>
        <translation>Anticorps antimitochondries</translation>
    </message>
    <message>
        <source>Antinuclear antibodies</source>
        <translation>Anticorps antinucléaires</translation>
    </message>
    <message>
        <source>Are you newly confused or unusually sleepy?</source>
        <translation>Êtes-vous depuis peu confus ou anormalement somnolent&#xa0;?</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>Êtes-vous enceinte&#xa0;?</translation>
    </message>
    <message>
        <source>Are your eyes or skin yellow?</source>
        <translation>Vos yeux ou votre peau sont-ils jaunes&#xa0;?</translation>
    </message>
    <message>
        <source>Are your legs swollen?</source>
        <translation>Vos jambes sont-elles gonflées&#xa0;?</translation>
    </message>
    <message>
        <source>Are your muscles sore?</source>
        <translation>Vos muscles sont-ils douloureux&#xa0;?</translation>
    </message>
    <message>
        <source>Are your muscles weak?</source>
        <translation>Vos muscles sont-ils faibles&#xa0;?</translation>
    </message>
    <message>
        <source>Are your stools pale like clay?</source>
        <translation>Vos selles sont-elles pâles comme de l’argile&#xa0;?</translation>
    </message>
    <message>
        <source>Aspartate aminotransferase</source>
        <translation>Aspartate aminotransférase</translation>
    </message>
    <message>
        <source>Ceruloplasmin</source>
        <translation>Céruloplasmine</translation>
    </message>
    <message>
        <source>Creatine kinase</source>
        <translation>Créatine kinase</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Créatinine</translation>
    </message>
    <message>
        <source>Did the laboratory note a hemolysed sample?</source>
        <translation>Le laboratoire a-t-il signalé un échantillon hémolysé&#xa0;?</translation>
    </message>
    <message>
        <source>Did you avoid hard exercise for 14 days before the test?</source>
        <translation>Avez-vous évité tout effort intense pendant les 14 jours avant le prélèvement&#xa0;?</translation>
    </message>
    <message>
        <source>Did you give birth in the last 12 weeks?</source>
        <translation>Avez-vous accouché ces 12 dernières semaines&#xa0;?</translation>
    </message>
    <message>
        <source>Did you take more than 4 g of paracetamol (acetaminophen) within 24 hours in the last 7 days?</source>
        <translation>Avez-vous pris plus de 4 g de paracétamol (acétaminophène) en 24 heures ces 7 derniers jours&#xa0;?</translation>
    </message>
    <message>
        <source>Direct (conjugated) bilirubin</source>
        <translation>Bilirubine directe (conjuguée)</translation>
    </message>
    <message>
        <source>Do you have Asian ancestry?</source>
        <translation>Avez-vous des origines asiatiques&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have a clotting disease, take oestrogen, have cancer, or had surgery recently?</source>
        <translation>Avez-vous une maladie de la coagulation, prenez-vous des œstrogènes, avez-vous un cancer ou été opéré récemment&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have a fever of 38 C or more?</source>
        <translation>Avez-vous une fièvre de 38 °C ou plus&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have a healing fracture, Paget disease or low vitamin D, or are you still growing?</source>
        <translation>Avez-vous une fracture en cours de guérison, une maladie de Paget, un manque de vitamine D, ou grandissez-vous encore&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have another autoimmune disease, such as of the thyroid or joints?</source>
        <translation>Avez-vous une autre maladie auto-immune, par exemple de la thyroïde ou des articulations&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have pain under the right ribs?</source>
        <translation>Avez-vous mal sous les côtes à droite&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have tremor, slurred speech, or a new change of mood or movement?</source>
        <translation>Avez-vous des tremblements, une élocution pâteuse, ou un changement récent d’humeur ou de mouvement&#xa0;?</translation>
    </message>
    <message>
        <source>Do you have ulcerative colitis or Crohn disease?</source>
        <translation>Avez-vous une rectocolite hémorragique ou une maladie de Crohn&#xa0;?</translation>
    </message>
    <message>
        <source>Do you itch all over?</source>
        <translation>Avez-vous des démangeaisons partout&#xa0;?</translation>
    </message>
    <message>
        <source>Do you take a statin?</source>
        <translation>Prenez-vous une statine&#xa0;?</translation>
    </message>
    <message>
        <source>Do you take medicine for blood fats?</source>
        <translation>Prenez-vous un médicament pour les graisses du sang&#xa0;?</translation>
    </message>
    <message>
        <source>Do you take warfarin or another vitamin K antagonist?</source>
        <translation>Prenez-vous de la warfarine ou une autre antivitamine K&#xa0;?</translation>
    </message>
    <message>
        <source>Does a brother, sister or parent have Wilson disease?</source>
        <translation>Un frère, une sœur ou un parent a-t-il une maladie de Wilson&#xa0;?</translation>
    </message>
    <message>
        <source>Does a close relative have haemochromatosis (iron overload)?</source>
        <translation>Un proche parent a-t-il une hémochromatose (surcharge en fer)&#xa0;?</translation>
    </message>
    <message>
        <source>Does a relative have alpha-1 antitrypsin deficiency?</source>
        <translation>Un parent a-t-il un déficit en alpha-1-antitrypsine&#xa0;?</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritine</translation>
    </message>
    <message>
        <source>Gamma-glutamyl transferase</source>
        <translation>Gamma-glutamyltransférase</translation>
    </message>
    <message>
        <source>Gilbert syndrome (harmless)</source>
        <translation>syndrome de Gilbert (bénin)</translation>
    </message>
    <message>
        <source>Glucose (fasting)</source>
        <translation>Glucose (à jeun)</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>Cholestérol HDL</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hémoglobine</translation>
    </message>
    <message>
        <source>Haemoglobin A1c</source>
        <translation>Hémoglobine A1c</translation>
    </message>
    <message>
        <source>Has a doctor found iron deficiency?</source>
        <translation>Un médecin a-t-il constaté un manque de fer&#xa0;?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have alcohol-related hepatitis?</source>
        <translation>Un médecin vous a-t-il dit que vous avez une hépatite alcoolique&#xa0;?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have cirrhosis?</source>
        <translation>Un médecin vous a-t-il dit que vous avez une cirrhose&#xa0;?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have diabetes?</source>
        <translation>Un médecin vous a-t-il dit que vous avez un diabète&#xa0;?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have heart failure?</source>
        <translation>Un médecin vous a-t-il dit que vous avez une insuffisance cardiaque&#xa0;?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have prediabetes?</source>
        <translation>Un médecin vous a-t-il dit que vous avez un prédiabète&#xa0;?</translation>
    </message>
    <message>
        <source>Has a gene test found two copies of the C282Y change?</source>
        <translation>Un test génétique a-t-il trouvé deux copies de la mutation C282Y&#xa0;?</translation>
    </message>
    <message>
        <source>Has a scan report said fatty liver?</source>
        <translation>Un compte rendu d’imagerie a-t-il parlé de foie gras&#xa0;?</translation>
    </message>
    <message>
        <source>Have you ever injected or snorted drugs, had blood products before 1992, an unsafe tattoo, been in prison, or had dialysis?</source>
        <translation>Avez-vous déjà injecté ou sniffé des drogues, reçu des produits sanguins avant 1992, un tatouage non sûr, été en prison ou dialysé&#xa0;?</translation>
    </message>
    <message>
        <source>Have you had a liver transplant?</source>
        <translation>Avez-vous eu une greffe du foie&#xa0;?</translation>
    </message>
    <message>
        <source>Have you had diarrhoea, bloating or belly pain for months?</source>
        <translation>Avez-vous depuis des mois diarrhée, ballonnements ou mal au ventre&#xa0;?</translation>
    </message>
    <message>
        <source>Have you lost more than 5 % of your weight without wanting to?</source>
        <translation>Avez-vous perdu plus de 5&#xa0;% de votre poids sans le vouloir&#xa0;?</translation>
    </message>
    <message>
        <source>Have you vomited blood or passed black stools?</source>
        <translation>Avez-vous vomi du sang ou eu des selles noires&#xa0;?</translation>
    </message>
    <message>
        <source>Hepatitis A virus IgM</source>
        <translation>IgM anti-VHA</translation>
    </message>
    <message>
        <source>Hepatitis B surface antigen</source>
        <translation>Antigène HBs</translation>
    </message>
    <message>
        <source>Hepatitis C virus RNA</source>
        <translation>ARN du VHC</translation>
    </message>
    <message>
        <source>Hepatitis E virus IgM</source>
        <translation>IgM anti-VHE</translation>
    </message>
    <message>
        <source>How many grams of pure alcohol do you drink in a usual week?</source>
        <translation>Combien de grammes d’alcool pur buvez-vous lors d’une semaine habituelle&#xa0;?</translation>
    </message>
    <message>
        <source>How old were you at the last blood test?</source>
        <translation>Quel âge aviez-vous au dernier bilan sanguin&#xa0;?</translation>
    </message>
    <message>
        <source>Immunoglobulin G</source>
        <translation>Immunoglobuline G</translation>
    </message>
    <message>
        <source>In the 3 days before the test, did you have very low blood pressure, cardiac arrest or heat stroke?</source>
        <translation>Dans les 3 jours avant le prélèvement, avez-vous eu une tension très basse, un arrêt cardiaque ou un coup de chaleur&#xa0;?</translation>
    </message>
    <message>
        <source>In the 7 days before the test, did you exercise hard, hurt a muscle or have an injection into a muscle?</source>
        <translation>Dans les 7 jours avant le prélèvement, avez-vous fait un effort intense, blessé un muscle ou reçu une injection dans un muscle&#xa0;?</translation>
    </message>
    <message>
        <source>In the last 8 weeks, did you travel, meet someone with hepatitis, or eat raw shellfish or undercooked pork or game?</source>
        <translation>Ces 8 dernières semaines, avez-vous voyagé, rencontré quelqu’un avec une hépatite, ou mangé des fruits de mer crus, du porc ou du gibier mal cuits&#xa0;?</translation>
    </message>
    <message>
        <source>International normalised ratio</source>
        <translation>INR (rapport international normalisé)</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Fer</translation>
    </message>
    <message>
        <source>Is it true that you took no medicines, herbs or supplements in the last six months?</source>
        <translation>Est-il vrai que vous n’avez pris ni médicaments, ni plantes, ni compléments ces six derniers mois&#xa0;?</translation>
    </message>
    <message>
        <source>Is your belly newly swollen?</source>
        <translation>Votre ventre est-il gonflé depuis peu&#xa0;?</translation>
    </message>
    <message>
        <source>Is your urine as dark as cola?</source>
        <translation>Votre urine est-elle foncée comme du cola&#xa0;?</translation>
    </message>
    <message>
        <source>Lactate dehydrogenase</source>
        <translation>Lactate déshydrogénase</translation>
    </message>
    <message>
        <source>Mean corpuscular volume</source>
        <translation>Volume globulaire moyen</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquettes</translation>
    </message>
    <message>
        <source>Prothrombin time</source>
        <translation>Temps de prothrombine</translation>
    </message>
    <message>
        <source>Smooth muscle antibodies</source>
        <translation>Anticorps antimuscle lisse</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Sodium</translation>
    </message>
    <message>
        <source>Thyroid stimulating hormone</source>
        <translation>Thyréostimuline (TSH)</translation>
    </message>
    <message>
        <source>Tissue transglutaminase IgA</source>
        <translation>IgA anti-transglutaminase</translation>
    </message>
    <message>
        <source>Total bilirubin</source>
        <translation>Bilirubine totale</translation>
    </message>
    <message>
        <source>Total iron binding capacity</source>
        <translation>Capacité totale de fixation du fer</translation>
    </message>
    <message>
        <source>Total protein</source>
        <translation>Protéines totales</translation>
    </message>
    <message>
        <source>Transferrin</source>
        <translation>Transferrine</translation>
    </message>
    <message>
        <source>Transferrin saturation</source>
        <translation>Saturation de la transferrine</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Triglycérides</translation>
    </message>
    <message>
        <source>Were you born where hepatitis B is common, live with someone who has it, inject drugs, or have dialysis?</source>
        <translation>Êtes-vous né là où l’hépatite B est fréquente, vivez-vous avec une personne atteinte, vous injectez-vous des drogues ou êtes-vous dialysé&#xa0;?</translation>
    </message>
    <message>
        <source>Were you fasting, dieting or ill in the 3 days before the test?</source>
        <translation>Étiez-vous à jeun, au régime ou malade dans les 3 jours avant le prélèvement&#xa0;?</translation>
    </message>
    <message>
        <source>Were you told of emphysema before the age of 50?</source>
        <translation>Vous a-t-on parlé d’un emphysème avant 50 ans&#xa0;?</translation>
    </message>
    <message>
        <source>What is your body mass index (weight divided by height squared)?</source>
        <translation>Quel est votre indice de masse corporelle (poids divisé par la taille au carré)&#xa0;?</translation>
    </message>
    <message>
        <source>What is your waist size in centimetres?</source>
        <translation>Quel est votre tour de taille en centimètres&#xa0;?</translation>
    </message>
    <message>
        <source>Wilson disease (copper)</source>
        <translation>maladie de Wilson (cuivre)</translation>
    </message>
    <message>
        <source>a blocked bile duct</source>
        <translation>un canal biliaire bouché</translation>
    </message>
    <message>
        <source>a clot in the liver veins</source>
        <translation>un caillot dans les veines du foie</translation>
    </message>
    <message>
        <source>a medicine or supplement</source>
        <translation>un médicament ou un complément</translation>
    </message>
    <message>
        <source>a muscle problem</source>
        <translation>un problème musculaire</translation>
    </message>
    <message>
        <source>a pregnancy-related condition</source>
        <translation>une affection liée à la grossesse</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alcool</translation>
    </message>
    <message>
        <source>alpha-1 antitrypsin deficiency</source>
        <translation>déficit en alpha-1-antitrypsine</translation>
    </message>
    <message>
        <source>an immune disease of small bile ducts</source>
        <translation>une maladie immunitaire des petits canaux biliaires</translation>
    </message>
    <message>
        <source>autoimmune hepatitis</source>
        <translation>hépatite auto-immune</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>os</translation>
    </message>
    <message>
        <source>broken red cells</source>
        <translation>globules rouges détruits</translation>
    </message>
    <message>
        <source>cholestatic</source>
        <translation>cholestatique</translation>
    </message>
    <message>
        <source>coeliac disease</source>
        <translation>maladie cœliaque</translation>
    </message>
    <message>
        <source>fatty liver linked to weight and sugar</source>
        <translation>foie gras lié au poids et au sucre</translation>
    </message>
    <message>
        <source>fatty liver with alcohol</source>
        <translation>foie gras avec alcool</translation>
    </message>
    <message>
        <source>g a week</source>
        <translation>g par semaine</translation>
    </message>
    <message>
        <source>heart-related liver congestion</source>
        <translation>congestion du foie d’origine cardiaque</translation>
    </message>
    <message>
        <source>hepatitis A</source>
        <translation>hépatite A</translation>
    </message>
    <message>
        <source>hepatitis B</source>
        <translation>hépatite B</translation>
    </message>
    <message>
        <source>hepatitis C</source>
        <translation>hépatite C</translation>
    </message>
    <message>
        <source>hepatitis E</source>
        <translation>hépatite E</translation>
    </message>
    <message>
        <source>hepatocellular</source>
        <translation>hépatocellulaire</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>iron overload</source>
        <translation>surcharge en fer</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>low blood flow to the liver</source>
        <translation>faible débit sanguin du foie</translation>
    </message>
    <message>
        <source>macro-AST (harmless)</source>
        <translation>macro-AST (bénin)</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>muscle effort</source>
        <translation>effort musculaire</translation>
    </message>
    <message>
        <source>overactive thyroid</source>
        <translation>hyperthyroïdie</translation>
    </message>
    <message>
        <source>scarring of the bile ducts</source>
        <translation>cicatrices des canaux biliaires</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>underactive thyroid</source>
        <translation>hypothyroïdie</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{name} limit</source>
        <translation>limite {name}</translation>
    </message>
    <message>
        <source>{name} limits</source>
        <translation>limites {name}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>No article holds “{query}”.</source>
        <translation>Aucun article ne contient «&#xa0;{query}&#xa0;».</translation>
    </message>
    <message>
        <source>Opening the articles …</source>
        <translation>Ouverture des articles …</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Chercher dans les articles</translation>
    </message>
    <message>
        <source>The articles are in English.</source>
        <translation>Les articles sont en anglais.</translation>
    </message>
</context>
<context>
    <name>LockPrompt</name>
    <message>
        <source>AltDesk is locked</source>
        <translation>AltDesk est verrouillé</translation>
    </message>
    <message>
        <source>Quit AltDesk</source>
        <translation>Quitter AltDesk</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher à nouveau</translation>
    </message>
    <message>
        <source>This log has no password: anybody can show it again. Set one in Settings.</source>
        <translation>Ce journal n’a pas de mot de passe&#xa0;: chacun peut l’afficher à nouveau. Définissez-en un dans les Réglages.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>AltDesk logs (*.altdesk)</source>
        <translation>Journaux AltDesk (*.altdesk)</translation>
    </message>
    <message>
        <source>Done again: {words}</source>
        <translation>Rétabli&#xa0;: {words}</translation>
    </message>
    <message>
        <source>New log</source>
        <translation>Nouveau journal</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Ouvrir un journal</translation>
    </message>
    <message>
        <source>Undone: {words}</source>
        <translation>Annulé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside AltDesk.</source>
        <translation>Une erreur s’est produite dans AltDesk.</translation>
    </message>
    <message>
        <source>What was recorded is safe. Close AltDesk and open it again.</source>
        <translation>Ce qui était enregistré est en sûreté. Fermez AltDesk et rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>ALT and AST over time</source>
        <translation>ALT et AST au fil du temps</translation>
    </message>
    <message>
        <source>AST / ALT</source>
        <translation>AST / ALT</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Prochain test</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PanelEntry</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Oui, c’est exact</translation>
    </message>
    <message>
        <source>kept as printed, not compared</source>
        <translation>gardé comme imprimé, sans comparaison</translation>
    </message>
    <message>
        <source>kept as printed; AltDesk does not explain it</source>
        <translation>gardé comme imprimé&#xa0;; AltDesk ne l’explique pas</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>négatif</translation>
    </message>
    <message>
        <source>neither positive nor negative</source>
        <translation>ni positif ni négatif</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>{result} cannot be compared with {limit}</source>
        <translation>{result} ne peut être comparé à {limit}</translation>
    </message>
    <message>
        <source>{result} is above the limit {limit}</source>
        <translation>{result} dépasse la limite {limit}</translation>
    </message>
    <message>
        <source>{result} is below the lower limit {limit}</source>
        <translation>{result} est sous la limite inférieure {limit}</translation>
    </message>
    <message>
        <source>{result} is over {times} × the limit {limit}</source>
        <translation>{result} dépasse {times} × la limite {limit}</translation>
    </message>
    <message>
        <source>{result} is within the limit {limit}</source>
        <translation>{result} respecte la limite {limit}</translation>
    </message>
    <message>
        <source>{result} is within the limits</source>
        <translation>{result} est dans les limites</translation>
    </message>
    <message>
        <source>{result} is {times} × the limit {limit}</source>
        <translation>{result} est {times} × la limite {limit}</translation>
    </message>
    <message>
        <source>{result}: no limits given, not compared</source>
        <translation>{result}&#xa0;: pas de limites données, sans comparaison</translation>
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
        <translation>Ajouter un bilan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Date of the draw</source>
        <translation>Date du prélèvement</translation>
    </message>
    <message>
        <source>Enter: next value. Tab: next field. Ctrl+V: paste a whole table.</source>
        <translation>Entrée&#xa0;: valeur suivante. Tab&#xa0;: champ suivant. Ctrl+V&#xa0;: coller tout un tableau.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Save panel</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>Save panel (Ctrl+S)</source>
        <translation>Enregistrer le bilan (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>PanelEntryPage</name>
    <message>
        <source>Add panel</source>
        <translation>Ajouter un bilan</translation>
    </message>
    <message>
        <source>Change panel of {day}</source>
        <translation>Modifier le bilan du {day}</translation>
    </message>
    <message>
        <source>Save the log elsewhere</source>
        <translation>Enregistrer le journal ailleurs</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>The date of the draw cannot be read.</source>
        <translation>La date du prélèvement est illisible.</translation>
    </message>
    <message>
        <source>The date of the draw is missing.</source>
        <translation>Il manque la date du prélèvement.</translation>
    </message>
    <message>
        <source>This entry was not saved; here it is again.</source>
        <translation>Cette saisie n’avait pas été enregistrée&#xa0;; la revoici.</translation>
    </message>
    <message>
        <source>Which day was the draw? Choose one under the date.</source>
        <translation>Quel jour a eu lieu le prélèvement&#xa0;? Choisissez-le sous la date.</translation>
    </message>
</context>
<context>
    <name>PanelSays</name>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation>Lecture des résultats …</translation>
    </message>
    <message>
        <source>What this panel says</source>
        <translation>Ce que dit ce bilan</translation>
    </message>
    <message>
        <source>Why, and on what evidence</source>
        <translation>Pourquoi, et sur quelles preuves</translation>
    </message>
</context>
<context>
    <name>PanelsPage</name>
    <message>
        <source>All results, newest first</source>
        <translation>Tous les résultats, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the panel of the chosen date (Del)</source>
        <translation>Supprimer le bilan de la date choisie (Suppr)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the panel of the chosen date (Enter)</source>
        <translation>Modifier le bilan de la date choisie (Entrée)</translation>
    </message>
    <message>
        <source>Find an analyte</source>
        <translation>Chercher un analyte</translation>
    </message>
    <message>
        <source>No panel yet</source>
        <translation>Pas encore de bilan</translation>
    </message>
    <message>
        <source>Only high or low</source>
        <translation>Hors limites seulement</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Type the results of a report, or import a file.</source>
        <translation>Saisissez les résultats d’un compte rendu, ou importez un fichier.</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>No result was found in the pasted text.</source>
        <translation>Aucun résultat n’a été trouvé dans le texte collé.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>All of this list, a file each …</source>
        <translation>Toute la liste, un fichier chacun …</translation>
    </message>
    <message>
        <source>All of this list, one PDF …</source>
        <translation>Toute la liste, un seul PDF …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Everyone in this log</source>
        <translation>Toutes les personnes de ce journal</translation>
    </message>
    <message>
        <source>Everyone in this log will stand here, the overdue first.</source>
        <translation>Toutes les personnes de ce journal figureront ici, celles en retard d’abord.</translation>
    </message>
    <message>
        <source>Find by name, birth date or number</source>
        <translation>Chercher par nom, date de naissance ou numéro</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Dossier pour les feuilles</translation>
    </message>
    <message>
        <source>Nobody is in this log yet</source>
        <translation>Ce journal ne contient encore personne</translation>
    </message>
    <message>
        <source>One PDF for all</source>
        <translation>Un seul PDF pour tous</translation>
    </message>
    <message>
        <source>One sheet for each person of this list</source>
        <translation>Une feuille pour chaque personne de cette liste</translation>
    </message>
    <message>
        <source>Only who is due</source>
        <translation>Seulement qui est attendu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Selected people, a file each …</source>
        <translation>Personnes sélectionnées, un fichier chacune …</translation>
    </message>
    <message>
        <source>Sheets …</source>
        <translation>Feuilles …</translation>
    </message>
    <message>
        <source>Stopped. The sheets written so far are whole.</source>
        <translation>Arrêté. Les feuilles déjà écrites sont complètes.</translation>
    </message>
    <message>
        <source>Working out who is due …</source>
        <translation>Calcul des échéances …</translation>
    </message>
    <message>
        <source>Writing the sheets …</source>
        <translation>Écriture des feuilles …</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Any name will do; it stands on the sheet for the doctor.</source>
        <translation>N’importe quel nom convient&#xa0;; il figure sur la feuille pour le médecin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Laboratories use other limits for women and for men.</source>
        <translation>Les laboratoires ont d’autres limites pour les femmes et les hommes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Scores such as FIB-4 need the age; without it they stay out.</source>
        <translation>Des scores comme FIB-4 demandent l’âge&#xa0;; sans lui, ils sont omis.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>À qui sont ces résultats&#xa0;?</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>such as 3 May 1980</source>
        <translation>par exemple 3.5.1980</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>A clinic&apos;s own number; imports find the person by it.</source>
        <translation>Le numéro interne du cabinet&#xa0;; les importations s’en servent.</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Supprimer cette personne</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Liver blood tests over time</source>
        <translation>Bilans hépatiques au fil du temps</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing that stays sharp (*.svg)</source>
        <translation>Image (*.png);;Dessin toujours net (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>L’image n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>The picture {name} could not be written.</source>
        <translation>L’image {name} n’a pas pu être écrite.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>AltDesk recovery sheet.pdf</source>
        <translation>AltDesk feuille de récupération.pdf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Je l’ai imprimée ou notée</translation>
    </message>
    <message>
        <source>It opens the log when the password is forgotten. It is shown this once. Print the sheet and keep it like a passport, away from this computer.</source>
        <translation>Elle ouvre le journal si le mot de passe est oublié. Elle n’est affichée que cette fois. Imprimez la feuille et gardez-la comme un passeport, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Clé de récupération&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Save the sheet to print …</source>
        <translation>Enregistrer la feuille à imprimer …</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it, then delete the file.</source>
        <translation>Enregistrée sous {path}. Imprimez-la, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>The key cannot be shown again. Tick the box when you have kept it; a new one can be made later in Settings.</source>
        <translation>La clé ne pourra plus être affichée. Cochez la case quand vous l’avez gardée&#xa0;; une nouvelle peut être créée plus tard dans les Réglages.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Votre clé de récupération</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>No sheet yet</source>
        <translation>Pas encore de feuille</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the sheet …</source>
        <translation>Préparation de la feuille …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The sheet for the doctor is made of the panels of a person.</source>
        <translation>La feuille pour le médecin se compose des bilans d’une personne.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backup and log hold the same: nothing would change.</source>
        <translation>La sauvegarde et le journal sont identiques&#xa0;: rien ne changerait.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From then on the log opens with the backup&apos;s password.</source>
        <translation>Dès lors, le journal s’ouvre avec le mot de passe de la sauvegarde.</translation>
    </message>
    <message>
        <source>In the log again</source>
        <translation>De retour dans le journal</translation>
    </message>
    <message>
        <source>In the log again after that: {count}</source>
        <translation>De retour ensuite dans le journal&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No longer in the log</source>
        <translation>Plus dans le journal</translation>
    </message>
    <message>
        <source>No longer in the log after that: {count}</source>
        <translation>Ensuite plus dans le journal&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore {name}?</source>
        <translation>Restaurer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>The log as it is now is kept in the folder of its backups, so that you can go back.</source>
        <translation>Le journal actuel est gardé dans le dossier de ses sauvegardes, pour pouvoir revenir en arrière.</translation>
    </message>
    <message>
        <source>The log cannot be read, so that nothing is compared.</source>
        <translation>Le journal est illisible&#xa0;; rien n’est donc comparé.</translation>
    </message>
    <message>
        <source>This backup has no password: everybody who has the file could then read the log, until you set one in Settings.</source>
        <translation>Cette sauvegarde n’a pas de mot de passe&#xa0;: quiconque a le fichier pourrait lire le journal, jusqu’à ce que vous en définissiez un dans les Réglages.</translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>Choose a value to see where it comes from and every change of it. Choose two dates (Ctrl and click on the second, or Shift and an arrow key) to compare them.</source>
        <translation>Choisissez une valeur pour voir d’où elle vient et comment elle a changé. Choisissez deux dates (la seconde avec Ctrl et un clic, ou avec Maj et une flèche) pour les comparer.</translation>
    </message>
    <message>
        <source>Compared: {days}</source>
        <translation>Comparaison&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>History of this value</source>
        <translation>Historique de cette valeur</translation>
    </message>
    <message>
        <source>No analyte was measured on both.</source>
        <translation>Aucun analyte n’a été mesuré aux deux dates.</translation>
    </message>
    <message>
        <source>No result on this date.</source>
        <translation>Aucun résultat à cette date.</translation>
    </message>
    <message>
        <source>{name}: {value}, measured on {day} only</source>
        <translation>{name}&#xa0;: {value}, mesuré le {day} seulement</translation>
    </message>
</context>
<context>
    <name>SalvagedDialog</name>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Rien ne manque, à notre connaissance.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>The new log has the same password.</source>
        <translation>Le nouveau journal a le même mot de passe.</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>Ce qui était lisible est enregistré</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui était illisible</translation>
    </message>
    <message>
        <source>{target} holds {people} with {panels}. {name} was left as it is; keep it until you are sure that nothing is missing.</source>
        <translation>{target} contient {people} avec {panels}. {name} est resté tel quel&#xa0;; gardez-le jusqu’à être sûr que rien ne manque.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Le verrouillage des majuscules est actif.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A control or calibrator was measured here; it is left out.</source>
        <translation>Ici, un contrôle ou un calibrateur a été mesuré&#xa0;; il est laissé de côté.</translation>
    </message>
    <message>
        <source>A document is no JSON object.</source>
        <translation>Un document n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>A document is no JSON.</source>
        <translation>Un document n’est pas du JSON.</translation>
    </message>
    <message>
        <source>A name that is listed is not the one that was recorded.</source>
        <translation>Un nom de la liste n’est pas celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>A panel without a date cannot be recorded.</source>
        <translation>Un bilan sans date ne peut être enregistré.</translation>
    </message>
    <message>
        <source>A part of the file was changed or is missing: {t}.</source>
        <translation>Une partie du fichier a été modifiée ou manque&#xa0;: {t}.</translation>
    </message>
    <message>
        <source>A password cannot be empty.</source>
        <translation>Un mot de passe ne peut être vide.</translation>
    </message>
    <message>
        <source>A person&apos;s name could not be read.</source>
        <translation>Le nom d’une personne était illisible.</translation>
    </message>
    <message>
        <source>A row of {row} refers to one that is missing.</source>
        <translation>Une ligne de {row} renvoie à une autre qui manque.</translation>
    </message>
    <message>
        <source>A row of {table} refers to one that is missing.</source>
        <translation>Une ligne de {table} renvoie à une autre qui manque.</translation>
    </message>
    <message>
        <source>A worker process ended unexpectedly. Try this person again.</source>
        <translation>Un processus auxiliaire s’est arrêté. Réessayez pour cette personne.</translation>
    </message>
    <message>
        <source>A {kind} in act {act} was changed after it was recorded.</source>
        <translation>Une entrée ({kind}) de la modification {act} a été altérée après son enregistrement.</translation>
    </message>
    <message>
        <source>A {kind} of this log cannot be read (its id is {hex}).</source>
        <translation>Une entrée ({kind}) de ce journal est illisible (identifiant {hex}).</translation>
    </message>
    <message>
        <source>Act {number} (“{words}”) was changed after it was recorded.</source>
        <translation>La modification {number} («&#xa0;{words}&#xa0;») a été altérée après son enregistrement.</translation>
    </message>
    <message>
        <source>Add a column with the date of each draw.</source>
        <translation>Ajoutez une colonne avec la date de chaque prélèvement.</translation>
    </message>
    <message>
        <source>Add a person first.</source>
        <translation>Ajoutez d’abord une personne.</translation>
    </message>
    <message>
        <source>Another program is writing to {name}.</source>
        <translation>Un autre programme écrit dans {name}.</translation>
    </message>
    <message>
        <source>Another window or computer writes to {name}.</source>
        <translation>Une autre fenêtre ou un autre ordinateur écrit dans {name}.</translation>
    </message>
    <message>
        <source>Ask for a new id.</source>
        <translation>Demandez un nouvel identifiant.</translation>
    </message>
    <message>
        <source>Ask for another copy. Nothing was imported.</source>
        <translation>Demandez une autre copie. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Demandez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Ask for the file with the results.</source>
        <translation>Demandez le fichier avec les résultats.</translation>
    </message>
    <message>
        <source>Ask for the whole file.</source>
        <translation>Demandez le fichier entier.</translation>
    </message>
    <message>
        <source>Ask its owner, or open AltDesk in that account.</source>
        <translation>Demandez à son propriétaire, ou ouvrez AltDesk dans ce compte.</translation>
    </message>
    <message>
        <source>Ask the laboratory for LDT 2, FHIR or PDF.</source>
        <translation>Demandez au laboratoire LDT 2, FHIR ou PDF.</translation>
    </message>
    <message>
        <source>Ask the laboratory for a PDF with text, or type the results in.</source>
        <translation>Demandez au laboratoire un PDF avec du texte, ou saisissez les résultats.</translation>
    </message>
    <message>
        <source>Both were left unchanged. If you copied this file here, move the other one away and open it again; else restore a backup.</source>
        <translation>Les deux n’ont pas été modifiés. Si vous avez copié ce fichier ici, mettez l’autre de côté et rouvrez-le&#xa0;; sinon, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Change it instead.</source>
        <translation>Changez-le plutôt.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Vérifiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Check it against the report.</source>
        <translation>Comparez avec le compte rendu.</translation>
    </message>
    <message>
        <source>Check its name and folder, or plug in its drive.</source>
        <translation>Vérifiez son nom et son dossier, ou branchez son disque.</translation>
    </message>
    <message>
        <source>Check that it exists and may be read.</source>
        <translation>Vérifiez qu’il existe et peut être lu.</translation>
    </message>
    <message>
        <source>Check the drive or the network folder, then try again.</source>
        <translation>Vérifiez le disque ou le dossier réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>Check the log; what can be read can be saved into a new one.</source>
        <translation>Vérifiez le journal&#xa0;; ce qui est lisible peut être enregistré dans un nouveau.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check the number and the unit, or confirm it.</source>
        <translation>Vérifiez le nombre et l’unité, ou confirmez.</translation>
    </message>
    <message>
        <source>Check the number and the unit.</source>
        <translation>Vérifiez le nombre et l’unité.</translation>
    </message>
    <message>
        <source>Check the unit and the limits.</source>
        <translation>Vérifiez l’unité et les limites.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture in Settings.</source>
        <translation>Choisissez une image PNG ou JPEG dans les Réglages.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez-y un fichier.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>Choose another folder, or move what stands there.</source>
        <translation>Choisissez un autre dossier, ou déplacez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose one of {join}.</source>
        <translation>Choisissez parmi {join}.</translation>
    </message>
    <message>
        <source>Choose one, or have none.</source>
        <translation>Choisissez-en un, ou n’en ayez pas.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez.</translation>
    </message>
    <message>
        <source>Choose the analyte.</source>
        <translation>Choisissez l’analyte.</translation>
    </message>
    <message>
        <source>Choose the file with the results.</source>
        <translation>Choisissez le fichier avec les résultats.</translation>
    </message>
    <message>
        <source>Choose the log file inside it.</source>
        <translation>Choisissez le fichier du journal qui s’y trouve.</translation>
    </message>
    <message>
        <source>Choose the unit printed on the report: {offered}.</source>
        <translation>Choisissez l’unité imprimée sur le compte rendu&#xa0;: {offered}.</translation>
    </message>
    <message>
        <source>Choose the whole archive, export.zip.</source>
        <translation>Choisissez l’archive entière, export.zip.</translation>
    </message>
    <message>
        <source>Choose; {ready} is likely.</source>
        <translation>Choisissez&#xa0;; {ready} est probable.</translation>
    </message>
    <message>
        <source>Close it there, or open the log here to read only.</source>
        <translation>Fermez-le là-bas, ou ouvrez le journal ici en lecture seule.</translation>
    </message>
    <message>
        <source>Close it where it is written, then open it again.</source>
        <translation>Fermez-le là où il est écrit, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Close it, or export the table again.</source>
        <translation>Fermez-le, ou exportez à nouveau le tableau.</translation>
    </message>
    <message>
        <source>Close that window first.</source>
        <translation>Fermez d’abord cette fenêtre.</translation>
    </message>
    <message>
        <source>Compare it with the report before you keep it.</source>
        <translation>Comparez-le avec le compte rendu avant de le garder.</translation>
    </message>
    <message>
        <source>Compare one date with the report.</source>
        <translation>Comparez une date avec le compte rendu.</translation>
    </message>
    <message>
        <source>Compare the name with the report.</source>
        <translation>Comparez le nom avec le compte rendu.</translation>
    </message>
    <message>
        <source>Compare value, unit and range with the report.</source>
        <translation>Comparez valeur, unité et intervalle avec le compte rendu.</translation>
    </message>
    <message>
        <source>Copy the results first.</source>
        <translation>Copiez d’abord les résultats.</translation>
    </message>
    <message>
        <source>Copy the table and paste it, or export it as CSV.</source>
        <translation>Copiez le tableau et collez-le, ou exportez-le en CSV.</translation>
    </message>
    <message>
        <source>Correct it if it differs.</source>
        <translation>Corrigez-la si elle diffère.</translation>
    </message>
    <message>
        <source>Correct it if the draw was earlier.</source>
        <translation>Corrigez-la si le prélèvement était antérieur.</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>Correct one date.</source>
        <translation>Corrigez une date.</translation>
    </message>
    <message>
        <source>Correct the date if it differs.</source>
        <translation>Corrigez la date si elle diffère.</translation>
    </message>
    <message>
        <source>Correct the date of the draw, or the clock of this computer.</source>
        <translation>Corrigez la date du prélèvement ou l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Correct the date of the draw, or the date of birth in People.</source>
        <translation>Corrigez la date du prélèvement ou, sous Personnes, la date de naissance.</translation>
    </message>
    <message>
        <source>Correct the limit.</source>
        <translation>Corrigez la limite.</translation>
    </message>
    <message>
        <source>Correct the row, or export the table again.</source>
        <translation>Corrigez la ligne, ou exportez à nouveau le tableau.</translation>
    </message>
    <message>
        <source>Dates such as {shown}: which number is the day?</source>
        <translation>Dates comme {shown}&#xa0;: quel nombre est le jour&#xa0;?</translation>
    </message>
    <message>
        <source>Delete the PDF file after printing; empty the wastebasket too.</source>
        <translation>Supprimez le fichier PDF après l’impression&#xa0;; videz aussi la corbeille.</translation>
    </message>
    <message>
        <source>Do not open it.</source>
        <translation>Ne l’ouvrez pas.</translation>
    </message>
    <message>
        <source>Export a shorter period, or split it.</source>
        <translation>Exportez une période plus courte, ou divisez-le.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Export it as CSV or FHIR.</source>
        <translation>Exportez-le en CSV ou FHIR.</translation>
    </message>
    <message>
        <source>Export it as FHIR in JSON.</source>
        <translation>Exportez-le au format FHIR en JSON.</translation>
    </message>
    <message>
        <source>Export it as UTF-8.</source>
        <translation>Exportez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Export it without a password.</source>
        <translation>Exportez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>Export its results as CSV.</source>
        <translation>Exportez ses résultats en CSV.</translation>
    </message>
    <message>
        <source>Export results: ORU^R01 or OUL^R22.</source>
        <translation>Exportez les résultats&#xa0;: ORU^R01 ou OUL^R22.</translation>
    </message>
    <message>
        <source>Export the document with its results.</source>
        <translation>Exportez le document avec ses résultats.</translation>
    </message>
    <message>
        <source>Export the results (Observation).</source>
        <translation>Exportez les résultats (Observation).</translation>
    </message>
    <message>
        <source>Export the results again as text or CSV.</source>
        <translation>Exportez à nouveau les résultats en texte ou CSV.</translation>
    </message>
    <message>
        <source>Export the results again.</source>
        <translation>Exportez à nouveau les résultats.</translation>
    </message>
    <message>
        <source>Export the results another way.</source>
        <translation>Exportez les résultats autrement.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then save again.</source>
        <translation>Libérez de la place ou choisissez un autre disque, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Free some space, or save the log on another drive.</source>
        <translation>Libérez de la place, ou enregistrez le journal sur un autre disque.</translation>
    </message>
    <message>
        <source>Free some space; the log itself is unchanged.</source>
        <translation>Libérez de la place&#xa0;; le journal lui-même est inchangé.</translation>
    </message>
    <message>
        <source>Get it again from the laboratory.</source>
        <translation>Redemandez-le au laboratoire.</translation>
    </message>
    <message>
        <source>Give each its unit, in a column of units or behind its value.</source>
        <translation>Donnez à chacune son unité, dans une colonne d’unités ou derrière la valeur.</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>Indiquez la date.</translation>
    </message>
    <message>
        <source>Give the day of the draw.</source>
        <translation>Indiquez le jour du prélèvement.</translation>
    </message>
    <message>
        <source>Give the file a shorter name; AltDesk adds a few letters.</source>
        <translation>Donnez au fichier un nom plus court&#xa0;; AltDesk y ajoute quelques lettres.</translation>
    </message>
    <message>
        <source>Give the password, or unlock it.</source>
        <translation>Donnez le mot de passe, ou déverrouillez-le.</translation>
    </message>
    <message>
        <source>If it is in {unit}, give that unit; otherwise confirm it.</source>
        <translation>Si c’est en {unit}, indiquez cette unité&#xa0;; sinon confirmez.</translation>
    </message>
    <message>
        <source>If it never opens, it may be another log than you think, or no log.</source>
        <translation>S’il ne s’ouvre jamais, c’est peut-être un autre journal que vous ne pensez, ou pas un journal.</translation>
    </message>
    <message>
        <source>If it was copied while it was open, copy {beside} too; else use a backup.</source>
        <translation>S’il a été copié pendant qu’il était ouvert, copiez aussi {beside}&#xa0;; sinon, prenez une sauvegarde.</translation>
    </message>
    <message>
        <source>Import the earlier report as well.</source>
        <translation>Importez aussi le compte rendu antérieur.</translation>
    </message>
    <message>
        <source>Install AltDesk again.</source>
        <translation>Réinstallez AltDesk.</translation>
    </message>
    <message>
        <source>Install the newer AltDesk to read it.</source>
        <translation>Installez l’AltDesk plus récent pour le lire.</translation>
    </message>
    <message>
        <source>Install the newest AltDesk to open it. The file was left unchanged.</source>
        <translation>Installez le dernier AltDesk pour l’ouvrir. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>It opens the log when the password is forgotten: start AltDesk, choose “Use the recovery key instead”, type the key, then set a new password in Settings.</source>
        <translation>Elle ouvre le journal si le mot de passe est oublié&#xa0;: démarrez AltDesk, choisissez «&#xa0;Utiliser plutôt la clé de récupération&#xa0;», tapez la clé, puis définissez un nouveau mot de passe dans les Réglages.</translation>
    </message>
    <message>
        <source>It was deleted. Try another drive.</source>
        <translation>Elle a été supprimée. Essayez un autre disque.</translation>
    </message>
    <message>
        <source>It was left unchanged. Export its results, import those.</source>
        <translation>Elle n’a pas été modifiée. Exportez ses résultats, puis importez-les.</translation>
    </message>
    <message>
        <source>It was left unchanged. Import it if it comes from another program, or restore the newest backup.</source>
        <translation>Il n’a pas été modifié. Importez-le s’il vient d’un autre programme, ou restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>It was left unchanged. Import it instead of opening it.</source>
        <translation>Il n’a pas été modifié. Importez-le au lieu de l’ouvrir.</translation>
    </message>
    <message>
        <source>It was not measured in blood.</source>
        <translation>Ce n’a pas été mesuré dans le sang.</translation>
    </message>
    <message>
        <source>It was not touched. Choose the log file itself.</source>
        <translation>Rien n’a été touché. Choisissez le fichier du journal lui-même.</translation>
    </message>
    <message>
        <source>Its unit or range does not fit {name}.</source>
        <translation>Son unité ou son intervalle ne va pas avec {name}.</translation>
    </message>
    <message>
        <source>Keep it like a passport: on paper, away from the computer.</source>
        <translation>Gardez-la comme un passeport&#xa0;: sur papier, loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore the newest backup.</source>
        <translation>Gardez le fichier tel quel et restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Let the name end with .csv or .xlsx.</source>
        <translation>Faites finir le nom par .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>Letters and digits only. What looks like I or L is 1, like O is 0, like U is V. Capitals, spaces and hyphens do not matter.</source>
        <translation>Lettres et chiffres seulement. Ce qui ressemble à I ou L est 1, à O est 0, à U est V. Majuscules, espaces et tirets sont indifférents.</translation>
    </message>
    <message>
        <source>Limits of men and of women are printed, and no sex: {names}.</source>
        <translation>Les limites des hommes et des femmes sont imprimées, mais pas le sexe&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Make room, or choose another drive.</source>
        <translation>Faites de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language, and try again.</source>
        <translation>Attention aux majuscules et à la langue du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language, and try again. If it never opens, it may be another log than you think, or no log.</source>
        <translation>Attention aux majuscules et à la langue du clavier, puis réessayez. S’il ne s’ouvre jamais, c’est peut-être un autre journal que vous ne pensez, ou pas un journal.</translation>
    </message>
    <message>
        <source>More than {most_broken_lines} lines of {name} are broken.</source>
        <translation>Plus de {most_broken_lines} lignes de {name} sont abîmées.</translation>
    </message>
    <message>
        <source>More than {most_broken} lines of the file are unreadable.</source>
        <translation>Plus de {most_broken} lignes du fichier sont illisibles.</translation>
    </message>
    <message>
        <source>No case was found.</source>
        <translation>Aucun cas n’a été trouvé.</translation>
    </message>
    <message>
        <source>No date of collection is given; the date of the report is taken.</source>
        <translation>Pas de date de prélèvement&#xa0;; celle du compte rendu est prise.</translation>
    </message>
    <message>
        <source>No object at {first}.</source>
        <translation>Pas d’objet à {first}.</translation>
    </message>
    <message>
        <source>No result was given.</source>
        <translation>Aucun résultat n’a été donné.</translation>
    </message>
    <message>
        <source>Nobody is called “{person}” here.</source>
        <translation>Personne ici ne s’appelle «&#xa0;{person}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is in this log yet.</source>
        <translation>Il n’y a encore personne dans ce journal.</translation>
    </message>
    <message>
        <source>Nothing could be read of {name}.</source>
        <translation>Rien n’était lisible dans {name}.</translation>
    </message>
    <message>
        <source>On the phone, add your provider under Health Records, then export again.</source>
        <translation>Sur le téléphone, ajoutez votre établissement sous Dossiers médicaux, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>Only a log that can be written can change its password.</source>
        <translation>Seul un journal modifiable peut changer de mot de passe.</translation>
    </message>
    <message>
        <source>Only blanks part the cells of this row; one may stand for another.</source>
        <translation>Seules des espaces séparent les cellules de cette ligne&#xa0;; l’une peut tenir lieu d’une autre.</translation>
    </message>
    <message>
        <source>Only the date of the report is given; it stands for the date of the draw.</source>
        <translation>Seule la date du compte rendu est donnée&#xa0;; elle vaut pour le prélèvement.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Rouvrez-le.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as XLSX or CSV.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le à nouveau en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Open it to read, or copy it to a folder of your own.</source>
        <translation>Ouvrez-le en lecture, ou copiez-le dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>Open it to read, or copy it to a new name and open the copy.</source>
        <translation>Ouvrez-le en lecture, ou copiez-le sous un nouveau nom et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Open it to read, or restore the newest backup. AltDesk makes no such file; if you know that it is of no use, take it away.</source>
        <translation>Ouvrez-le en lecture, ou restaurez la sauvegarde la plus récente. AltDesk ne crée pas de tel fichier&#xa0;; si vous savez qu’il ne sert à rien, enlevez-le.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Open it, take the password off, and save it as XLSX or CSV.</source>
        <translation>Ouvrez-le, retirez le mot de passe et enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Pack it again as an ordinary zip.</source>
        <translation>Recompressez-le en zip ordinaire.</translation>
    </message>
    <message>
        <source>Plug in the drive that it leads to, or remove the link.</source>
        <translation>Branchez le disque vers lequel il mène, ou supprimez le lien.</translation>
    </message>
    <message>
        <source>Printed as “{printed}”.</source>
        <translation>Imprimé «&#xa0;{printed}&#xa0;».</translation>
    </message>
    <message>
        <source>Printed on {day}. An older sheet may no longer open it.</source>
        <translation>Imprimée le {day}. Une feuille plus ancienne ne l’ouvre peut-être plus.</translation>
    </message>
    <message>
        <source>Record the person first.</source>
        <translation>Enregistrez d’abord la personne.</translation>
    </message>
    <message>
        <source>Restore AltDesk&apos;s own knowledge files.</source>
        <translation>Restaurez les fichiers de connaissances d’AltDesk.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Restore the newest one ({newest}), or find the file.</source>
        <translation>Restaurez la plus récente ({newest}), ou retrouvez le fichier.</translation>
    </message>
    <message>
        <source>Results that are shown are not those that were recorded.</source>
        <translation>Des résultats affichés ne sont pas ceux qui ont été enregistrés.</translation>
    </message>
    <message>
        <source>Save its table as CSV or XLSX.</source>
        <translation>Enregistrez son tableau en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>Save its table as XLSX or CSV.</source>
        <translation>Enregistrez son tableau en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Save only the sheet with the results.</source>
        <translation>Enregistrez seulement la feuille avec les résultats.</translation>
    </message>
    <message>
        <source>Save the pages with results alone.</source>
        <translation>Enregistrez seulement les pages avec des résultats.</translation>
    </message>
    <message>
        <source>Say the person&apos;s sex under About you, then import again.</source>
        <translation>Indiquez le sexe de la personne sous «&#xa0;À propos de vous&#xa0;», puis importez de nouveau.</translation>
    </message>
    <message>
        <source>Say what the columns hold, or name them: Date, Test, Result, Unit, Range.</source>
        <translation>Dites ce que contiennent les colonnes, ou nommez-les&#xa0;: Date, Test, Résultat, Unité, Intervalle.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Définissez-en d’abord un.</translation>
    </message>
    <message>
        <source>Several ranges are printed: {texts}.</source>
        <translation>Plusieurs intervalles sont imprimés&#xa0;: {texts}.</translation>
    </message>
    <message>
        <source>Several ranges are printed: {told}.</source>
        <translation>Plusieurs intervalles sont imprimés&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>Some letters may be read wrongly.</source>
        <translation>Certaines lettres sont peut-être mal lues.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Swap or correct them.</source>
        <translation>Échangez-les ou corrigez-les.</translation>
    </message>
    <message>
        <source>The backup {name} does not say the same as the log.</source>
        <translation>La sauvegarde {name} ne dit pas la même chose que le journal.</translation>
    </message>
    <message>
        <source>The batch begins ({begin}) but does not end ({end}).</source>
        <translation>Le lot commence ({begin}) mais ne finit pas ({end}).</translation>
    </message>
    <message>
        <source>The clinic&apos;s logo cannot be read.</source>
        <translation>Le logo du cabinet est illisible.</translation>
    </message>
    <message>
        <source>The code means {not_blood}.</source>
        <translation>Le code désigne {not_blood}.</translation>
    </message>
    <message>
        <source>The code {code} is unknown to AltDesk.</source>
        <translation>AltDesk ne connaît pas le code {code}.</translation>
    </message>
    <message>
        <source>The code {code} means another test than “{name}”.</source>
        <translation>Le code {code} désigne une autre analyse que «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The code {code} means another test than “{name}”. It is kept as printed.</source>
        <translation>Le code {code} désigne une autre analyse que «&#xa0;{name}&#xa0;». Le résultat est conservé tel qu’il est imprimé.</translation>
    </message>
    <message>
        <source>The code {code} means another test than “{name}”. Name and unit were followed.</source>
        <translation>Le code {code} désigne une autre analyse que «&#xa0;{name}&#xa0;». Le nom et l’unité ont été suivis.</translation>
    </message>
    <message>
        <source>The code {code} means {coded}, the name “{name}” does not.</source>
        <translation>Le code {code} désigne {coded}, le nom «&#xa0;{name}&#xa0;» non.</translation>
    </message>
    <message>
        <source>The code {code} means {coded}, the name “{name}” does not. Name and unit were followed.</source>
        <translation>Le code {code} désigne {coded}, le nom «&#xa0;{name}&#xa0;» non. Le nom et l’unité ont été suivis.</translation>
    </message>
    <message>
        <source>The code {code} means {coded}, the name “{name}” does not. The unit fits the code.</source>
        <translation>Le code {code} désigne {coded}, le nom «&#xa0;{name}&#xa0;» non. L’unité convient au code.</translation>
    </message>
    <message>
        <source>The copy {name} did not read back as it was written.</source>
        <translation>La copie {name} ne se relit pas comme elle a été écrite.</translation>
    </message>
    <message>
        <source>The date of the draw is missing.</source>
        <translation>Il manque la date du prélèvement.</translation>
    </message>
    <message>
        <source>The date “{printed}” does not name a day.</source>
        <translation>La date «&#xa0;{printed}&#xa0;» ne désigne aucun jour.</translation>
    </message>
    <message>
        <source>The disk failed while {name} was read or written.</source>
        <translation>Le disque a failli pendant la lecture ou l’écriture de {name}.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was recorded in {name}.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été enregistré dans {name}.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;{name}&#xa0;» n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>Le disque est plein&#xa0;; {name} n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The document of a {kind} cannot be read.</source>
        <translation>Le document d’une entrée ({kind}) est illisible.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>The end of the ledger could not be read: newer entries may be missing.</source>
        <translation>La fin du registre était illisible&#xa0;: des entrées récentes manquent peut-être.</translation>
    </message>
    <message>
        <source>The export lists this record, but its file is missing.</source>
        <translation>L’export cite cette donnée, mais son fichier manque.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line; it is left out.</source>
        <translation>Le fichier s’arrête au milieu de cette ligne&#xa0;; elle est laissée.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this result; it is left out.</source>
        <translation>Le fichier s’arrête au milieu de ce résultat&#xa0;; il est laissé.</translation>
    </message>
    <message>
        <source>The file has more than {most_lines} lines.</source>
        <translation>Le fichier a plus de {most_lines} lignes.</translation>
    </message>
    <message>
        <source>The file has more than {most_segments} segments.</source>
        <translation>Le fichier a plus de {most_segments} segments.</translation>
    </message>
    <message>
        <source>The folder “{parent}” does not exist.</source>
        <translation>Le dossier «&#xa0;{parent}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The id {chain} already belongs to a {kind}.</source>
        <translation>L’identifiant {chain} appartient déjà à une entrée ({kind}).</translation>
    </message>
    <message>
        <source>The last entry is not in that file. Save the log under a new name now.</source>
        <translation>La dernière saisie n’est pas dans ce fichier. Enregistrez maintenant le journal sous un nouveau nom.</translation>
    </message>
    <message>
        <source>The log was closed or written anew during its check.</source>
        <translation>Le journal a été fermé ou réécrit pendant sa vérification.</translation>
    </message>
    <message>
        <source>The lower limit {low} is above the upper {high}.</source>
        <translation>La limite inférieure {low} dépasse la supérieure {high}.</translation>
    </message>
    <message>
        <source>The lower limit {value} is above the upper limit {value2}.</source>
        <translation>La limite inférieure {value} dépasse la limite supérieure {value2}.</translation>
    </message>
    <message>
        <source>The migrations are not numbered in a row at {name}.</source>
        <translation>Les migrations ne se suivent pas à {name}.</translation>
    </message>
    <message>
        <source>The name {name}… is too long for this drive.</source>
        <translation>Le nom {name}… est trop long pour ce disque.</translation>
    </message>
    <message>
        <source>The newest acts of the log are missing or were changed.</source>
        <translation>Les dernières modifications du journal manquent ou ont été altérées.</translation>
    </message>
    <message>
        <source>The password or recovery key does not open {name}.</source>
        <translation>Le mot de passe ou la clé de récupération n’ouvre pas {name}.</translation>
    </message>
    <message>
        <source>The period ends {until} before it begins {since}.</source>
        <translation>La période finit le {until}, avant de commencer le {since}.</translation>
    </message>
    <message>
        <source>The person is not in this log (any more).</source>
        <translation>La personne n’est pas (ou plus) dans ce journal.</translation>
    </message>
    <message>
        <source>The person is not in this log.</source>
        <translation>La personne n’est pas dans ce journal.</translation>
    </message>
    <message>
        <source>The range is printed as {shown} {other}.</source>
        <translation>L’intervalle est imprimé {shown} {other}.</translation>
    </message>
    <message>
        <source>The same result stands here again; it is taken once.</source>
        <translation>Le même résultat figure à nouveau ici&#xa0;; il n’est pris qu’une fois.</translation>
    </message>
    <message>
        <source>The sheet could not be set ({name}).</source>
        <translation>La feuille n’a pas pu être composée ({name}).</translation>
    </message>
    <message>
        <source>The tables are damaged: {text}.</source>
        <translation>Les tables sont endommagées&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>The unit is printed as {printed} and coded as {code}.</source>
        <translation>L’unité est imprimée {printed} et codée {code}.</translation>
    </message>
    <message>
        <source>The unit “{unit}” is unknown for {id}.</source>
        <translation>L’unité «&#xa0;{unit}&#xa0;» est inconnue pour {id}.</translation>
    </message>
    <message>
        <source>The worker process ended unexpectedly. Try again.</source>
        <translation>Le processus auxiliaire s’est arrêté. Réessayez.</translation>
    </message>
    <message>
        <source>The {name} limit “{shortened}” is not a number.</source>
        <translation>La limite ({name}) «&#xa0;{shortened}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no date; the date above is taken.</source>
        <translation>Il n’y a pas de date&#xa0;; celle du dessus est prise.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Il n’y a pas de fichier {name}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>Il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>This folder is copied by {service}, which can copy the log while it is being written. Keep the log on this computer and its backups there.</source>
        <translation>Ce dossier est copié par {service}, parfois pendant l’écriture du journal. Gardez le journal sur cet ordinateur et ses sauvegardes là-bas.</translation>
    </message>
    <message>
        <source>This folder lies on another computer. Only one computer may write to the log at a time; a lost connection can stop an entry from being saved.</source>
        <translation>Ce dossier est sur un autre ordinateur. Un seul ordinateur à la fois peut écrire dans le journal&#xa0;; une connexion perdue peut empêcher un enregistrement.</translation>
    </message>
    <message>
        <source>This is no table of results.</source>
        <translation>Ce n’est pas un tableau de résultats.</translation>
    </message>
    <message>
        <source>This line is no LDT (length, field, content); it is left out.</source>
        <translation>Cette ligne n’est pas du LDT (longueur, champ, contenu)&#xa0;; elle est laissée.</translation>
    </message>
    <message>
        <source>This log has a password.</source>
        <translation>Ce journal a un mot de passe.</translation>
    </message>
    <message>
        <source>This log has no password.</source>
        <translation>Ce journal n’a pas de mot de passe.</translation>
    </message>
    <message>
        <source>This result carries a modifier that AltDesk does not know.</source>
        <translation>Ce résultat porte un modificateur qu’AltDesk ne connaît pas.</translation>
    </message>
    <message>
        <source>This row has more cells than the heading; a comma may stand within a cell.</source>
        <translation>Cette ligne a plus de cellules que l’en-tête&#xa0;; une virgule se trouve peut-être dans une cellule.</translation>
    </message>
    <message>
        <source>Tick “VA Laboratory Results” when you download it.</source>
        <translation>Cochez «&#xa0;VA Laboratory Results&#xa0;» au téléchargement.</translation>
    </message>
    <message>
        <source>Type at least one result.</source>
        <translation>Saisissez au moins un résultat.</translation>
    </message>
    <message>
        <source>Type it as printed, such as 58, 0,7 or &lt;5.</source>
        <translation>Tapez-le comme imprimé, par exemple 58, 0,7 ou &lt;5.</translation>
    </message>
    <message>
        <source>Type it in if it is one.</source>
        <translation>Saisissez-le si c’en est un.</translation>
    </message>
    <message>
        <source>Type its results in, or ask for a PDF with text.</source>
        <translation>Saisissez ses résultats, ou demandez un PDF avec du texte.</translation>
    </message>
    <message>
        <source>Type the password or the recovery key.</source>
        <translation>Tapez le mot de passe ou la clé de récupération.</translation>
    </message>
    <message>
        <source>Type the results in.</source>
        <translation>Saisissez les résultats.</translation>
    </message>
    <message>
        <source>Type {decimal} with one more digit, or {grouped} without a sign.</source>
        <translation>Tapez {decimal} avec un chiffre de plus, ou {grouped} sans signe.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>Use a new id.</source>
        <translation>Utilisez un nouvel identifiant.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Was it seen or lost? Print a new one in Settings: this key then ends.</source>
        <translation>Vue par d’autres ou perdue&#xa0;? Imprimez-en une nouvelle dans les Réglages&#xa0;: cette clé prend alors fin.</translation>
    </message>
    <message>
        <source>What does the column “{cell}” hold?</source>
        <translation>Que contient la colonne «&#xa0;{cell}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What is shown is not what was recorded last.</source>
        <translation>Ce qui est affiché n’est pas ce qui a été enregistré en dernier.</translation>
    </message>
    <message>
        <source>What should be deleted is not in the log (any more).</source>
        <translation>Ce qu’il faut supprimer n’est pas (ou plus) dans le journal.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>Quiconque a cette feuille et le fichier peut tout y lire.</translation>
    </message>
    <message>
        <source>Without password and key nobody can open the log, not even AltDesk&apos;s makers.</source>
        <translation>Sans mot de passe ni clé, personne ne peut ouvrir le journal, pas même les auteurs d’AltDesk.</translation>
    </message>
    <message>
        <source>Write it as 2024-03-11.</source>
        <translation>Écrivez-la 2024-03-11.</translation>
    </message>
    <message>
        <source>{analyte} has no value yet; nothing is taken.</source>
        <translation>{analyte} n’a pas encore de valeur&#xa0;; rien n’est pris.</translation>
    </message>
    <message>
        <source>{analyte}: “{text}” is not a value; nothing is taken.</source>
        <translation>{analyte}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une valeur&#xa0;; rien n’est pris.</translation>
    </message>
    <message>
        <source>{collected} lies before the birth of the person.</source>
        <translation>{collected}, c’est avant la naissance de la personne.</translation>
    </message>
    <message>
        <source>{collected} lies in the future.</source>
        <translation>{collected} est dans le futur.</translation>
    </message>
    <message>
        <source>{event} was refused: AltDesk has no network.</source>
        <translation>{event} a été refusé&#xa0;: AltDesk n’a pas de réseau.</translation>
    </message>
    <message>
        <source>{filename} in the archive is damaged.</source>
        <translation>{filename} dans l’archive est endommagé.</translation>
    </message>
    <message>
        <source>{filename} in the archive is larger than it may be.</source>
        <translation>{filename} dans l’archive est plus grand que permis.</translation>
    </message>
    <message>
        <source>{filename} in the archive is locked with a password.</source>
        <translation>{filename} dans l’archive est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>{filename} is packed in a way that AltDesk does not know.</source>
        <translation>{filename} est compressé d’une façon qu’AltDesk ne connaît pas.</translation>
    </message>
    <message>
        <source>{filename} names its characters in form {form}.</source>
        <translation>{filename} nomme ses caractères sous la forme {form}.</translation>
    </message>
    <message>
        <source>{id} has no unit.</source>
        <translation>{id} n’a pas d’unité.</translation>
    </message>
    <message>
        <source>{id}: an upper limit of {shown} {canonical_unit} is far from the usual {high}.</source>
        <translation>{id}&#xa0;: une limite supérieure de {shown} {canonical_unit} est loin de l’habituelle {high}.</translation>
    </message>
    <message>
        <source>{id}: {shown} is not possible.</source>
        <translation>{id}&#xa0;: {shown} n’est pas possible.</translation>
    </message>
    <message>
        <source>{id}: {shown} is very unusual.</source>
        <translation>{id}&#xa0;: {shown} est très inhabituel.</translation>
    </message>
    <message>
        <source>{id}: “{shortened}” is not a number.</source>
        <translation>{id}&#xa0;: «&#xa0;{shortened}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{id}: “{text}” can be {decimal} or {grouped}.</source>
        <translation>{id}&#xa0;: «&#xa0;{text}&#xa0;» peut être {decimal} ou {grouped}.</translation>
    </message>
    <message>
        <source>{name} and what was written last ({name2}-wal) do not fit together.</source>
        <translation>{name} et ce qui a été écrit en dernier ({name2}-wal) ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>{name} begins like HL7 but holds no message (MSH).</source>
        <translation>{name} commence comme HL7 mais ne contient aucun message (MSH).</translation>
    </message>
    <message>
        <source>{name} belongs to another account, which lets nobody else read it.</source>
        <translation>{name} appartient à un autre compte, qui n’en permet pas la lecture.</translation>
    </message>
    <message>
        <source>{name} cannot be made: a file or folder of another kind is in its way.</source>
        <translation>{name} ne peut être créé&#xa0;: un autre fichier ou dossier occupe la place.</translation>
    </message>
    <message>
        <source>{name} cannot be reached ({strerror}).</source>
        <translation>{name} est inaccessible ({strerror}).</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} est illisible ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: the folder for temporary files has no room.</source>
        <translation>{name} est illisible&#xa0;: le dossier des fichiers temporaires est plein.</translation>
    </message>
    <message>
        <source>{name} cannot be written ({reason}).</source>
        <translation>{name} ne peut être écrit ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be written here.</source>
        <translation>{name} ne peut être écrit ici.</translation>
    </message>
    <message>
        <source>{name} claims a character set that is unknown.</source>
        <translation>{name} déclare un jeu de caractères inconnu.</translation>
    </message>
    <message>
        <source>{name} counts time from a start (column {title}), not by dates.</source>
        <translation>{name} compte le temps depuis un début (colonne {title}), pas par dates.</translation>
    </message>
    <message>
        <source>{name} defines a document type, which results never need.</source>
        <translation>{name} définit un type de document, inutile pour des résultats.</translation>
    </message>
    <message>
        <source>{name} does not fit its own rules ({code}).</source>
        <translation>{name} enfreint ses propres règles ({code}).</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>{name} has more than {most_cells} cells or {most_rows} rows.</source>
        <translation>{name} a plus de {most_cells} cellules ou {most_rows} lignes.</translation>
    </message>
    <message>
        <source>{name} has more than {most_pages} pages.</source>
        <translation>{name} a plus de {most_pages} pages.</translation>
    </message>
    <message>
        <source>{name} has more than {most_rows} rows.</source>
        <translation>{name} a plus de {most_rows} lignes.</translation>
    </message>
    <message>
        <source>{name} has no unit.</source>
        <translation>{name} n’a pas d’unité.</translation>
    </message>
    <message>
        <source>{name} holds HL7 messages without results ({kinds}).</source>
        <translation>{name} contient des messages HL7 sans résultats ({kinds}).</translation>
    </message>
    <message>
        <source>{name} holds a heading ({seen}) and no results.</source>
        <translation>{name} contient un en-tête ({seen}) et aucun résultat.</translation>
    </message>
    <message>
        <source>{name} holds more than {most_members} files.</source>
        <translation>{name} contient plus de {most_members} fichiers.</translation>
    </message>
    <message>
        <source>{name} holds no case that can be read. No case was found.</source>
        <translation>{name} ne contient aucun cas lisible. Aucun cas n’a été trouvé.</translation>
    </message>
    <message>
        <source>{name} holds no clinical records.</source>
        <translation>{name} ne contient pas de données cliniques.</translation>
    </message>
    <message>
        <source>{name} holds no laboratory results ({kinds}).</source>
        <translation>{name} ne contient pas de résultats de laboratoire ({kinds}).</translation>
    </message>
    <message>
        <source>{name} holds no laboratory results.</source>
        <translation>{name} ne contient pas de résultats de laboratoire.</translation>
    </message>
    <message>
        <source>{name} holds no person with results.</source>
        <translation>{name} ne contient personne avec des résultats.</translation>
    </message>
    <message>
        <source>{name} holds no rows.</source>
        <translation>{name} ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>{name} holds pictures and no text: it is a scan.</source>
        <translation>{name} contient des images et pas de texte&#xa0;: c’est un scan.</translation>
    </message>
    <message>
        <source>{name} holds several draws and no date of any.</source>
        <translation>{name} contient plusieurs prélèvements, aucun daté.</translation>
    </message>
    <message>
        <source>{name} holds tables that AltDesk has not made.</source>
        <translation>{name} contient des tables qu’AltDesk n’a pas créées.</translation>
    </message>
    <message>
        <source>{name} is FHIR written as XML.</source>
        <translation>{name} est du FHIR écrit en XML.</translation>
    </message>
    <message>
        <source>{name} is LDT but holds no laboratory report (8201, 8202).</source>
        <translation>{name} est en LDT mais sans compte rendu de laboratoire (8201, 8202).</translation>
    </message>
    <message>
        <source>{name} is a Blue Button text without laboratory results.</source>
        <translation>{name} est un texte Blue Button sans résultats de laboratoire.</translation>
    </message>
    <message>
        <source>{name} is a JSON file that AltDesk does not know.</source>
        <translation>{name} est un fichier JSON qu’AltDesk ne connaît pas.</translation>
    </message>
    <message>
        <source>{name} is a PDF that cannot be read.</source>
        <translation>{name} est un PDF illisible.</translation>
    </message>
    <message>
        <source>{name} is a Word document.</source>
        <translation>{name} est un document Word.</translation>
    </message>
    <message>
        <source>{name} is a damaged zip archive.</source>
        <translation>{name} est une archive zip endommagée.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not an AltDesk log.</source>
        <translation>{name} est la base de données d’un autre programme, pas un journal AltDesk.</translation>
    </message>
    <message>
        <source>{name} is a database.</source>
        <translation>{name} est une base de données.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file.</source>
        <translation>{name} est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} est un dossier.</translation>
    </message>
    <message>
        <source>{name} is a link, and what it leads to is not there.</source>
        <translation>{name} est un lien, et sa cible n’est pas là.</translation>
    </message>
    <message>
        <source>{name} is a photo.</source>
        <translation>{name} est une photo.</translation>
    </message>
    <message>
        <source>{name} is a picture.</source>
        <translation>{name} est une image.</translation>
    </message>
    <message>
        <source>{name} is a presentation.</source>
        <translation>{name} est une présentation.</translation>
    </message>
    <message>
        <source>{name} is a program.</source>
        <translation>{name} est un programme.</translation>
    </message>
    <message>
        <source>{name} is a text document (RTF).</source>
        <translation>{name} est un document texte (RTF).</translation>
    </message>
    <message>
        <source>{name} is a text without results that AltDesk can tell.</source>
        <translation>{name} est un texte sans résultats qu’AltDesk reconnaisse.</translation>
    </message>
    <message>
        <source>{name} is a web page, whatever its name says.</source>
        <translation>{name} est une page web, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>{name} is a zip archive without a table.</source>
        <translation>{name} est une archive zip sans tableau.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument table (.ods).</source>
        <translation>{name} est un tableau OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument text (.odt).</source>
        <translation>{name} est un texte OpenDocument (.odt).</translation>
    </message>
    <message>
        <source>{name} is an XML file that AltDesk does not know.</source>
        <translation>{name} est un fichier XML qu’AltDesk ne connaît pas.</translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook (.xls), or one that is locked with a password.</source>
        <translation>{name} est un ancien classeur Excel (.xls), ou un classeur verrouillé par mot de passe.</translation>
    </message>
    <message>
        <source>{name} is being read in another window.</source>
        <translation>{name} est en cours de lecture dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>{name} is closed.</source>
        <translation>{name} est fermé.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no PDF.</source>
        <translation>{name} est endommagé, ou n’est pas un PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} est endommagé.</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it is missing or changed.</source>
        <translation>{name} est endommagé&#xa0;: une partie manque ou est modifiée.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is empty: it has lost its contents.</source>
        <translation>{name} est vide&#xa0;: il a perdu son contenu.</translation>
    </message>
    <message>
        <source>{name} is gone, but its backups are there.</source>
        <translation>{name} a disparu, mais ses sauvegardes sont là.</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} MB.</source>
        <translation>{name} dépasse {most_bytes} Mo.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is nested more than {deepest} levels deep, or has more than {most_elements} elements.</source>
        <translation>{name} est imbriqué sur plus de {deepest} niveaux, ou a plus de {most_elements} éléments.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply.</source>
        <translation>{name} est trop imbriqué.</translation>
    </message>
    <message>
        <source>{name} is no text and no table that AltDesk knows.</source>
        <translation>{name} n’est ni un texte ni un tableau connu d’AltDesk.</translation>
    </message>
    <message>
        <source>{name} is no whole AltDesk JSON file.</source>
        <translation>{name} n’est pas un fichier JSON AltDesk complet.</translation>
    </message>
    <message>
        <source>{name} is no whole XML document: it breaks at line {line}, column {column}.</source>
        <translation>{name} n’est pas un document XML complet&#xa0;: il casse à la ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <source>{name} is no workbook, or damaged.</source>
        <translation>{name} n’est pas un classeur, ou est endommagé.</translation>
    </message>
    <message>
        <source>{name} is not an AltDesk log, or it is damaged at its beginning.</source>
        <translation>{name} n’est pas un journal AltDesk, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: a number is unreadable.</source>
        <translation>{name} n’est pas un JSON valable&#xa0;: un nombre est illisible.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {msg} (line {lineno}).</source>
        <translation>{name} n’est pas un JSON valable&#xa0;: {msg} (ligne {lineno}).</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {msg}.</source>
        <translation>{name} n’est pas un JSON valable&#xa0;: {msg}.</translation>
    </message>
    <message>
        <source>{name} is not written in the encoding {codec}.</source>
        <translation>{name} n’est pas écrit dans l’encodage {codec}.</translation>
    </message>
    <message>
        <source>{name} is one of several names of the same file (hard links).</source>
        <translation>{name} est l’un de plusieurs noms du même fichier (liens physiques).</translation>
    </message>
    <message>
        <source>{name} is open to read only.</source>
        <translation>{name} est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>{name} is packed (gzip).</source>
        <translation>{name} est compressé (gzip).</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is protected, and its keys are missing or damaged.</source>
        <translation>{name} est protégé, et ses clés manquent ou sont endommagées.</translation>
    </message>
    <message>
        <source>{name} is too large to be imported.</source>
        <translation>{name} est trop grand pour être importé.</translation>
    </message>
    <message>
        <source>{name} is {version}; AltDesk reads LDT 2.</source>
        <translation>{name} est en {version}&#xa0;; AltDesk lit LDT 2.</translation>
    </message>
    <message>
        <source>{name} only lists the results; they lie in other files.</source>
        <translation>{name} ne fait que lister les résultats&#xa0;; ils sont dans d’autres fichiers.</translation>
    </message>
    <message>
        <source>{name} stands twice in one draw: {text} and {text2}. Both are kept.</source>
        <translation>{name} figure deux fois dans un prélèvement&#xa0;: {text} et {text2}. Les deux sont gardés.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a workbook of results may hold.</source>
        <translation>{name} se décompresse en plus que ce qu’un classeur de résultats peut contenir.</translation>
    </message>
    <message>
        <source>{name} was corrected from {texts}.</source>
        <translation>{name} a été corrigé, auparavant {texts}.</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced while it was open.</source>
        <translation>{name} a été déplacé, supprimé ou remplacé alors qu’il était ouvert.</translation>
    </message>
    <message>
        <source>{name} was written by a newer AltDesk (form {version}).</source>
        <translation>{name} a été écrit par un AltDesk plus récent (forme {version}).</translation>
    </message>
    <message>
        <source>{name} was written by a newer AltDesk (tables of version {version}; this one knows {newest}).</source>
        <translation>{name} a été écrit par un AltDesk plus récent (tables de version {version}&#xa0;; celui-ci connaît {newest}).</translation>
    </message>
    <message>
        <source>{name} {text} is far from the others (about {shown}).</source>
        <translation>{name} {text} est loin des autres (environ {shown}).</translation>
    </message>
    <message>
        <source>{name}, page {number} is damaged.</source>
        <translation>{name}, la page {number} est endommagée.</translation>
    </message>
    <message>
        <source>{name}, row {number} has more than {longest_line} letters.</source>
        <translation>{name}, la ligne {number} a plus de {longest_line} lettres.</translation>
    </message>
    <message>
        <source>{name}, row {number} has more than {most_columns} columns.</source>
        <translation>{name}, la ligne {number} a plus de {most_columns} colonnes.</translation>
    </message>
    <message>
        <source>{name}, row {row}: a quotation mark is opened and never closed.</source>
        <translation>{name}, ligne {row}&#xa0;: un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>{name}, row {row}: the quotation marks do not match.</source>
        <translation>{name}, ligne {row}&#xa0;: les guillemets ne correspondent pas.</translation>
    </message>
    <message>
        <source>{name}, row {row}: there is a NUL character; this is no text.</source>
        <translation>{name}, ligne {row}&#xa0;: il y a un caractère NUL&#xa0;; ce n’est pas un texte.</translation>
    </message>
    <message>
        <source>{name}, sheet {title}: it is damaged.</source>
        <translation>{name}, feuille {title}&#xa0;: elle est endommagée.</translation>
    </message>
    <message>
        <source>{name}-journal lies beside {name2}: another program began to change it.</source>
        <translation>{name}-journal est à côté de {name2}&#xa0;: un autre programme a commencé à le modifier.</translation>
    </message>
    <message>
        <source>{name}: no analyte or no result was recognised (row 1: {seen}).</source>
        <translation>{name}&#xa0;: aucun analyte ou résultat n’a été reconnu (ligne 1&#xa0;: {seen}).</translation>
    </message>
    <message>
        <source>{name}: the final result replaces {shown}.</source>
        <translation>{name}&#xa0;: le résultat définitif remplace {shown}.</translation>
    </message>
    <message>
        <source>{name}: {values} and {values2} are not in one unit.</source>
        <translation>{name}&#xa0;: {values} et {values2} ne sont pas dans la même unité.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is no result.</source>
        <translation>{name}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un résultat.</translation>
    </message>
    <message>
        <source>{note} Corrected from {texts}.</source>
        <translation>{note} Corrigé, auparavant {texts}.</translation>
    </message>
    <message>
        <source>{shown} is no date.</source>
        <translation>{shown} n’est pas une date.</translation>
    </message>
    <message>
        <source>{skipped} messages carry no results and were passed over.</source>
        <translation>{skipped} messages sont sans résultats et ont été ignorés.</translation>
    </message>
    <message>
        <source>{text} is a spreadsheet&apos;s day number; it is read as {day}.</source>
        <translation>{text} est un numéro de jour de tableur&#xa0;; lu comme {day}.</translation>
    </message>
    <message>
        <source>{value} fits {name} better. Type {decimal} with one more digit, or {grouped} without a sign.</source>
        <translation>{value} convient mieux à {name}. Tapez {decimal} avec un chiffre de plus, ou {grouped} sans signe.</translation>
    </message>
    <message>
        <source>{who} writes to {name}.</source>
        <translation>{who} écrit dans {name}.</translation>
    </message>
    <message>
        <source>“context” holds what is no fact.</source>
        <translation>«&#xa0;context&#xa0;» contient autre chose qu’un fait.</translation>
    </message>
    <message>
        <source>“value” is no answer.</source>
        <translation>«&#xa0;value&#xa0;» n’est pas une réponse.</translation>
    </message>
    <message>
        <source>“{collected}” names no day.</source>
        <translation>«&#xa0;{collected}&#xa0;» ne désigne aucun jour.</translation>
    </message>
    <message>
        <source>“{identifier}” is no id of 32 hexadecimal digits.</source>
        <translation>«&#xa0;{identifier}&#xa0;» n’est pas un identifiant de 32 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>“{name}” can mean {names}.</source>
        <translation>«&#xa0;{name}&#xa0;» peut désigner {names}.</translation>
    </message>
    <message>
        <source>“{name}” holds what it cannot.</source>
        <translation>«&#xa0;{name}&#xa0;» contient ce qu’il ne peut pas.</translation>
    </message>
    <message>
        <source>“{name}” is no list.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>“{name}” is no number.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{name}” is no text.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>“{name}” names no format to write.</source>
        <translation>«&#xa0;{name}&#xa0;» ne désigne aucun format d’écriture.</translation>
    </message>
    <message>
        <source>“{name}” names no kind of table.</source>
        <translation>«&#xa0;{name}&#xa0;» ne désigne aucun type de tableau.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {strerror}.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>“{parent}” may not be written to.</source>
        <translation>L’écriture dans «&#xa0;{parent}&#xa0;» n’est pas permise.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>“{row}” is no date.</source>
        <translation>«&#xa0;{row}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{title}” repeats results of an earlier report; they are not taken.</source>
        <translation>«&#xa0;{title}&#xa0;» répète des résultats d’un compte rendu antérieur&#xa0;; ils ne sont pas pris.</translation>
    </message>
    <message>
        <source>“{words}” could not be read and is missing.</source>
        <translation>«&#xa0;{words}&#xa0;» était illisible et manque.</translation>
    </message>
    <message>
        <source>“{words}” could not be read; another state of it was kept.</source>
        <translation>«&#xa0;{words}&#xa0;» était illisible&#xa0;; un autre état en a été gardé.</translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>Copies and backups from before have no password and stay readable: delete them where others could find them.</source>
        <translation>Les copies et sauvegardes antérieures n’ont pas de mot de passe et restent lisibles&#xa0;: supprimez-les là où d’autres pourraient les trouver.</translation>
    </message>
    <message>
        <source>From then on the log opens only with this password, or with a recovery key that you print next. If both are lost, nobody can open the log again: not you, not a doctor, not the makers of AltDesk.</source>
        <translation>Dès lors, le journal ne s’ouvre qu’avec ce mot de passe, ou avec une clé de récupération que vous imprimez ensuite. Si les deux sont perdus, personne ne peut plus l’ouvrir&#xa0;: ni vous, ni un médecin, ni les auteurs d’AltDesk.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Définir un mot de passe</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Check this log</source>
        <translation>Vérifier ce journal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Enzymes</source>
        <translation>Enzymes</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Explications</translation>
    </message>
    <message>
        <source>How much is explained</source>
        <translation>Étendue des explications</translation>
    </message>
    <message>
        <source>In memory; gone when it is closed.</source>
        <translation>En mémoire&#xa0;; disparaît à la fermeture.</translation>
    </message>
    <message>
        <source>It holds for this log: screens, sheets and the work list.</source>
        <translation>Vaut pour ce journal&#xa0;: écrans, feuilles et liste de travail.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Looking through the log …</source>
        <translation>Vérification du journal …</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Make a new log …</source>
        <translation>Créer un nouveau journal …</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten: each change is a new version, and all of them are kept.</source>
        <translation>Rien n’est jamais écrasé&#xa0;: chaque modification est une nouvelle version, et toutes sont gardées.</translation>
    </message>
    <message>
        <source>Open another log …</source>
        <translation>Ouvrir un autre journal …</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Autres résultats</translation>
    </message>
    <message>
        <source>Safe and private</source>
        <translation>Sûr et privé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shown on every screen, and offered where a result is typed for the first time. What a laboratory printed is kept, and shown beside it.</source>
        <translation>Affichées sur chaque écran, et proposées quand un résultat est saisi pour la première fois. Ce qu’un laboratoire a imprimé est gardé et montré à côté.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The log is whole, and nobody has changed it from outside.</source>
        <translation>Le journal est intact, et personne ne l’a modifié de l’extérieur.</translation>
    </message>
    <message>
        <source>This log</source>
        <translation>Ce journal</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Do this only if AltDesk is closed there, for instance after a crash or a lost connection. If it is still open there, what both of you record from now on can damage the log.</source>
        <translation>Ne le faites que si AltDesk y est fermé, par exemple après un plantage ou une connexion perdue. S’il y est encore ouvert, ce que vous enregistrez tous deux peut endommager le journal.</translation>
    </message>
    <message>
        <source>It is closed there: take over</source>
        <translation>Il y est fermé&#xa0;: prendre la main</translation>
    </message>
    <message>
        <source>Take over {name}?</source>
        <translation>Prendre la main sur {name}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Change {what}</source>
        <translation>Modifier {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Événements, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Log an event</source>
        <translation>Noter un événement</translation>
    </message>
    <message>
        <source>Log what you take and what happened: it can explain a rise, or a fall, that no test can.</source>
        <translation>Notez ce que vous prenez et ce qui s’est passé&#xa0;: cela peut expliquer une hausse, ou une baisse, qu’aucun test n’explique.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>No event of this kind</source>
        <translation>Aucun événement de ce type</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aucun événement pour l’instant</translation>
    </message>
    <message>
        <source>Nobody is in this log yet</source>
        <translation>Ce journal ne contient encore personne</translation>
    </message>
    <message>
        <source>Other events are listed under “Everything”.</source>
        <translation>Les autres événements figurent sous «&#xa0;Tout&#xa0;».</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Type a panel or import a file; then its events can be logged.</source>
        <translation>Saisissez un bilan ou importez un fichier&#xa0;; ensuite, les événements peuvent être notés.</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Left and right arrow keys read each draw.</source>
        <translation>Les flèches gauche et droite lisent chaque prélèvement.</translation>
    </message>
</context>
<context>
    <name>TrendControls</name>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Analytes</source>
        <translation>Analytes</translation>
    </message>
    <message>
        <source>Analytes: {names}</source>
        <translation>Analytes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Shade how far a result can move by chance and biology alone</source>
        <translation>Ombrer l’écart qu’un résultat peut avoir par hasard et biologie seuls</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× limite</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Arrow keys read each draw, Shift with arrows moves, plus and minus zoom. The table holds the same values.</source>
        <translation>Les flèches lisent chaque prélèvement, Maj avec les flèches déplace, plus et moins zooment. Le tableau contient les mêmes valeurs.</translation>
    </message>
    <message>
        <source>No curve yet</source>
        <translation>Pas encore de courbe</translation>
    </message>
    <message>
        <source>Point at the plot, or use the arrow keys, to read values.</source>
        <translation>Pointez la courbe, ou utilisez les flèches, pour lire les valeurs.</translation>
    </message>
    <message>
        <source>Preparing the plot …</source>
        <translation>Préparation de la courbe …</translation>
    </message>
    <message>
        <source>Results with numbers are drawn here, over time and against their limits.</source>
        <translation>Les résultats chiffrés sont tracés ici, au fil du temps et face à leurs limites.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Trends as a plot</source>
        <translation>Évolution en courbe</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>If nothing opens it, this may be another log than you think, a damaged one, or not an AltDesk log at all. It was left unchanged.</source>
        <translation>Si rien ne l’ouvre, c’est peut-être un autre journal que vous ne pensez, un journal endommagé, ou pas un journal AltDesk. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Is it the sheet of this log, and the newest one?</source>
        <translation>Est-ce bien la feuille de ce journal, et la plus récente&#xa0;?</translation>
    </message>
    <message>
        <source>It stands on the printed recovery sheet: 28 letters and digits in groups of four. Capitals and hyphens do not matter.</source>
        <translation>Elle figure sur la feuille de récupération imprimée&#xa0;: 28 lettres et chiffres par groupes de quatre. Majuscules et tirets sont indifférents.</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language.</source>
        <translation>Attention aux majuscules et à la langue du clavier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>This is not a whole recovery key: a letter is missing or another one. Compare it with the sheet, group by group.</source>
        <translation>Ce n’est pas une clé de récupération complète&#xa0;: un caractère manque ou diffère. Comparez-la avec la feuille, groupe par groupe.</translation>
    </message>
    <message>
        <source>This password does not open {name}.</source>
        <translation>Ce mot de passe n’ouvre pas {name}.</translation>
    </message>
    <message>
        <source>This recovery key does not open {name}.</source>
        <translation>Cette clé de récupération n’ouvre pas {name}.</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>Utiliser plutôt le mot de passe</translation>
    </message>
    <message>
        <source>Use the recovery key instead</source>
        <translation>Utiliser plutôt la clé de récupération</translation>
    </message>
    <message>
        <source>{name} is protected</source>
        <translation>{name} est protégé</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A table, a PDF or the download of a patient portal or clinic.</source>
        <translation>Un tableau, un PDF ou le téléchargement d’un portail patient ou d’une clinique.</translation>
    </message>
    <message>
        <source>Copy the numbers from a paper report. Takes half a minute.</source>
        <translation>Recopiez les valeurs d’un compte rendu papier. Une demi-minute suffit.</translation>
    </message>
    <message>
        <source>Each blood draw is a panel: its results, the laboratory&apos;s own limits and the day.</source>
        <translation>Chaque prélèvement est un bilan&#xa0;: ses résultats, les limites du laboratoire et le jour.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer; AltDesk explains, your doctor decides.</source>
        <translation>Tout reste dans un fichier sur cet ordinateur&#xa0;; AltDesk explique, votre médecin décide.</translation>
    </message>
    <message>
        <source>How AltDesk works</source>
        <translation>Comment fonctionne AltDesk</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Keep your liver blood tests, and understand them</source>
        <translation>Garder vos bilans hépatiques, et les comprendre</translation>
    </message>
    <message>
        <source>Look around with the results of a real study participant.</source>
        <translation>Découvrez avec les résultats d’une vraie participante d’étude.</translation>
    </message>
    <message>
        <source>Open the sample log</source>
        <translation>Ouvrir le journal d’exemple</translation>
    </message>
    <message>
        <source>Overview and Trends show how ALT and AST move; Interpretation says what the numbers can mean, with the source of every sentence.</source>
        <translation>Aperçu et Évolution montrent comment bougent ALT et AST&#xa0;; Interprétation dit ce que les valeurs peuvent signifier, avec la source de chaque phrase.</translation>
    </message>
    <message>
        <source>Timeline keeps medicines, alcohol, exercise and illness beside the results, and Report makes one sheet for your doctor.</source>
        <translation>Chronologie garde médicaments, alcool, sport et maladies à côté des résultats, et Rapport en fait une feuille pour votre médecin.</translation>
    </message>
    <message>
        <source>Type a panel</source>
        <translation>Saisir un bilan</translation>
    </message>
    <message>
        <source>{name} has no panel yet</source>
        <translation>{name} n’a pas encore de bilan</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Initials or name</source>
        <translation>Initiales ou nom</translation>
    </message>
    <message>
        <source>Nobody else works with this log: do not ask again</source>
        <translation>Personne d’autre n’utilise ce journal&#xa0;: ne plus demander</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Qui travaille&#xa0;?</translation>
    </message>
    <message>
        <source>Without initials</source>
        <translation>Sans initiales</translation>
    </message>
    <message>
        <source>Your initials are recorded with each change you make, so that everybody can see later who changed what. This is no password.</source>
        <translation>Vos initiales accompagnent chacune de vos modifications, pour que chacun voie plus tard qui a modifié quoi. Ce n’est pas un mot de passe.</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>New person: {name}</source>
        <translation>Nouvelle personne&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>À qui sont ces résultats&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WhosePeople</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>The file names nobody. Whose results are these?</source>
        <translation>Le fichier ne nomme personne. À qui sont ces résultats&#xa0;?</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>À qui sont ces résultats&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> – unverified: the passage was not read again</source>
        <translation> – non vérifié&#xa0;: le passage n’a pas été relu</translation>
    </message>
    <message numerus="yes">
        <source>%n acts written to {path}. The file is not protected.</source>
        <translation>
            <numerusform>%n modification écrite dans {path}. Le fichier n’est pas protégé.</numerusform>
            <numerusform>%n modifications écrites dans {path}. Le fichier n’est pas protégé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrigé</numerusform>
            <numerusform>%n corrigés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no blood results</source>
        <translation>
            <numerusform>%n ligne n’est pas un résultat sanguin</numerusform>
            <numerusform>%n lignes ne sont pas des résultats sanguins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait.</source>
        <translation>
            <numerusform>%n autre fichier attend.</numerusform>
            <numerusform>%n autres fichiers attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files were not read.</source>
        <translation>
            <numerusform>%n autre fichier n’a pas été lu.</numerusform>
            <numerusform>%n autres fichiers n’ont pas été lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panels</source>
        <translation>
            <numerusform>%n bilan</numerusform>
            <numerusform>%n bilans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted. Check them, then save.</source>
        <translation>
            <numerusform>%n résultat collé. Vérifiez, puis enregistrez.</numerusform>
            <numerusform>%n résultats collés. Vérifiez, puis enregistrez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results of {name} recorded.</source>
        <translation>
            <numerusform>%n résultat de {name} enregistré.</numerusform>
            <numerusform>%n résultats de {name} enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets were not written:</source>
        <translation>
            <numerusform>%n feuille n’a pas été écrite&#xa0;:</numerusform>
            <numerusform>%n feuilles n’ont pas été écrites&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets written to {folder}.</source>
        <translation>
            <numerusform>%n feuille écrite dans {folder}.</numerusform>
            <numerusform>%n feuilles écrites dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to settle. First: {words}</source>
        <translation>
            <numerusform>%n point à régler. D’abord&#xa0;: {words}</numerusform>
            <numerusform>%n points à régler. D’abord&#xa0;: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a question</source>
        <translation>
            <numerusform>%n avec une question</numerusform>
            <numerusform>%n avec une question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with open questions were left out.</source>
        <translation>
            <numerusform>%n avec une question ouverte a été laissé.</numerusform>
            <numerusform>%n avec des questions ouvertes ont été laissés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked out</source>
        <translation>
            <numerusform>%n calculé</numerusform>
            <numerusform>%n calculés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>(preliminary)</source>
        <translation>(provisoire)</translation>
    </message>
    <message>
        <source>* unverified: the passage in the source was not read again.</source>
        <translation>* non vérifié&#xa0;: le passage de la source n’a pas été relu.</translation>
    </message>
    <message>
        <source>1 or above</source>
        <translation>1 ou plus</translation>
    </message>
    <message>
        <source>A backup on the same computer burns with it: copy the log to a second place once a month, such as a USB stick that you keep elsewhere.</source>
        <translation>Une sauvegarde sur le même ordinateur brûle avec lui&#xa0;: copiez le journal une fois par mois à un second endroit, par exemple sur une clé USB gardée ailleurs.</translation>
    </message>
    <message>
        <source>A panel was begun and not saved: {name}.</source>
        <translation>Un bilan a été commencé et n’est pas enregistré&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>A product that AltDesk does not know</source>
        <translation>Un produit qu’AltDesk ne connaît pas</translation>
    </message>
    <message>
        <source>A score or a next test depends on it.</source>
        <translation>Un score ou un prochain test en dépend.</translation>
    </message>
    <message>
        <source>About AltDesk</source>
        <translation>À propos d’AltDesk</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>Ajouter un bilan</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcool</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>Aussi possible</translation>
    </message>
    <message>
        <source>AltDesk logs (*.altdesk)</source>
        <translation>Journaux AltDesk (*.altdesk)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Another window or computer writes to it.</source>
        <translation>Une autre fenêtre ou un autre ordinateur y écrit.</translation>
    </message>
    <message>
        <source>Answered {day}</source>
        <translation>Répondu le {day}</translation>
    </message>
    <message>
        <source>Answers about you and your medicines make this more exact.</source>
        <translation>Des réponses sur vous et vos médicaments précisent cela.</translation>
    </message>
    <message>
        <source>Any alcohol in a usual week</source>
        <translation>De l’alcool lors d’une semaine habituelle</translation>
    </message>
    <message>
        <source>Anybody who has the file can then read it: everyone at this computer, and whoever finds a copy or a backup from then on.</source>
        <translation>Quiconque a le fichier peut alors le lire&#xa0;: chacun sur cet ordinateur, et qui trouve dès lors une copie ou une sauvegarde.</translation>
    </message>
    <message>
        <source>Around the draw: {facts}</source>
        <translation>Autour du prélèvement&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>Around the last test</source>
        <translation>Autour du dernier prélèvement</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>As each report prints them</source>
        <translation>Comme chaque compte rendu les imprime</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>As printed: {text}</source>
        <translation>Tel qu’imprimé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Ask your doctor</source>
        <translation>Demandez à votre médecin</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Best between {first} and {last}.</source>
        <translation>De préférence entre le {first} et le {last}.</translation>
    </message>
    <message>
        <source>Blank sheet to fill in by hand</source>
        <translation>Feuille vierge à remplir à la main</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>By amount: µmol/L, g/L</source>
        <translation>En quantité&#xa0;: µmol/L, g/L</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By weight: mg/dL, g/dL</source>
        <translation>En masse&#xa0;: mg/dL, g/dL</translation>
    </message>
    <message>
        <source>CSV Excel FHIR HL7 PDF paste</source>
        <translation>CSV Excel FHIR HL7 PDF coller</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Chance of an infection</source>
        <translation>Risque d’infection</translation>
    </message>
    <message>
        <source>Changes are signed {initials}</source>
        <translation>Modifications signées {initials}</translation>
    </message>
    <message>
        <source>Clay-coloured stool</source>
        <translation>Selles couleur argile</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clinic&apos;s address</source>
        <translation>Adresse du cabinet</translation>
    </message>
    <message>
        <source>Clinic&apos;s name</source>
        <translation>Nom du cabinet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cola-coloured urine</source>
        <translation>Urine couleur cola</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Condition named by a doctor</source>
        <translation>Maladie nommée par un médecin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Vouliez-vous dire {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Does something not fit?</source>
        <translation>Quelque chose ne va pas&#xa0;?</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Ne sais pas</translation>
    </message>
    <message>
        <source>Every change, newest first</source>
        <translation>Toutes les modifications, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Everything, with evidence</source>
        <translation>Tout, avec les preuves</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Fair: it would stand some time. One more word makes it strong.</source>
        <translation>Moyen&#xa0;: il tiendrait un temps. Un mot de plus le rend fort.</translation>
    </message>
    <message>
        <source>Fasting, dieting or ill in the 3 days before</source>
        <translation>Jeûne, régime ou maladie dans les 3 jours précédents</translation>
    </message>
    <message>
        <source>Fever, 38 °C or more</source>
        <translation>Fièvre, 38 °C ou plus</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Tout trouver…</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Fits best</source>
        <translation>Le plus probable</translation>
    </message>
    <message>
        <source>Flag as printed: {flag}</source>
        <translation>Signe imprimé&#xa0;: {flag}</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Four unrelated words are strong and easy to keep.</source>
        <translation>Quatre mots sans lien sont solides et faciles à retenir.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>De {source}</translation>
    </message>
    <message>
        <source>Full: meaning and urgency of the numbers</source>
        <translation>Complètes&#xa0;: sens des valeurs et urgence</translation>
    </message>
    <message>
        <source>Further trends</source>
        <translation>Autres évolutions</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Hard exercise or a muscle injury in the 7 days before</source>
        <translation>Effort intense ou lésion musculaire dans les 7 jours précédents</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>Taille en cm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Highest ALT first</source>
        <translation>ALT la plus haute d’abord</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Dans quel délai</translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation>Comment vous vous sentez</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>In memory: gone when the window is closed</source>
        <translation>En mémoire&#xa0;: disparaît à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>It can make the matter urgent.</source>
        <translation>Cela peut rendre la chose urgente.</translation>
    </message>
    <message>
        <source>It decides whether AltDesk may interpret at all.</source>
        <translation>Cela décide si AltDesk peut interpréter ou non.</translation>
    </message>
    <message>
        <source>It speaks for or against: {causes}.</source>
        <translation>Cela parle pour ou contre&#xa0;: {causes}.</translation>
    </message>
    <message>
        <source>Itching all over</source>
        <translation>Démangeaisons sur tout le corps</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Laboratory: {name}</source>
        <translation>Laboratoire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Last 2 years</source>
        <translation>2 dernières années</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>5 dernières années</translation>
    </message>
    <message>
        <source>Last ALT</source>
        <translation>Dernière ALT</translation>
    </message>
    <message>
        <source>Last panels</source>
        <translation>Derniers bilans</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Moins probable</translation>
    </message>
    <message>
        <source>Less likely, and why ({count})</source>
        <translation>Moins probable, et pourquoi ({count})</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Limits of the laboratory: {limits}</source>
        <translation>Intervalle de référence du laboratoire&#xa0;: {limits}</translation>
    </message>
    <message>
        <source>Limits used</source>
        <translation>Limites utilisées</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Verrouiller l’écran</translation>
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
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Medical care today</source>
        <translation>Soins médicaux aujourd’hui</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Medicines and events</source>
        <translation>Médicaments et événements</translation>
    </message>
    <message>
        <source>Medicines and supplements</source>
        <translation>Médicaments et compléments</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language.</source>
        <translation>Attention aux majuscules et à la langue du clavier.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>More than 4 g paracetamol in one day, last 7 days</source>
        <translation>Plus de 4 g de paracétamol en un jour, 7 derniers jours</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Les plus urgents d’abord</translation>
    </message>
    <message>
        <source>Muscles and exercise</source>
        <translation>Muscles et sport</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the condition</source>
        <translation>Nom de la maladie</translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation>Nom du médicament</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>New confusion or unusual sleepiness</source>
        <translation>Confusion nouvelle ou somnolence inhabituelle</translation>
    </message>
    <message>
        <source>New log…</source>
        <translation>Nouveau journal…</translation>
    </message>
    <message>
        <source>Newly swollen belly</source>
        <translation>Ventre gonflé depuis peu</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Prochain test</translation>
    </message>
    <message>
        <source>Next tests</source>
        <translation>Prochains tests</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Pas d’urgence</translation>
    </message>
    <message>
        <source>No limits were printed.</source>
        <translation>Aucune limite n’était imprimée.</translation>
    </message>
    <message>
        <source>No log was chosen.</source>
        <translation>Aucun journal n’a été choisi.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Nothing here is urgent.</source>
        <translation>Rien n’est urgent ici.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this log, so nobody need sign.</source>
        <translation>Rien n’est enregistré dans ce journal, personne n’a donc à signer.</translation>
    </message>
    <message>
        <source>Numbers only, no explanation</source>
        <translation>Valeurs seules, sans explication</translation>
    </message>
    <message>
        <source>Numbers only: no ranking of causes, no urgency</source>
        <translation>Valeurs seules&#xa0;: ni causes, ni urgence</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>One sheet, front and back</source>
        <translation>Une feuille recto verso</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Une seule annulation retire le tout.</translation>
    </message>
    <message>
        <source>Only a log that can be written can have its password changed.</source>
        <translation>Le mot de passe ne peut être changé que dans un journal modifiable.</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Ouvrir un journal</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Ouvrir un journal…</translation>
    </message>
    <message>
        <source>Open another log …</source>
        <translation>Ouvrir un autre journal …</translation>
    </message>
    <message>
        <source>Open it to write first.</source>
        <translation>Ouvrez-le d’abord en écriture.</translation>
    </message>
    <message>
        <source>Open the sample log</source>
        <translation>Ouvrir le journal d’exemple</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Overdue first</source>
        <translation>En retard d’abord</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>PDF summary</source>
        <translation>Résumé PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Pain under the right ribs</source>
        <translation>Douleur sous les côtes à droite</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Panel of {day}</source>
        <translation>Bilan du {day}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Panels were begun and not saved: {names}.</source>
        <translation>Des bilans ont été commencés et ne sont pas enregistrés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Please check a value</source>
        <translation>Veuillez vérifier une valeur</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Pregnancy and ancestry</source>
        <translation>Grossesse et origine</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Aperçu de la feuille</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Personne précédente</translation>
    </message>
    <message>
        <source>Print a new recovery sheet</source>
        <translation>Imprimer une nouvelle feuille de récupération</translation>
    </message>
    <message>
        <source>Printed by the laboratory: {value}</source>
        <translation>Imprimé par le laboratoire&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions about you</source>
        <translation>Questions sur vous</translation>
    </message>
    <message>
        <source>Questions for the doctor</source>
        <translation>Questions pour le médecin</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Read about {name}</source>
        <translation>En savoir plus sur {name}</translation>
    </message>
    <message>
        <source>Read from the log</source>
        <translation>Lu dans le journal</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>Supprimer le mot de passe</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Supprimer le mot de passe</translation>
    </message>
    <message>
        <source>Repeat blood test</source>
        <translation>Refaire le bilan sanguin</translation>
    </message>
    <message>
        <source>Repeat the test</source>
        <translation>Refaire le test</translation>
    </message>
    <message>
        <source>Replace your words by the questions offered</source>
        <translation>Remplacer votre texte par les questions proposées</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Restore a backup: see Backups.</source>
        <translation>Restaurez une sauvegarde&#xa0;: voir Sauvegardes.</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>Restaurer la sauvegarde du {moment}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule&apos;s name</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Save as PDF.</source>
        <translation>Enregistrez en PDF.</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Enregistrer pour l’agenda</translation>
    </message>
    <message>
        <source>Save it in a folder of your own, and open it there.</source>
        <translation>Enregistrez-le dans un de vos dossiers, et ouvrez-le là.</translation>
    </message>
    <message>
        <source>Save the log elsewhere</source>
        <translation>Enregistrer le journal ailleurs</translation>
    </message>
    <message>
        <source>Save the log elsewhere or restore a backup: see Settings and Backups.</source>
        <translation>Enregistrez le journal ailleurs ou restaurez une sauvegarde&#xa0;: voir Réglages et Sauvegardes.</translation>
    </message>
    <message>
        <source>Save the log elsewhere …</source>
        <translation>Enregistrer le journal ailleurs …</translation>
    </message>
    <message>
        <source>Save the log elsewhere…</source>
        <translation>Enregistrer le journal ailleurs…</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Enregistrer ce qui est lisible …</translation>
    </message>
    <message>
        <source>Scarring scores at this age</source>
        <translation>Scores de cicatrisation à cet âge</translation>
    </message>
    <message>
        <source>Scarring scores while the rise is high</source>
        <translation>Scores de cicatrisation tant que la hausse est forte</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Second place: {place}, last on {day}</source>
        <translation>Second endroit&#xa0;: {place}, dernière fois le {day}</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation>Voir bientôt un médecin</translation>
    </message>
    <message>
        <source>Set or change the password…</source>
        <translation>Définir ou changer le mot de passe…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Feuille {number} sur {count}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Something in this log is not as it was recorded.</source>
        <translation>Quelque chose dans ce journal n’est pas tel qu’enregistré.</translation>
    </message>
    <message>
        <source>Sore muscles</source>
        <translation>Muscles douloureux</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>État&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Strong: guessing it would take longer than a life.</source>
        <translation>Fort&#xa0;: le deviner prendrait plus d’une vie.</translation>
    </message>
    <message>
        <source>Supplement or herb</source>
        <translation>Complément ou plante</translation>
    </message>
    <message>
        <source>Switch person…</source>
        <translation>Changer de personne…</translation>
    </message>
    <message>
        <source>The backup to your second place is due: Menu, Backups.</source>
        <translation>La sauvegarde au second endroit est à faire&#xa0;: Menu, Sauvegardes.</translation>
    </message>
    <message>
        <source>The explanations keep the units that the laboratory printed.</source>
        <translation>Les explications gardent les unités imprimées par le laboratoire.</translation>
    </message>
    <message>
        <source>The key of the old sheet will no longer open this log. Do this if the sheet was lost or seen by others. Backups from before keep the old key.</source>
        <translation>La clé de l’ancienne feuille n’ouvrira plus ce journal. Faites-le si la feuille a été perdue ou vue par d’autres. Les sauvegardes antérieures gardent l’ancienne clé.</translation>
    </message>
    <message>
        <source>The laboratory says: haemolysed sample</source>
        <translation>Le laboratoire signale&#xa0;: échantillon hémolysé</translation>
    </message>
    <message>
        <source>The log is now {path}</source>
        <translation>Le journal est maintenant {path}</translation>
    </message>
    <message>
        <source>The password is removed</source>
        <translation>Le mot de passe est supprimé</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>Le mot de passe est défini</translation>
    </message>
    <message numerus="yes">
        <source>The pasted text holds %n dates. Which one goes in here?</source>
        <translation>
            <numerusform>Le texte collé contient&#xa0;%n date. Laquelle va ici&#xa0;?</numerusform>
            <numerusform>Le texte collé contient&#xa0;%n dates. Laquelle va ici&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>L’imprimante est inaccessible.</translation>
    </message>
    <message>
        <source>The results of the plot as a table</source>
        <translation>Les résultats de la courbe en tableau</translation>
    </message>
    <message>
        <source>This copy of AltDesk has no such page.</source>
        <translation>Cette copie d’AltDesk n’a pas cette page.</translation>
    </message>
    <message>
        <source>This is not the password of this log.</source>
        <translation>Ce n’est pas le mot de passe de ce journal.</translation>
    </message>
    <message>
        <source>This log is open to read only: nothing can be restored.</source>
        <translation>Ce journal est ouvert en lecture seule&#xa0;: rien ne peut être restauré.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type a number, such as 20.</source>
        <translation>Tapez un nombre, par exemple 20.</translation>
    </message>
    <message>
        <source>Type a number, such as 27.5.</source>
        <translation>Tapez un nombre, par exemple 27,5.</translation>
    </message>
    <message>
        <source>Type a panel</source>
        <translation>Saisir un bilan</translation>
    </message>
    <message>
        <source>Typed in by hand.</source>
        <translation>Saisi à la main.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Until (empty: it goes on)</source>
        <translation>Jusqu’au (vide&#xa0;: continue)</translation>
    </message>
    <message>
        <source>Vomiting blood or black stools</source>
        <translation>Vomissement de sang ou selles noires</translation>
    </message>
    <message>
        <source>Weak: a patient thief guesses it. Add words, for example to four.</source>
        <translation>Faible&#xa0;: un voleur patient le devine. Ajoutez des mots, par exemple jusqu’à quatre.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Poids en kg</translation>
    </message>
    <message>
        <source>Weight, sugar, blood pressure</source>
        <translation>Poids, sucre, tension</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What a doctor has told you</source>
        <translation>Ce qu’un médecin vous a dit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>What the numbers fit</source>
        <translation>À quoi correspondent les valeurs</translation>
    </message>
    <message>
        <source>What the numbers say</source>
        <translation>Ce que disent les valeurs</translation>
    </message>
    <message>
        <source>What this can be</source>
        <translation>Ce que cela peut être</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Ce que vous avez changé</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>What you drink, or “none”</source>
        <translation>Ce que vous buvez, ou «&#xa0;rien&#xa0;»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>While the muscles may be the reason</source>
        <translation>Tant que les muscles peuvent être la cause</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who changed what…</source>
        <translation>Qui a modifié quoi…</translation>
    </message>
    <message>
        <source>Who is working…</source>
        <translation>Qui travaille…</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Without the password nothing can be read.</source>
        <translation>Sans le mot de passe, rien n’est lisible.</translation>
    </message>
    <message>
        <source>Yellow eyes or skin</source>
        <translation>Yeux ou peau jaunes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Your family</source>
        <translation>Votre famille</translation>
    </message>
    <message>
        <source>Your note on the sheet</source>
        <translation>Votre note sur la feuille</translation>
    </message>
    <message>
        <source>add panel of {day}</source>
        <translation>ajout du bilan du {day}</translation>
    </message>
    <message>
        <source>add {what}</source>
        <translation>ajout&#xa0;: {what}</translation>
    </message>
    <message>
        <source>adds to a panel of the log</source>
        <translation>complète un bilan du journal</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>après&#xa0;%n minute</numerusform>
            <numerusform>après&#xa0;%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>articles guide sources</source>
        <translation>articles guide sources</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>backed up today {time}</source>
        <translation>sauvegardé aujourd’hui {time}</translation>
    </message>
    <message>
        <source>backed up {day}</source>
        <translation>sauvegardé le {day}</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before an update of AltDesk</source>
        <translation>avant une mise à jour d’AltDesk</translation>
    </message>
    <message>
        <source>below 1</source>
        <translation>inférieur à 1</translation>
    </message>
    <message>
        <source>below {low}</source>
        <translation>sous {low}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>naissance {day}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>change About you</source>
        <translation>modification d’«&#xa0;À propos de vous&#xa0;»</translation>
    </message>
    <message>
        <source>change panel of {day}</source>
        <translation>modification du bilan du {day}</translation>
    </message>
    <message>
        <source>change {what}</source>
        <translation>modification&#xa0;: {what}</translation>
    </message>
    <message>
        <source>changes initials history</source>
        <translation>modifications initiales historique</translation>
    </message>
    <message>
        <source>chart graph curve plot</source>
        <translation>graphique courbe diagramme</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>damaged log, kept as it was</source>
        <translation>journal endommagé, gardé tel quel</translation>
    </message>
    <message>
        <source>delete panel of {day}</source>
        <translation>suppression du bilan du {day}</translation>
    </message>
    <message>
        <source>delete {what}</source>
        <translation>suppression&#xa0;: {what}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>ne sais pas</translation>
    </message>
    <message>
        <source>drinks of 10 g a week (Europe)</source>
        <translation>verres de 10 g par semaine (Europe)</translation>
    </message>
    <message>
        <source>drinks of 14 g a week (USA)</source>
        <translation>verres de 14 g par semaine (États-Unis)</translation>
    </message>
    <message>
        <source>due again</source>
        <translation>à refaire</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à faire maintenant</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>saisi par erreur</translation>
    </message>
    <message>
        <source>expected after {event}</source>
        <translation>attendu après {event}</translation>
    </message>
    <message>
        <source>expected {value}</source>
        <translation>attendu {value}</translation>
    </message>
    <message>
        <source>explanation causes next test questions</source>
        <translation>explication causes prochain contrôle questions</translation>
    </message>
    <message>
        <source>export copy</source>
        <translation>exporter copie</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translation>dossier {number}</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>g a day</source>
        <translation>g par jour</translation>
    </message>
    <message>
        <source>g a week</source>
        <translation>g par semaine</translation>
    </message>
    <message>
        <source>g of pure alcohol a week</source>
        <translation>g d’alcool pur par semaine</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans&#xa0;%n jour</numerusform>
            <numerusform>dans&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>dans&#xa0;%n mois</numerusform>
            <numerusform>dans&#xa0;%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>dans&#xa0;%n semaine</numerusform>
            <numerusform>dans&#xa0;%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>in between</source>
        <translation>intermédiaire</translation>
    </message>
    <message>
        <source>in the log</source>
        <translation>dans le journal</translation>
    </message>
    <message>
        <source>in {first} to {last} days</source>
        <translation>dans {first} à {last} jours</translation>
    </message>
    <message>
        <source>in {first} to {last} months</source>
        <translation>dans {first} à {last} mois</translation>
    </message>
    <message>
        <source>in {first} to {last} weeks</source>
        <translation>dans {first} à {last} semaines</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>dépasse</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>n’est aucun de</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est un de</translation>
    </message>
    <message numerus="yes">
        <source>it counts for %n days</source>
        <translation>
            <numerusform>compte pendant&#xa0;%n jour</numerusform>
            <numerusform>compte pendant&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>language theme dark contrast text size units explanations</source>
        <translation>langue thème sombre contraste taille du texte unités explications</translation>
    </message>
    <message>
        <source>last panel {day}</source>
        <translation>dernier bilan {day}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>may lie within {limits} or not</source>
        <translation>peut être dans {limits} ou non</translation>
    </message>
    <message>
        <source>measured {day}</source>
        <translation>mesuré le {day}</translation>
    </message>
    <message>
        <source>medicine supplement alcohol exercise weight illness event</source>
        <translation>médicament complément alcool sport poids maladie événement</translation>
    </message>
    <message>
        <source>mg a day</source>
        <translation>mg par jour</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>jamais mesuré</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no date follows from these results</source>
        <translation>aucune date ne découle de ces résultats</translation>
    </message>
    <message>
        <source>no limit printed</source>
        <translation>aucune limite imprimée</translation>
    </message>
    <message>
        <source>no panel yet</source>
        <translation>pas encore de bilan</translation>
    </message>
    <message>
        <source>no password set</source>
        <translation>sans mot de passe</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>no symptoms</source>
        <translation>aucun symptôme</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>not computed: {missing} missing</source>
        <translation>non calculé&#xa0;; il manque&#xa0;: {missing}</translation>
    </message>
    <message>
        <source>not: {what}</source>
        <translation>non&#xa0;: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>or worked out from</source>
        <translation>ou calculé à partir de</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>en retard depuis le {day}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>pass on {name}</source>
        <translation>transmission&#xa0;: {name}</translation>
    </message>
    <message>
        <source>patients clinic overdue work list add person</source>
        <translation>patients cabinet en retard liste de travail ajouter une personne</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positif</translation>
    </message>
    <message>
        <source>pregnancy height weight history questions</source>
        <translation>grossesse taille poids antécédents questions</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>printed {value}</source>
        <translation>imprimé {value}</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>read only: {user} on {host} writes since {moment}</source>
        <translation>lecture seule&#xa0;: {user} sur {host} écrit depuis le {moment}</translation>
    </message>
    <message>
        <source>replaces the former value</source>
        <translation>remplace l’ancienne valeur</translation>
    </message>
    <message>
        <source>restore copy</source>
        <translation>restaurer copie</translation>
    </message>
    <message>
        <source>result {number}</source>
        <translation>résultat {number}</translation>
    </message>
    <message>
        <source>results table delete edit compare history</source>
        <translation>résultats tableau supprimer modifier comparer historique</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>row {number}, column {name}</source>
        <translation>ligne {number}, colonne {name}</translation>
    </message>
    <message>
        <source>sheet PDF print save doctor</source>
        <translation>feuille PDF imprimer enregistrer médecin</translation>
    </message>
    <message>
        <source>sheet {name}, row {number}</source>
        <translation>feuille {name}, ligne {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>someone without a name</source>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source>taken back: {words}</source>
        <translation>annulé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>the first is the day</source>
        <translation>le premier est le jour</translation>
    </message>
    <message>
        <source>the first is the month</source>
        <translation>le premier est le mois</translation>
    </message>
    <message>
        <source>this computer (another AltDesk window)</source>
        <translation>cet ordinateur (une autre fenêtre AltDesk)</translation>
    </message>
    <message>
        <source>type results new blood test</source>
        <translation>saisir résultats nouvelle prise de sang</translation>
    </message>
    <message>
        <source>units of 8 g a week (UK)</source>
        <translation>unités de 8 g par semaine (Royaume-Uni)</translation>
    </message>
    <message>
        <source>was {value} on {day}</source>
        <translation>était {value} le {day}</translation>
    </message>
    <message>
        <source>within {limits}</source>
        <translation>dans {limits}</translation>
    </message>
    <message>
        <source>{change} %</source>
        <translation>{change}&#xa0;%</translation>
    </message>
    <message>
        <source>{change} %, can be chance</source>
        <translation>{change}&#xa0;%, peut être dû au hasard</translation>
    </message>
    <message>
        <source>{change} %, more than chance</source>
        <translation>{change}&#xa0;%, plus que le hasard</translation>
    </message>
    <message>
        <source>{deed}: {words}</source>
        <translation>{deed}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{name} as a multiple of its limit</source>
        <translation>{name} en multiple de sa limite</translation>
    </message>
    <message>
        <source>{name} is known</source>
        <translation>{name} est connu</translation>
    </message>
    <message>
        <source>{name} is negative</source>
        <translation>{name} est négatif</translation>
    </message>
    <message>
        <source>{name} is positive</source>
        <translation>{name} est positif</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results came without an upper limit.</source>
        <translation>
            <numerusform>{name}&#xa0;:&#xa0;%n résultat est sans limite supérieure.</numerusform>
            <numerusform>{name}&#xa0;:&#xa0;%n résultats sont sans limite supérieure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results have no place on this axis.</source>
        <translation>
            <numerusform>{name}&#xa0;:&#xa0;%n résultat n’a pas de place sur cet axe.</numerusform>
            <numerusform>{name}&#xa0;:&#xa0;%n résultats n’ont pas de place sur cet axe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results, {first} to {last}.</source>
        <translation>
            <numerusform>{name}&#xa0;:&#xa0;%n résultat, {first} à {last}.</numerusform>
            <numerusform>{name}&#xa0;:&#xa0;%n résultats, {first} à {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <translation>{shown} et {count} de plus</translation>
    </message>
    <message>
        <source>{sign} overdue, {day}</source>
        <translation>{sign} en retard, {day}</translation>
    </message>
    <message>
        <source>{times} × the upper limit</source>
        <translation>{times} × la limite supérieure</translation>
    </message>
    <message>
        <source>{times} × upper limit {limit}</source>
        <translation>{times} × limite sup. {limit}</translation>
    </message>
    <message>
        <source>{user} on {host} writes to it since {moment}.</source>
        <translation>{user} sur {host} y écrit depuis le {moment}.</translation>
    </message>
    <message>
        <source>{weeks}, counted from the latest panel</source>
        <translation>{weeks}, à partir du dernier bilan</translation>
    </message>
    <message>
        <source>{what}: not computed</source>
        <translation>{what}&#xa0;: non calculé</translation>
    </message>
    <message>
        <source>{words} (and {count} more)</source>
        <translation>{words} (et {count} de plus)</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× limite</translation>
    </message>
    <message>
        <source>× upper limit</source>
        <translation>× limite supérieure</translation>
    </message>
</context>
<context>
    <name>_Cover</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
</context>
<context>
    <name>_NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Une seconde fois</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
</TS>
