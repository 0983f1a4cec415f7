<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About AltDesk</source>
        <translation>Acerca de AltDesk</translation>
    </message>
    <message>
        <source>AltDesk and what it brings along</source>
        <translation>AltDesk y lo que trae consigo</translation>
    </message>
    <message>
        <source>AltDesk is free: its own licence is the Apache License 2.0. It brings along the work of others, each under its own licence:</source>
        <translation>AltDesk es libre: su propia licencia es la Apache License 2.0. Trae consigo el trabajo de otros, cada uno con su propia licencia:</translation>
    </message>
    <message>
        <source>AltDesk keeps a log of liver blood tests on this computer only and explains a raised ALT with its sources. It does not diagnose, and it has not been certified as a medical device anywhere.</source>
        <translation>AltDesk lleva un registro de pruebas hepáticas solo en este ordenador y explica una ALT elevada con sus fuentes. No diagnostica ni está certificado en ningún lugar como producto sanitario.</translation>
    </message>
    <message>
        <source>AltDesk {version}, knowledge {knowledge}</source>
        <translation>AltDesk {version}, conocimientos {knowledge}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>It came without the text.</source>
        <translation>Vino sin el texto.</translation>
    </message>
    <message>
        <source>Its licence</source>
        <translation>Su licencia</translation>
    </message>
</context>
<context>
    <name>AboutYouPage</name>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Nobody is in this log yet</source>
        <translation>Aún no hay nadie en este registro</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>Ver qué cambia</translation>
    </message>
    <message>
        <source>Type a panel or import a file; then questions can be answered.</source>
        <translation>Escriba un análisis o importe un archivo; después se puede responder a las preguntas.</translation>
    </message>
    <message>
        <source>{count} of {all} answered. Leave out whatever you like.</source>
        <translation>{count} de {all} respondidas. Deje en blanco lo que quiera.</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>All changes, the newest first</source>
        <translation>Todos los cambios, primero el más reciente</translation>
    </message>
    <message>
        <source>AltDesk audit.csv</source>
        <translation>AltDesk cambios.csv</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Exportar como CSV …</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exportar los cambios</translation>
    </message>
    <message>
        <source>Find a person, an analyte, initials</source>
        <translation>Buscar una persona, un analito, unas iniciales</translation>
    </message>
    <message>
        <source>Find in the audit</source>
        <translation>Buscar en los cambios</translation>
    </message>
    <message>
        <source>Nothing that a person sees.</source>
        <translation>Nada que se vea.</translation>
    </message>
    <message>
        <source>Show older acts too</source>
        <translation>Mostrar también los más antiguos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>What this act changed</source>
        <translation>Qué se cambió aquí</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Quién cambió qué</translation>
    </message>
    <message>
        <source>{shown} of {all} acts</source>
        <translation>{shown} de {all} cambios</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A copy is made when a changed log is closed, and read back before it counts. They lie in {folder}. Old ones are thinned: the last of each day, week and month stays.</source>
        <translation>Al cerrar un registro modificado se hace una copia, que solo cuenta una vez releída. Las copias están en {folder}. Las antiguas se reducen: queda la última de cada día, semana y mes.</translation>
    </message>
    <message>
        <source>AltDesk logs (*.altdesk)</source>
        <translation>Registros de AltDesk (*.altdesk)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Back up to a second place …</source>
        <translation>Hacer copia en un segundo lugar …</translation>
    </message>
    <message>
        <source>Backed up and read back: {name}</source>
        <translation>Copia hecha y releída: {name}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of this log</source>
        <translation>Copias de seguridad de este registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>Once the log is saved, its copies are listed here.</source>
        <translation>Cuando el registro esté guardado, sus copias aparecerán aquí.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>Restore from a file …</source>
        <translation>Restaurar desde un archivo …</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurar …</translation>
    </message>
    <message>
        <source>Second place, such as a USB stick</source>
        <translation>Segundo lugar, como una memoria USB</translation>
    </message>
    <message>
        <source>The first one is made when this log is closed after a change. You need not wait: “Back up now” makes one and reads it back.</source>
        <translation>La primera se hace al cerrar este registro después de un cambio. No hace falta esperar: «Hacer copia ahora» crea una y la relee.</translation>
    </message>
    <message>
        <source>This log is in memory only: save it to keep it.</source>
        <translation>Este registro solo está en memoria: guárdelo para conservarlo.</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Password now, or recovery key</source>
        <translation>Contraseña actual o clave de recuperación</translation>
    </message>
    <message>
        <source>The printed recovery sheet stays valid. Backups from before open with the old password.</source>
        <translation>La hoja de recuperación impresa sigue siendo válida. Las copias anteriores se abren con la contraseña antigua.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar de todo</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Person, panel, analyte, article or command</source>
        <translation>Persona, análisis, analito, artículo u orden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
</context>
<context>
    <name>ConfirmedDialog</name>
    <message>
        <source>Password now, or recovery key</source>
        <translation>Contraseña actual o clave de recuperación</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Not a date: type it as 3.11.26 or 2026-11-03</source>
        <translation>No es una fecha: escríbala como 3.11.26 o 2026-11-03</translation>
    </message>
    <message>
        <source>Type the date as 3.11.26, 11/3/2026 or 2026-11-03</source>
        <translation>Escriba la fecha como 3.11.26, 11/3/2026 o 2026-11-03</translation>
    </message>
    <message>
        <source>Which day is it?</source>
        <translation>¿Qué día es?</translation>
    </message>
    <message>
        <source>{day} lies before the birth</source>
        <translation>{day} es anterior al nacimiento</translation>
    </message>
    <message>
        <source>{day} lies in the future</source>
        <translation>{day} está en el futuro</translation>
    </message>
    <message>
        <source>{day}: the log has a panel of this day already</source>
        <translation>{day}: el registro ya tiene un análisis de ese día</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>DrawContextBoxes</name>
    <message>
        <source>Anything else worth keeping</source>
        <translation>Otra cosa que anotar</translation>
    </message>
    <message>
        <source>Around the draw</source>
        <translation>En torno a la extracción</translation>
    </message>
    <message>
        <source>New medicine or supplement? Log it</source>
        <translation>¿Nuevo medicamento o suplemento? Anótelo</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Síntomas</translation>
    </message>
</context>
<context>
    <name>DropCard</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Elegir una carpeta …</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Elegir archivos …</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Suelte aquí archivos o una carpeta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Paste copied results</source>
        <translation>Pegar resultados copiados</translation>
    </message>
    <message>
        <source>Save an empty table</source>
        <translation>Guardar una tabla vacía</translation>
    </message>
    <message>
        <source>Save an empty table …</source>
        <translation>Guardar una tabla vacía …</translation>
    </message>
    <message>
        <source>Tables (CSV, XLSX), PDF reports, FHIR, HL7, C-CDA, LDT, Apple Health, VA Blue Button. Nothing is recorded before you have seen it.</source>
        <translation>Tablas (CSV, XLSX), informes PDF, FHIR, HL7, C-CDA, LDT, Apple Health, VA Blue Button. Nada se registra antes de que usted lo haya visto.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Libro (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>laboratory results</source>
        <translation>resultados de laboratorio</translation>
    </message>
</context>
<context>
    <name>EntryGrid</name>
    <message>
        <source>Add an analyte by its name, such as CK or INR</source>
        <translation>Añadir un analito por su nombre, como CK o INR</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analito</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>lower limit</source>
        <translation>límite inferior</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>límite superior</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Take these answers</source>
        <translation>Tomar estas respuestas</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Knowledge {version}</source>
        <translation>Conocimientos {version}</translation>
    </message>
    <message>
        <source>Knowledge {version}, partly in English</source>
        <translation>Conocimientos {version}, en parte en inglés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Add panel</source>
        <translation>Añadir análisis</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Nothing is in it yet</source>
        <translation>Todavía está vacío</translation>
    </message>
    <message>
        <source>PDF summary</source>
        <translation>Resumen PDF</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>Cambiar de persona</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Your liver log</source>
        <translation>Su registro del hígado</translation>
    </message>
</context>
<context>
    <name>ImportPreviewPage</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Leave out this file</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message>
        <source>Only questions</source>
        <translation>Solo preguntas</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leyendo el archivo …</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record {count}</source>
        <translation>Registrar {count}</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Lo que cambiaría el archivo</translation>
    </message>
    <message>
        <source>Yes to all {count}</source>
        <translation>Sí a los {count}</translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Abrir para leer</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>Tomar el control …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Two who write at once would overwrite each other. You can look at everything, print and export meanwhile.</source>
        <translation>Si dos escriben a la vez, uno borraría lo del otro. Entretanto puede verlo todo, imprimir y exportar.</translation>
    </message>
    <message>
        <source>{name} is in use</source>
        <translation>{name} está en uso</translation>
    </message>
</context>
<context>
    <name>InterpretationPage</name>
    <message>
        <source>AltDesk explains; it does not diagnose. Knowledge version {version}.</source>
        <translation>AltDesk explica; no diagnostica. Conocimientos, versión {version}.</translation>
    </message>
    <message>
        <source>Explanations that are not yet translated are in English.</source>
        <translation>Las explicaciones que aún no están traducidas figuran en inglés.</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Nothing to explain yet</source>
        <translation>Aún no hay nada que explicar</translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation>Leyendo los resultados …</translation>
    </message>
    <message>
        <source>Type a panel or import a file; then this page explains it.</source>
        <translation>Escriba un análisis o importe un archivo; esta página lo explicará.</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>Backups …</source>
        <translation>Copias de seguridad …</translation>
    </message>
    <message>
        <source>Change the password …</source>
        <translation>Cambiar la contraseña …</translation>
    </message>
    <message>
        <source>Lock the screen when nobody works</source>
        <translation>Bloquear la pantalla cuando nadie trabaja</translation>
    </message>
    <message>
        <source>No password is set: everyone who has the file or uses this computer can read it. (It is stored so that damage is noticed, not hidden.)</source>
        <translation>Sin contraseña: quien tenga el archivo o use este ordenador puede leerlo. (Está guardado de modo que se note un daño, no para ocultarlo.)</translation>
    </message>
    <message>
        <source>Print a new recovery sheet …</source>
        <translation>Imprimir una nueva hoja de recuperación …</translation>
    </message>
    <message>
        <source>Remove the password …</source>
        <translation>Quitar la contraseña …</translation>
    </message>
    <message>
        <source>Set a password …</source>
        <translation>Poner una contraseña …</translation>
    </message>
    <message>
        <source>The log is encrypted with your password. Without the password and the recovery sheet nobody can open it, you included.</source>
        <translation>El registro está cifrado con su contraseña. Sin la contraseña ni la hoja de recuperación nadie puede abrirlo, ni siquiera usted.</translation>
    </message>
    <message>
        <source>Who changed what …</source>
        <translation>Quién cambió qué …</translation>
    </message>
    <message>
        <source>Who is working …</source>
        <translation>Quién trabaja …</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Alanine aminotransferase</source>
        <translation>Alanina aminotransferasa</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>Albúmina</translation>
    </message>
    <message>
        <source>Alkaline phosphatase</source>
        <translation>Fosfatasa alcalina</translation>
    </message>
    <message>
        <source>Alpha-1 antitrypsin</source>
        <translation>Alfa-1 antitripsina</translation>
    </message>
    <message>
        <source>Alpha-fetoprotein</source>
        <translation>Alfafetoproteína</translation>
    </message>
    <message>
        <source>Antibody to hepatitis B core, IgM</source>
        <translation>Anticuerpo anti-HBc, IgM</translation>
    </message>
    <message>
        <source>Antibody to hepatitis B core, total</source>
        <translation>Anticuerpo anti-HBc total</translation>
    </message>
    <message>
        <source>Antibody to hepatitis C virus</source>
        <translation>Anticuerpo anti-VHC</translation>
    </message>
    <message>
        <source>Antimitochondrial antibodies</source>
        <translation>Anticuerpos antimitocondriales</translation>
    </message>
    <message>
        <source>Antinuclear antibodies</source>
        <translation>Anticuerpos antinucleares</translation>
    </message>
    <message>
        <source>Are you newly confused or unusually sleepy?</source>
        <translation>¿Está desde hace poco confuso o más somnoliento de lo normal?</translation>
    </message>
    <message>
        <source>Are you pregnant?</source>
        <translation>¿Está embarazada?</translation>
    </message>
    <message>
        <source>Are your eyes or skin yellow?</source>
        <translation>¿Tiene los ojos o la piel amarillos?</translation>
    </message>
    <message>
        <source>Are your legs swollen?</source>
        <translation>¿Tiene las piernas hinchadas?</translation>
    </message>
    <message>
        <source>Are your muscles sore?</source>
        <translation>¿Le duelen los músculos?</translation>
    </message>
    <message>
        <source>Are your muscles weak?</source>
        <translation>¿Tiene debilidad muscular?</translation>
    </message>
    <message>
        <source>Are your stools pale like clay?</source>
        <translation>¿Tiene las heces claras como la arcilla?</translation>
    </message>
    <message>
        <source>Aspartate aminotransferase</source>
        <translation>Aspartato aminotransferasa</translation>
    </message>
    <message>
        <source>Ceruloplasmin</source>
        <translation>Ceruloplasmina</translation>
    </message>
    <message>
        <source>Creatine kinase</source>
        <translation>Creatina cinasa</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Creatinina</translation>
    </message>
    <message>
        <source>Did the laboratory note a hemolysed sample?</source>
        <translation>¿El laboratorio indicó una muestra hemolizada?</translation>
    </message>
    <message>
        <source>Did you avoid hard exercise for 14 days before the test?</source>
        <translation>¿Evitó el ejercicio intenso durante los 14 días antes de la extracción?</translation>
    </message>
    <message>
        <source>Did you give birth in the last 12 weeks?</source>
        <translation>¿Ha dado a luz en las últimas 12 semanas?</translation>
    </message>
    <message>
        <source>Did you take more than 4 g of paracetamol (acetaminophen) within 24 hours in the last 7 days?</source>
        <translation>¿Ha tomado más de 4 g de paracetamol (acetaminofén) en 24 horas en los últimos 7 días?</translation>
    </message>
    <message>
        <source>Direct (conjugated) bilirubin</source>
        <translation>Bilirrubina directa (conjugada)</translation>
    </message>
    <message>
        <source>Do you have Asian ancestry?</source>
        <translation>¿Tiene ascendencia asiática?</translation>
    </message>
    <message>
        <source>Do you have a clotting disease, take oestrogen, have cancer, or had surgery recently?</source>
        <translation>¿Tiene una enfermedad de la coagulación, toma estrógenos, tiene cáncer o se ha operado hace poco?</translation>
    </message>
    <message>
        <source>Do you have a fever of 38 C or more?</source>
        <translation>¿Tiene fiebre de 38 °C o más?</translation>
    </message>
    <message>
        <source>Do you have a healing fracture, Paget disease or low vitamin D, or are you still growing?</source>
        <translation>¿Tiene una fractura en curación, enfermedad de Paget o vitamina D baja, o sigue creciendo?</translation>
    </message>
    <message>
        <source>Do you have another autoimmune disease, such as of the thyroid or joints?</source>
        <translation>¿Tiene otra enfermedad autoinmune, como de la tiroides o las articulaciones?</translation>
    </message>
    <message>
        <source>Do you have pain under the right ribs?</source>
        <translation>¿Tiene dolor bajo las costillas derechas?</translation>
    </message>
    <message>
        <source>Do you have tremor, slurred speech, or a new change of mood or movement?</source>
        <translation>¿Tiene temblor, habla poco clara o un cambio reciente de ánimo o de movimiento?</translation>
    </message>
    <message>
        <source>Do you have ulcerative colitis or Crohn disease?</source>
        <translation>¿Tiene colitis ulcerosa o enfermedad de Crohn?</translation>
    </message>
    <message>
        <source>Do you itch all over?</source>
        <translation>¿Le pica todo el cuerpo?</translation>
    </message>
    <message>
        <source>Do you take a statin?</source>
        <translation>¿Toma una estatina?</translation>
    </message>
    <message>
        <source>Do you take medicine for blood fats?</source>
        <translation>¿Toma algún medicamento para las grasas de la sangre?</translation>
    </message>
    <message>
        <source>Do you take warfarin or another vitamin K antagonist?</source>
        <translation>¿Toma warfarina u otro antagonista de la vitamina K?</translation>
    </message>
    <message>
        <source>Does a brother, sister or parent have Wilson disease?</source>
        <translation>¿Algún hermano o progenitor tiene enfermedad de Wilson?</translation>
    </message>
    <message>
        <source>Does a close relative have haemochromatosis (iron overload)?</source>
        <translation>¿Algún familiar cercano tiene hemocromatosis (sobrecarga de hierro)?</translation>
    </message>
    <message>
        <source>Does a relative have alpha-1 antitrypsin deficiency?</source>
        <translation>¿Algún familiar tiene déficit de alfa-1 antitripsina?</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritina</translation>
    </message>
    <message>
        <source>Gamma-glutamyl transferase</source>
        <translation>Gamma glutamil transferasa</translation>
    </message>
    <message>
        <source>Gilbert syndrome (harmless)</source>
        <translation>síndrome de Gilbert (inofensivo)</translation>
    </message>
    <message>
        <source>Glucose (fasting)</source>
        <translation>Glucosa (en ayunas)</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <translation>Colesterol HDL</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <translation>Hemoglobina</translation>
    </message>
    <message>
        <source>Haemoglobin A1c</source>
        <translation>Hemoglobina A1c</translation>
    </message>
    <message>
        <source>Has a doctor found iron deficiency?</source>
        <translation>¿Le ha encontrado un médico falta de hierro?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have alcohol-related hepatitis?</source>
        <translation>¿Le ha dicho un médico que tiene hepatitis por alcohol?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have cirrhosis?</source>
        <translation>¿Le ha dicho un médico que tiene cirrosis?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have diabetes?</source>
        <translation>¿Le ha dicho un médico que tiene diabetes?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have heart failure?</source>
        <translation>¿Le ha dicho un médico que tiene insuficiencia cardíaca?</translation>
    </message>
    <message>
        <source>Has a doctor told you that you have prediabetes?</source>
        <translation>¿Le ha dicho un médico que tiene prediabetes?</translation>
    </message>
    <message>
        <source>Has a gene test found two copies of the C282Y change?</source>
        <translation>¿Una prueba genética halló dos copias del cambio C282Y?</translation>
    </message>
    <message>
        <source>Has a scan report said fatty liver?</source>
        <translation>¿Algún informe de imagen ha dicho hígado graso?</translation>
    </message>
    <message>
        <source>Have you ever injected or snorted drugs, had blood products before 1992, an unsafe tattoo, been in prison, or had dialysis?</source>
        <translation>¿Alguna vez se ha inyectado o esnifado drogas, recibió hemoderivados antes de 1992, un tatuaje no seguro, estuvo en prisión o en diálisis?</translation>
    </message>
    <message>
        <source>Have you had a liver transplant?</source>
        <translation>¿Le han trasplantado el hígado?</translation>
    </message>
    <message>
        <source>Have you had diarrhoea, bloating or belly pain for months?</source>
        <translation>¿Lleva meses con diarrea, hinchazón o dolor de vientre?</translation>
    </message>
    <message>
        <source>Have you lost more than 5 % of your weight without wanting to?</source>
        <translation>¿Ha perdido más del 5 % de su peso sin querer?</translation>
    </message>
    <message>
        <source>Have you vomited blood or passed black stools?</source>
        <translation>¿Ha vomitado sangre o tenido heces negras?</translation>
    </message>
    <message>
        <source>Hepatitis A virus IgM</source>
        <translation>IgM anti-VHA</translation>
    </message>
    <message>
        <source>Hepatitis B surface antigen</source>
        <translation>Antígeno de superficie de la hepatitis B</translation>
    </message>
    <message>
        <source>Hepatitis C virus RNA</source>
        <translation>ARN del VHC</translation>
    </message>
    <message>
        <source>Hepatitis E virus IgM</source>
        <translation>IgM anti-VHE</translation>
    </message>
    <message>
        <source>How many grams of pure alcohol do you drink in a usual week?</source>
        <translation>¿Cuántos gramos de alcohol puro bebe en una semana normal?</translation>
    </message>
    <message>
        <source>How old were you at the last blood test?</source>
        <translation>¿Qué edad tenía en el último análisis de sangre?</translation>
    </message>
    <message>
        <source>Immunoglobulin G</source>
        <translation>Inmunoglobulina G</translation>
    </message>
    <message>
        <source>In the 3 days before the test, did you have very low blood pressure, cardiac arrest or heat stroke?</source>
        <translation>En los 3 días antes de la extracción, ¿tuvo la tensión muy baja, una parada cardíaca o un golpe de calor?</translation>
    </message>
    <message>
        <source>In the 7 days before the test, did you exercise hard, hurt a muscle or have an injection into a muscle?</source>
        <translation>En los 7 días antes de la extracción, ¿hizo ejercicio intenso, se lesionó un músculo o le pusieron una inyección intramuscular?</translation>
    </message>
    <message>
        <source>In the last 8 weeks, did you travel, meet someone with hepatitis, or eat raw shellfish or undercooked pork or game?</source>
        <translation>En las últimas 8 semanas, ¿ha viajado, visto a alguien con hepatitis o comido marisco crudo, o cerdo o caza poco hechos?</translation>
    </message>
    <message>
        <source>International normalised ratio</source>
        <translation>INR (razón normalizada internacional)</translation>
    </message>
    <message>
        <source>Iron</source>
        <translation>Hierro</translation>
    </message>
    <message>
        <source>Is it true that you took no medicines, herbs or supplements in the last six months?</source>
        <translation>¿Es cierto que no ha tomado medicamentos, hierbas ni suplementos en los últimos seis meses?</translation>
    </message>
    <message>
        <source>Is your belly newly swollen?</source>
        <translation>¿Tiene el vientre hinchado desde hace poco?</translation>
    </message>
    <message>
        <source>Is your urine as dark as cola?</source>
        <translation>¿Tiene la orina oscura como la cola?</translation>
    </message>
    <message>
        <source>Lactate dehydrogenase</source>
        <translation>Lactato deshidrogenasa</translation>
    </message>
    <message>
        <source>Mean corpuscular volume</source>
        <translation>Volumen corpuscular medio</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <source>Prothrombin time</source>
        <translation>Tiempo de protrombina</translation>
    </message>
    <message>
        <source>Smooth muscle antibodies</source>
        <translation>Anticuerpos antimúsculo liso</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Sodio</translation>
    </message>
    <message>
        <source>Thyroid stimulating hormone</source>
        <translation>Tirotropina (TSH)</translation>
    </message>
    <message>
        <source>Tissue transglutaminase IgA</source>
        <translation>IgA antitransglutaminasa</translation>
    </message>
    <message>
        <source>Total bilirubin</source>
        <translation>Bilirrubina total</translation>
    </message>
    <message>
        <source>Total iron binding capacity</source>
        <translation>Capacidad total de fijación del hierro</translation>
    </message>
    <message>
        <source>Total protein</source>
        <translation>Proteínas totales</translation>
    </message>
    <message>
        <source>Transferrin</source>
        <translation>Transferrina</translation>
    </message>
    <message>
        <source>Transferrin saturation</source>
        <translation>Saturación de transferrina</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Triglicéridos</translation>
    </message>
    <message>
        <source>Were you born where hepatitis B is common, live with someone who has it, inject drugs, or have dialysis?</source>
        <translation>¿Nació donde la hepatitis B es frecuente, vive con alguien que la tiene, se inyecta drogas o está en diálisis?</translation>
    </message>
    <message>
        <source>Were you fasting, dieting or ill in the 3 days before the test?</source>
        <translation>¿Estuvo en ayunas, a dieta o enfermo en los 3 días antes de la extracción?</translation>
    </message>
    <message>
        <source>Were you told of emphysema before the age of 50?</source>
        <translation>¿Le hablaron de enfisema antes de los 50 años?</translation>
    </message>
    <message>
        <source>What is your body mass index (weight divided by height squared)?</source>
        <translation>¿Cuál es su índice de masa corporal (peso dividido por la altura al cuadrado)?</translation>
    </message>
    <message>
        <source>What is your waist size in centimetres?</source>
        <translation>¿Cuánto mide su cintura en centímetros?</translation>
    </message>
    <message>
        <source>Wilson disease (copper)</source>
        <translation>enfermedad de Wilson (cobre)</translation>
    </message>
    <message>
        <source>a blocked bile duct</source>
        <translation>un conducto biliar obstruido</translation>
    </message>
    <message>
        <source>a clot in the liver veins</source>
        <translation>un coágulo en las venas del hígado</translation>
    </message>
    <message>
        <source>a medicine or supplement</source>
        <translation>un medicamento o suplemento</translation>
    </message>
    <message>
        <source>a muscle problem</source>
        <translation>un problema muscular</translation>
    </message>
    <message>
        <source>a pregnancy-related condition</source>
        <translation>un trastorno del embarazo</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alcohol</translation>
    </message>
    <message>
        <source>alpha-1 antitrypsin deficiency</source>
        <translation>déficit de alfa-1 antitripsina</translation>
    </message>
    <message>
        <source>an immune disease of small bile ducts</source>
        <translation>una enfermedad inmune de los conductos biliares pequeños</translation>
    </message>
    <message>
        <source>autoimmune hepatitis</source>
        <translation>hepatitis autoinmune</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>hueso</translation>
    </message>
    <message>
        <source>broken red cells</source>
        <translation>glóbulos rojos rotos</translation>
    </message>
    <message>
        <source>cholestatic</source>
        <translation>colestásico</translation>
    </message>
    <message>
        <source>coeliac disease</source>
        <translation>enfermedad celíaca</translation>
    </message>
    <message>
        <source>fatty liver linked to weight and sugar</source>
        <translation>hígado graso por peso y azúcar</translation>
    </message>
    <message>
        <source>fatty liver with alcohol</source>
        <translation>hígado graso con alcohol</translation>
    </message>
    <message>
        <source>g a week</source>
        <translation>g por semana</translation>
    </message>
    <message>
        <source>heart-related liver congestion</source>
        <translation>congestión del hígado por el corazón</translation>
    </message>
    <message>
        <source>hepatitis A</source>
        <translation>hepatitis A</translation>
    </message>
    <message>
        <source>hepatitis B</source>
        <translation>hepatitis B</translation>
    </message>
    <message>
        <source>hepatitis C</source>
        <translation>hepatitis C</translation>
    </message>
    <message>
        <source>hepatitis E</source>
        <translation>hepatitis E</translation>
    </message>
    <message>
        <source>hepatocellular</source>
        <translation>hepatocelular</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>indeterminado</translation>
    </message>
    <message>
        <source>iron overload</source>
        <translation>sobrecarga de hierro</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>low blood flow to the liver</source>
        <translation>poco riego sanguíneo del hígado</translation>
    </message>
    <message>
        <source>macro-AST (harmless)</source>
        <translation>macro-AST (inofensiva)</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>muscle effort</source>
        <translation>esfuerzo muscular</translation>
    </message>
    <message>
        <source>overactive thyroid</source>
        <translation>hipertiroidismo</translation>
    </message>
    <message>
        <source>scarring of the bile ducts</source>
        <translation>cicatrices de los conductos biliares</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>underactive thyroid</source>
        <translation>hipotiroidismo</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{name} limit</source>
        <translation>límite de {name}</translation>
    </message>
    <message>
        <source>{name} limits</source>
        <translation>límites de {name}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No article holds “{query}”.</source>
        <translation>Ningún artículo contiene «{query}».</translation>
    </message>
    <message>
        <source>Opening the articles …</source>
        <translation>Abriendo los artículos …</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Buscar en los artículos</translation>
    </message>
    <message>
        <source>The articles are in English.</source>
        <translation>Los artículos están en inglés.</translation>
    </message>
</context>
<context>
    <name>LockPrompt</name>
    <message>
        <source>AltDesk is locked</source>
        <translation>AltDesk está bloqueado</translation>
    </message>
    <message>
        <source>Quit AltDesk</source>
        <translation>Salir de AltDesk</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>This log has no password: anybody can show it again. Set one in Settings.</source>
        <translation>Este registro no tiene contraseña: cualquiera puede mostrarlo de nuevo. Póngale una en Ajustes.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>AltDesk logs (*.altdesk)</source>
        <translation>Registros de AltDesk (*.altdesk)</translation>
    </message>
    <message>
        <source>Done again: {words}</source>
        <translation>Rehecho: {words}</translation>
    </message>
    <message>
        <source>New log</source>
        <translation>Registro nuevo</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Abrir un registro</translation>
    </message>
    <message>
        <source>Undone: {words}</source>
        <translation>Deshecho: {words}</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside AltDesk.</source>
        <translation>Algo ha fallado dentro de AltDesk.</translation>
    </message>
    <message>
        <source>What was recorded is safe. Close AltDesk and open it again.</source>
        <translation>Lo registrado está a salvo. Cierre AltDesk y vuelva a abrirlo.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>ALT and AST over time</source>
        <translation>ALT y AST a lo largo del tiempo</translation>
    </message>
    <message>
        <source>AST / ALT</source>
        <translation>AST / ALT</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Próxima prueba</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>PanelEntry</name>
    <message>
        <source>Yes, this is right</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <source>kept as printed, not compared</source>
        <translation>guardado como está impreso, sin comparar</translation>
    </message>
    <message>
        <source>kept as printed; AltDesk does not explain it</source>
        <translation>guardado como está impreso; AltDesk no lo explica</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>neither positive nor negative</source>
        <translation>ni positivo ni negativo</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>{result} cannot be compared with {limit}</source>
        <translation>{result} no se puede comparar con {limit}</translation>
    </message>
    <message>
        <source>{result} is above the limit {limit}</source>
        <translation>{result} supera el límite {limit}</translation>
    </message>
    <message>
        <source>{result} is below the lower limit {limit}</source>
        <translation>{result} está por debajo del límite inferior {limit}</translation>
    </message>
    <message>
        <source>{result} is over {times} × the limit {limit}</source>
        <translation>{result} es más de {times} × el límite {limit}</translation>
    </message>
    <message>
        <source>{result} is within the limit {limit}</source>
        <translation>{result} está dentro del límite {limit}</translation>
    </message>
    <message>
        <source>{result} is within the limits</source>
        <translation>{result} está dentro de los límites</translation>
    </message>
    <message>
        <source>{result} is {times} × the limit {limit}</source>
        <translation>{result} es {times} × el límite {limit}</translation>
    </message>
    <message>
        <source>{result}: no limits given, not compared</source>
        <translation>{result}: sin límites indicados, no se compara</translation>
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
        <translation>Añadir análisis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Date of the draw</source>
        <translation>Fecha de la extracción</translation>
    </message>
    <message>
        <source>Enter: next value. Tab: next field. Ctrl+V: paste a whole table.</source>
        <translation>Intro: valor siguiente. Tab: campo siguiente. Ctrl+V: pegar una tabla entera.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Save panel</source>
        <translation>Guardar análisis</translation>
    </message>
    <message>
        <source>Save panel (Ctrl+S)</source>
        <translation>Guardar análisis (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>PanelEntryPage</name>
    <message>
        <source>Add panel</source>
        <translation>Añadir análisis</translation>
    </message>
    <message>
        <source>Change panel of {day}</source>
        <translation>Cambiar el análisis del {day}</translation>
    </message>
    <message>
        <source>Save the log elsewhere</source>
        <translation>Guardar el registro en otro lugar</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The date of the draw cannot be read.</source>
        <translation>No se puede leer la fecha de la extracción.</translation>
    </message>
    <message>
        <source>The date of the draw is missing.</source>
        <translation>Falta la fecha de la extracción.</translation>
    </message>
    <message>
        <source>This entry was not saved; here it is again.</source>
        <translation>Esta entrada no se había guardado; aquí está de nuevo.</translation>
    </message>
    <message>
        <source>Which day was the draw? Choose one under the date.</source>
        <translation>¿Qué día fue la extracción? Elíjalo debajo de la fecha.</translation>
    </message>
</context>
<context>
    <name>PanelSays</name>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation>Leyendo los resultados …</translation>
    </message>
    <message>
        <source>What this panel says</source>
        <translation>Qué dice este análisis</translation>
    </message>
    <message>
        <source>Why, and on what evidence</source>
        <translation>Por qué, y con qué evidencia</translation>
    </message>
</context>
<context>
    <name>PanelsPage</name>
    <message>
        <source>All results, newest first</source>
        <translation>Todos los resultados, primero los más recientes</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the panel of the chosen date (Del)</source>
        <translation>Borrar el análisis de la fecha elegida (Supr)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the panel of the chosen date (Enter)</source>
        <translation>Editar el análisis de la fecha elegida (Intro)</translation>
    </message>
    <message>
        <source>Find an analyte</source>
        <translation>Buscar un analito</translation>
    </message>
    <message>
        <source>No panel yet</source>
        <translation>Aún no hay análisis</translation>
    </message>
    <message>
        <source>Only high or low</source>
        <translation>Solo altos o bajos</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Type the results of a report, or import a file.</source>
        <translation>Escriba los resultados de un informe o importe un archivo.</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>No result was found in the pasted text.</source>
        <translation>No se encontró ningún resultado en el texto pegado.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>All of this list, a file each …</source>
        <translation>Todos los de esta lista, un archivo cada uno …</translation>
    </message>
    <message>
        <source>All of this list, one PDF …</source>
        <translation>Todos los de esta lista, un solo PDF …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Everyone in this log</source>
        <translation>Todas las personas de este registro</translation>
    </message>
    <message>
        <source>Everyone in this log will stand here, the overdue first.</source>
        <translation>Aquí estarán todas las personas de este registro, primero las atrasadas.</translation>
    </message>
    <message>
        <source>Find by name, birth date or number</source>
        <translation>Buscar por nombre, fecha de nacimiento o número</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Carpeta para las hojas</translation>
    </message>
    <message>
        <source>Nobody is in this log yet</source>
        <translation>Aún no hay nadie en este registro</translation>
    </message>
    <message>
        <source>One PDF for all</source>
        <translation>Un solo PDF para todos</translation>
    </message>
    <message>
        <source>One sheet for each person of this list</source>
        <translation>Una hoja para cada persona de esta lista</translation>
    </message>
    <message>
        <source>Only who is due</source>
        <translation>Solo quien tiene cita pendiente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Selected people, a file each …</source>
        <translation>Personas seleccionadas, un archivo cada una …</translation>
    </message>
    <message>
        <source>Sheets …</source>
        <translation>Hojas …</translation>
    </message>
    <message>
        <source>Stopped. The sheets written so far are whole.</source>
        <translation>Detenido. Las hojas escritas hasta ahora están completas.</translation>
    </message>
    <message>
        <source>Working out who is due …</source>
        <translation>Calculando a quién le toca …</translation>
    </message>
    <message>
        <source>Writing the sheets …</source>
        <translation>Escribiendo las hojas …</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Any name will do; it stands on the sheet for the doctor.</source>
        <translation>Vale cualquier nombre; figura en la hoja para el médico.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Laboratories use other limits for women and for men.</source>
        <translation>Los laboratorios usan límites distintos para mujeres y hombres.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Scores such as FIB-4 need the age; without it they stay out.</source>
        <translation>Índices como FIB-4 necesitan la edad; sin ella se omiten.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>¿De quién son estos resultados?</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>such as 3 May 1980</source>
        <translation>por ejemplo 3.5.1980</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>A clinic&apos;s own number; imports find the person by it.</source>
        <translation>El número propio de la consulta; las importaciones se guían por él.</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Cambiar persona</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Borrar a esta persona</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Número de historia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Liver blood tests over time</source>
        <translation>Pruebas hepáticas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing that stays sharp (*.svg)</source>
        <translation>Imagen (*.png);;Dibujo siempre nítido (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>No se pudo dibujar la imagen.</translation>
    </message>
    <message>
        <source>The picture {name} could not be written.</source>
        <translation>No se pudo escribir la imagen {name}.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>AltDesk recovery sheet.pdf</source>
        <translation>AltDesk hoja de recuperación.pdf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>La he impreso o anotado</translation>
    </message>
    <message>
        <source>It opens the log when the password is forgotten. It is shown this once. Print the sheet and keep it like a passport, away from this computer.</source>
        <translation>Abre el registro si se olvida la contraseña. Se muestra solo esta vez. Imprima la hoja y guárdela como un pasaporte, lejos de este ordenador.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery key: {key}</source>
        <translation>Clave de recuperación: {key}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Save the sheet to print …</source>
        <translation>Guardar la hoja para imprimir …</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it, then delete the file.</source>
        <translation>Guardada como {path}. Imprímala y borre después el archivo.</translation>
    </message>
    <message>
        <source>The key cannot be shown again. Tick the box when you have kept it; a new one can be made later in Settings.</source>
        <translation>La clave no se podrá volver a mostrar. Marque la casilla cuando la haya guardado; más tarde puede crear otra en Ajustes.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>No sheet yet</source>
        <translation>Aún no hay hoja</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing the sheet …</source>
        <translation>Preparando la hoja …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>The sheet for the doctor is made of the panels of a person.</source>
        <translation>La hoja para el médico se compone de los análisis de una persona.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backup and log hold the same: nothing would change.</source>
        <translation>La copia y el registro contienen lo mismo: no cambiaría nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From then on the log opens with the backup&apos;s password.</source>
        <translation>Desde entonces el registro se abre con la contraseña de la copia.</translation>
    </message>
    <message>
        <source>In the log again</source>
        <translation>De nuevo en el registro</translation>
    </message>
    <message>
        <source>In the log again after that: {count}</source>
        <translation>De nuevo en el registro después: {count}</translation>
    </message>
    <message>
        <source>No longer in the log</source>
        <translation>Ya no en el registro</translation>
    </message>
    <message>
        <source>No longer in the log after that: {count}</source>
        <translation>Ya no en el registro después: {count}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore {name}?</source>
        <translation>¿Restaurar {name}?</translation>
    </message>
    <message>
        <source>The log as it is now is kept in the folder of its backups, so that you can go back.</source>
        <translation>El registro tal como está se guarda en la carpeta de sus copias, para que pueda volver atrás.</translation>
    </message>
    <message>
        <source>The log cannot be read, so that nothing is compared.</source>
        <translation>El registro no se puede leer; por eso no se compara nada.</translation>
    </message>
    <message>
        <source>This backup has no password: everybody who has the file could then read the log, until you set one in Settings.</source>
        <translation>Esta copia no tiene contraseña: quien tenga el archivo podría leer el registro hasta que usted ponga una en Ajustes.</translation>
    </message>
</context>
<context>
    <name>ResultDetail</name>
    <message>
        <source>Choose a value to see where it comes from and every change of it. Choose two dates (Ctrl and click on the second, or Shift and an arrow key) to compare them.</source>
        <translation>Elija un valor para ver de dónde viene y todos sus cambios. Elija dos fechas (la segunda con Ctrl y un clic, o con Mayús y una flecha) para compararlas.</translation>
    </message>
    <message>
        <source>Compared: {days}</source>
        <translation>Comparación: {days}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>History of this value</source>
        <translation>Historial de este valor</translation>
    </message>
    <message>
        <source>No analyte was measured on both.</source>
        <translation>Ningún analito se midió en ambas fechas.</translation>
    </message>
    <message>
        <source>No result on this date.</source>
        <translation>Ningún resultado en esta fecha.</translation>
    </message>
    <message>
        <source>{name}: {value}, measured on {day} only</source>
        <translation>{name}: {value}, medido solo el {day}</translation>
    </message>
</context>
<context>
    <name>SalvagedDialog</name>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>No consta que falte nada.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>The new log has the same password.</source>
        <translation>El registro nuevo tiene la misma contraseña.</translation>
    </message>
    <message>
        <source>What could be read is saved</source>
        <translation>Lo que se pudo leer está guardado</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>{target} holds {people} with {panels}. {name} was left as it is; keep it until you are sure that nothing is missing.</source>
        <translation>{target} contiene {people} con {panels}. {name} quedó como estaba; consérvelo hasta estar seguro de que no falta nada.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>El bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A control or calibrator was measured here; it is left out.</source>
        <translation>Aquí se midió un control o un calibrador; se deja fuera.</translation>
    </message>
    <message>
        <source>A document is no JSON object.</source>
        <translation>Un documento no es un objeto JSON.</translation>
    </message>
    <message>
        <source>A document is no JSON.</source>
        <translation>Un documento no es JSON.</translation>
    </message>
    <message>
        <source>A name that is listed is not the one that was recorded.</source>
        <translation>Un nombre de la lista no es el que se registró.</translation>
    </message>
    <message>
        <source>A panel without a date cannot be recorded.</source>
        <translation>No se puede registrar un análisis sin fecha.</translation>
    </message>
    <message>
        <source>A part of the file was changed or is missing: {t}.</source>
        <translation>Una parte del archivo se modificó o falta: {t}.</translation>
    </message>
    <message>
        <source>A password cannot be empty.</source>
        <translation>Una contraseña no puede estar vacía.</translation>
    </message>
    <message>
        <source>A person&apos;s name could not be read.</source>
        <translation>No se pudo leer el nombre de una persona.</translation>
    </message>
    <message>
        <source>A row of {row} refers to one that is missing.</source>
        <translation>Una fila de {row} remite a otra que falta.</translation>
    </message>
    <message>
        <source>A row of {table} refers to one that is missing.</source>
        <translation>Una fila de {table} remite a otra que falta.</translation>
    </message>
    <message>
        <source>A worker process ended unexpectedly. Try this person again.</source>
        <translation>Un proceso auxiliar terminó de forma inesperada. Inténtelo de nuevo con esta persona.</translation>
    </message>
    <message>
        <source>A {kind} in act {act} was changed after it was recorded.</source>
        <translation>Una entrada ({kind}) del cambio {act} se alteró después de registrarse.</translation>
    </message>
    <message>
        <source>A {kind} of this log cannot be read (its id is {hex}).</source>
        <translation>Una entrada ({kind}) de este registro no se puede leer (su id es {hex}).</translation>
    </message>
    <message>
        <source>Act {number} (“{words}”) was changed after it was recorded.</source>
        <translation>El cambio {number} («{words}») se alteró después de registrarse.</translation>
    </message>
    <message>
        <source>Add a column with the date of each draw.</source>
        <translation>Añada una columna con la fecha de cada extracción.</translation>
    </message>
    <message>
        <source>Add a person first.</source>
        <translation>Añada primero una persona.</translation>
    </message>
    <message>
        <source>Another program is writing to {name}.</source>
        <translation>Otro programa está escribiendo en {name}.</translation>
    </message>
    <message>
        <source>Another window or computer writes to {name}.</source>
        <translation>Otra ventana u otro ordenador escribe en {name}.</translation>
    </message>
    <message>
        <source>Ask for a new id.</source>
        <translation>Pida un id nuevo.</translation>
    </message>
    <message>
        <source>Ask for another copy. Nothing was imported.</source>
        <translation>Pida otra copia. No se importó nada.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Pida de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Ask for the file with the results.</source>
        <translation>Pida el archivo con los resultados.</translation>
    </message>
    <message>
        <source>Ask for the whole file.</source>
        <translation>Pida el archivo completo.</translation>
    </message>
    <message>
        <source>Ask its owner, or open AltDesk in that account.</source>
        <translation>Pregunte a su dueño o abra AltDesk en esa cuenta.</translation>
    </message>
    <message>
        <source>Ask the laboratory for LDT 2, FHIR or PDF.</source>
        <translation>Pida al laboratorio LDT 2, FHIR o PDF.</translation>
    </message>
    <message>
        <source>Ask the laboratory for a PDF with text, or type the results in.</source>
        <translation>Pida al laboratorio un PDF con texto o escriba los resultados.</translation>
    </message>
    <message>
        <source>Both were left unchanged. If you copied this file here, move the other one away and open it again; else restore a backup.</source>
        <translation>Ambos quedaron sin cambios. Si copió este archivo aquí, aparte el otro y ábralo de nuevo; si no, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Change it instead.</source>
        <translation>Cámbiela en su lugar.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>Check it against the report.</source>
        <translation>Compruébelo con el informe.</translation>
    </message>
    <message>
        <source>Check its name and folder, or plug in its drive.</source>
        <translation>Compruebe su nombre y carpeta, o conecte su unidad.</translation>
    </message>
    <message>
        <source>Check that it exists and may be read.</source>
        <translation>Compruebe que existe y que se puede leer.</translation>
    </message>
    <message>
        <source>Check the drive or the network folder, then try again.</source>
        <translation>Compruebe la unidad o la carpeta de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Compruebe el archivo.</translation>
    </message>
    <message>
        <source>Check the log; what can be read can be saved into a new one.</source>
        <translation>Compruebe el registro; lo que se pueda leer se puede guardar en uno nuevo.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Check the number and the unit, or confirm it.</source>
        <translation>Compruebe el número y la unidad, o confírmelo.</translation>
    </message>
    <message>
        <source>Check the number and the unit.</source>
        <translation>Compruebe el número y la unidad.</translation>
    </message>
    <message>
        <source>Check the unit and the limits.</source>
        <translation>Compruebe la unidad y los límites.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture in Settings.</source>
        <translation>Elija una imagen PNG o JPEG en Ajustes.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Elija un nombre de archivo.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Elija otra copia.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Elija otra codificación.</translation>
    </message>
    <message>
        <source>Choose another folder, or move what stands there.</source>
        <translation>Elija otra carpeta o mueva lo que hay allí.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose one of {join}.</source>
        <translation>Elija uno de {join}.</translation>
    </message>
    <message>
        <source>Choose one, or have none.</source>
        <translation>Elija una o no tenga ninguna.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija uno.</translation>
    </message>
    <message>
        <source>Choose the analyte.</source>
        <translation>Elija el analito.</translation>
    </message>
    <message>
        <source>Choose the file with the results.</source>
        <translation>Elija el archivo con los resultados.</translation>
    </message>
    <message>
        <source>Choose the log file inside it.</source>
        <translation>Elija el archivo del registro que contiene.</translation>
    </message>
    <message>
        <source>Choose the unit printed on the report: {offered}.</source>
        <translation>Elija la unidad impresa en el informe: {offered}.</translation>
    </message>
    <message>
        <source>Choose the whole archive, export.zip.</source>
        <translation>Elija el archivo completo, export.zip.</translation>
    </message>
    <message>
        <source>Choose; {ready} is likely.</source>
        <translation>Elija; {ready} es probable.</translation>
    </message>
    <message>
        <source>Close it there, or open the log here to read only.</source>
        <translation>Ciérrelo allí o abra aquí el registro solo para lectura.</translation>
    </message>
    <message>
        <source>Close it where it is written, then open it again.</source>
        <translation>Ciérrelo donde se escribe y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Close it, or export the table again.</source>
        <translation>Ciérrela o exporte de nuevo la tabla.</translation>
    </message>
    <message>
        <source>Close that window first.</source>
        <translation>Cierre primero esa ventana.</translation>
    </message>
    <message>
        <source>Compare it with the report before you keep it.</source>
        <translation>Compárelo con el informe antes de guardarlo.</translation>
    </message>
    <message>
        <source>Compare one date with the report.</source>
        <translation>Compare una fecha con el informe.</translation>
    </message>
    <message>
        <source>Compare the name with the report.</source>
        <translation>Compare el nombre con el informe.</translation>
    </message>
    <message>
        <source>Compare value, unit and range with the report.</source>
        <translation>Compare valor, unidad e intervalo con el informe.</translation>
    </message>
    <message>
        <source>Copy the results first.</source>
        <translation>Copie primero los resultados.</translation>
    </message>
    <message>
        <source>Copy the table and paste it, or export it as CSV.</source>
        <translation>Copie la tabla y péguela, o expórtela como CSV.</translation>
    </message>
    <message>
        <source>Correct it if it differs.</source>
        <translation>Corríjala si es otra.</translation>
    </message>
    <message>
        <source>Correct it if the draw was earlier.</source>
        <translation>Corríjala si la extracción fue antes.</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Corríjala en el archivo.</translation>
    </message>
    <message>
        <source>Correct one date.</source>
        <translation>Corrija una fecha.</translation>
    </message>
    <message>
        <source>Correct the date if it differs.</source>
        <translation>Corrija la fecha si es otra.</translation>
    </message>
    <message>
        <source>Correct the date of the draw, or the clock of this computer.</source>
        <translation>Corrija la fecha de la extracción o el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>Correct the date of the draw, or the date of birth in People.</source>
        <translation>Corrija la fecha de la extracción o, en Personas, la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Correct the limit.</source>
        <translation>Corrija el límite.</translation>
    </message>
    <message>
        <source>Correct the row, or export the table again.</source>
        <translation>Corrija la fila o exporte de nuevo la tabla.</translation>
    </message>
    <message>
        <source>Dates such as {shown}: which number is the day?</source>
        <translation>Fechas como {shown}: ¿qué número es el día?</translation>
    </message>
    <message>
        <source>Delete the PDF file after printing; empty the wastebasket too.</source>
        <translation>Borre el archivo PDF después de imprimir; vacíe también la papelera.</translation>
    </message>
    <message>
        <source>Do not open it.</source>
        <translation>No lo abra.</translation>
    </message>
    <message>
        <source>Export a shorter period, or split it.</source>
        <translation>Exporte un periodo más corto o divídalo.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Export it as CSV or FHIR.</source>
        <translation>Expórtelo como CSV o FHIR.</translation>
    </message>
    <message>
        <source>Export it as FHIR in JSON.</source>
        <translation>Expórtelo como FHIR en JSON.</translation>
    </message>
    <message>
        <source>Export it as UTF-8.</source>
        <translation>Expórtelo como UTF-8.</translation>
    </message>
    <message>
        <source>Export it without a password.</source>
        <translation>Expórtelo sin contraseña.</translation>
    </message>
    <message>
        <source>Export its results as CSV.</source>
        <translation>Exporte sus resultados como CSV.</translation>
    </message>
    <message>
        <source>Export results: ORU^R01 or OUL^R22.</source>
        <translation>Exporte resultados: ORU^R01 u OUL^R22.</translation>
    </message>
    <message>
        <source>Export the document with its results.</source>
        <translation>Exporte el documento con sus resultados.</translation>
    </message>
    <message>
        <source>Export the results (Observation).</source>
        <translation>Exporte los resultados (Observation).</translation>
    </message>
    <message>
        <source>Export the results again as text or CSV.</source>
        <translation>Exporte de nuevo los resultados como texto o CSV.</translation>
    </message>
    <message>
        <source>Export the results again.</source>
        <translation>Exporte de nuevo los resultados.</translation>
    </message>
    <message>
        <source>Export the results another way.</source>
        <translation>Exporte los resultados de otra manera.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then save again.</source>
        <translation>Libere espacio o elija otro disco y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, or save the log on another drive.</source>
        <translation>Libere espacio o guarde el registro en otra unidad.</translation>
    </message>
    <message>
        <source>Free some space; the log itself is unchanged.</source>
        <translation>Libere espacio; el registro en sí no ha cambiado.</translation>
    </message>
    <message>
        <source>Get it again from the laboratory.</source>
        <translation>Pídalo de nuevo al laboratorio.</translation>
    </message>
    <message>
        <source>Give each its unit, in a column of units or behind its value.</source>
        <translation>Dé a cada uno su unidad, en una columna de unidades o detrás del valor.</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>Indique la fecha.</translation>
    </message>
    <message>
        <source>Give the day of the draw.</source>
        <translation>Indique el día de la extracción.</translation>
    </message>
    <message>
        <source>Give the file a shorter name; AltDesk adds a few letters.</source>
        <translation>Dé al archivo un nombre más corto; AltDesk añade unas letras.</translation>
    </message>
    <message>
        <source>Give the password, or unlock it.</source>
        <translation>Indique la contraseña o desbloquéelo.</translation>
    </message>
    <message>
        <source>If it is in {unit}, give that unit; otherwise confirm it.</source>
        <translation>Si está en {unit}, indique esa unidad; si no, confírmelo.</translation>
    </message>
    <message>
        <source>If it never opens, it may be another log than you think, or no log.</source>
        <translation>Si nunca se abre, puede ser otro registro del que cree, o no serlo.</translation>
    </message>
    <message>
        <source>If it was copied while it was open, copy {beside} too; else use a backup.</source>
        <translation>Si se copió mientras estaba abierto, copie también {beside}; si no, use una copia de seguridad.</translation>
    </message>
    <message>
        <source>Import the earlier report as well.</source>
        <translation>Importe también el informe anterior.</translation>
    </message>
    <message>
        <source>Install AltDesk again.</source>
        <translation>Instale AltDesk de nuevo.</translation>
    </message>
    <message>
        <source>Install the newer AltDesk to read it.</source>
        <translation>Instale el AltDesk más nuevo para leerlo.</translation>
    </message>
    <message>
        <source>Install the newest AltDesk to open it. The file was left unchanged.</source>
        <translation>Instale el AltDesk más reciente para abrirlo. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>It opens the log when the password is forgotten: start AltDesk, choose “Use the recovery key instead”, type the key, then set a new password in Settings.</source>
        <translation>Abre el registro si se olvida la contraseña: inicie AltDesk, elija «Usar la clave de recuperación en su lugar», escriba la clave y ponga una contraseña nueva en Ajustes.</translation>
    </message>
    <message>
        <source>It was deleted. Try another drive.</source>
        <translation>Se borró. Pruebe con otra unidad.</translation>
    </message>
    <message>
        <source>It was left unchanged. Export its results, import those.</source>
        <translation>No se ha modificado. Exporte sus resultados e impórtelos.</translation>
    </message>
    <message>
        <source>It was left unchanged. Import it if it comes from another program, or restore the newest backup.</source>
        <translation>No se ha modificado. Impórtelo si viene de otro programa o restaure la copia más reciente.</translation>
    </message>
    <message>
        <source>It was left unchanged. Import it instead of opening it.</source>
        <translation>No se ha modificado. Impórtelo en vez de abrirlo.</translation>
    </message>
    <message>
        <source>It was not measured in blood.</source>
        <translation>No se midió en sangre.</translation>
    </message>
    <message>
        <source>It was not touched. Choose the log file itself.</source>
        <translation>No se ha tocado. Elija el propio archivo del registro.</translation>
    </message>
    <message>
        <source>Its unit or range does not fit {name}.</source>
        <translation>Su unidad o intervalo no encaja con {name}.</translation>
    </message>
    <message>
        <source>Keep it like a passport: on paper, away from the computer.</source>
        <translation>Guárdela como un pasaporte: en papel, lejos del ordenador.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore the newest backup.</source>
        <translation>Deje el archivo como está y restaure la copia más reciente.</translation>
    </message>
    <message>
        <source>Let the name end with .csv or .xlsx.</source>
        <translation>Haga que el nombre termine en .csv o .xlsx.</translation>
    </message>
    <message>
        <source>Letters and digits only. What looks like I or L is 1, like O is 0, like U is V. Capitals, spaces and hyphens do not matter.</source>
        <translation>Solo letras y cifras. Lo que parece I o L es 1, lo que parece O es 0, lo que parece U es V. Mayúsculas, espacios y guiones no importan.</translation>
    </message>
    <message>
        <source>Limits of men and of women are printed, and no sex: {names}.</source>
        <translation>Figuran límites de hombres y de mujeres, pero no el sexo: {names}.</translation>
    </message>
    <message>
        <source>Make room, or choose another drive.</source>
        <translation>Libere espacio o elija otra unidad.</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language, and try again.</source>
        <translation>Fíjese en las mayúsculas y en el idioma del teclado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language, and try again. If it never opens, it may be another log than you think, or no log.</source>
        <translation>Fíjese en las mayúsculas y en el idioma del teclado e inténtelo de nuevo. Si nunca se abre, puede ser otro registro del que cree, o no serlo.</translation>
    </message>
    <message>
        <source>More than {most_broken_lines} lines of {name} are broken.</source>
        <translation>Más de {most_broken_lines} líneas de {name} están rotas.</translation>
    </message>
    <message>
        <source>More than {most_broken} lines of the file are unreadable.</source>
        <translation>Más de {most_broken} líneas del archivo son ilegibles.</translation>
    </message>
    <message>
        <source>No case was found.</source>
        <translation>No se encontró ningún caso.</translation>
    </message>
    <message>
        <source>No date of collection is given; the date of the report is taken.</source>
        <translation>No se indica fecha de extracción; se toma la del informe.</translation>
    </message>
    <message>
        <source>No object at {first}.</source>
        <translation>Ningún objeto en {first}.</translation>
    </message>
    <message>
        <source>No result was given.</source>
        <translation>No se dio ningún resultado.</translation>
    </message>
    <message>
        <source>Nobody is called “{person}” here.</source>
        <translation>Aquí nadie se llama «{person}».</translation>
    </message>
    <message>
        <source>Nobody is in this log yet.</source>
        <translation>Todavía no hay nadie en este registro.</translation>
    </message>
    <message>
        <source>Nothing could be read of {name}.</source>
        <translation>No se pudo leer nada de {name}.</translation>
    </message>
    <message>
        <source>On the phone, add your provider under Health Records, then export again.</source>
        <translation>En el teléfono, añada su centro en Historiales médicos y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Only a log that can be written can change its password.</source>
        <translation>Solo un registro en el que se puede escribir puede cambiar su contraseña.</translation>
    </message>
    <message>
        <source>Only blanks part the cells of this row; one may stand for another.</source>
        <translation>Solo espacios separan las celdas de esta fila; una puede ocupar el lugar de otra.</translation>
    </message>
    <message>
        <source>Only the date of the report is given; it stands for the date of the draw.</source>
        <translation>Solo se indica la fecha del informe; vale como la de la extracción.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as XLSX or CSV.</source>
        <translation>Ábralo en una hoja de cálculo y guárdelo de nuevo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>Open it to read, or copy it to a folder of your own.</source>
        <translation>Ábralo para leer o cópielo en una carpeta suya.</translation>
    </message>
    <message>
        <source>Open it to read, or copy it to a new name and open the copy.</source>
        <translation>Ábralo para leer, o cópielo con otro nombre y abra la copia.</translation>
    </message>
    <message>
        <source>Open it to read, or restore the newest backup. AltDesk makes no such file; if you know that it is of no use, take it away.</source>
        <translation>Ábralo para leer o restaure la copia más reciente. AltDesk no crea ese archivo; si sabe que no sirve, quítelo.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>Open it, take the password off, and save it as XLSX or CSV.</source>
        <translation>Ábralo, quite la contraseña y guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>Pack it again as an ordinary zip.</source>
        <translation>Comprímalo de nuevo como zip normal.</translation>
    </message>
    <message>
        <source>Plug in the drive that it leads to, or remove the link.</source>
        <translation>Conecte la unidad a la que lleva o quite el enlace.</translation>
    </message>
    <message>
        <source>Printed as “{printed}”.</source>
        <translation>Impreso como «{printed}».</translation>
    </message>
    <message>
        <source>Printed on {day}. An older sheet may no longer open it.</source>
        <translation>Impresa el {day}. Puede que una hoja más antigua ya no lo abra.</translation>
    </message>
    <message>
        <source>Record the person first.</source>
        <translation>Registre primero a la persona.</translation>
    </message>
    <message>
        <source>Restore AltDesk&apos;s own knowledge files.</source>
        <translation>Restaure los archivos de conocimientos de AltDesk.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Restaure la copia más reciente.</translation>
    </message>
    <message>
        <source>Restore the newest one ({newest}), or find the file.</source>
        <translation>Restaure la más reciente ({newest}) o busque el archivo.</translation>
    </message>
    <message>
        <source>Results that are shown are not those that were recorded.</source>
        <translation>Los resultados que se muestran no son los que se registraron.</translation>
    </message>
    <message>
        <source>Save its table as CSV or XLSX.</source>
        <translation>Guarde su tabla como CSV o XLSX.</translation>
    </message>
    <message>
        <source>Save its table as XLSX or CSV.</source>
        <translation>Guarde su tabla como XLSX o CSV.</translation>
    </message>
    <message>
        <source>Save only the sheet with the results.</source>
        <translation>Guarde solo la hoja con los resultados.</translation>
    </message>
    <message>
        <source>Save the pages with results alone.</source>
        <translation>Guarde solo las páginas con resultados.</translation>
    </message>
    <message>
        <source>Say the person&apos;s sex under About you, then import again.</source>
        <translation>Indique el sexo de la persona en «Sobre usted» e importe de nuevo.</translation>
    </message>
    <message>
        <source>Say what the columns hold, or name them: Date, Test, Result, Unit, Range.</source>
        <translation>Diga qué contienen las columnas o póngales nombre: Fecha, Prueba, Resultado, Unidad, Intervalo.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Ponga primero una.</translation>
    </message>
    <message>
        <source>Several ranges are printed: {texts}.</source>
        <translation>Hay varios intervalos impresos: {texts}.</translation>
    </message>
    <message>
        <source>Several ranges are printed: {told}.</source>
        <translation>Hay varios intervalos impresos: {told}.</translation>
    </message>
    <message>
        <source>Some letters may be read wrongly.</source>
        <translation>Puede que algunas letras se lean mal.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Swap or correct them.</source>
        <translation>Intercámbielos o corríjalos.</translation>
    </message>
    <message>
        <source>The backup {name} does not say the same as the log.</source>
        <translation>La copia {name} no dice lo mismo que el registro.</translation>
    </message>
    <message>
        <source>The batch begins ({begin}) but does not end ({end}).</source>
        <translation>El lote empieza ({begin}) pero no termina ({end}).</translation>
    </message>
    <message>
        <source>The clinic&apos;s logo cannot be read.</source>
        <translation>El logotipo de la consulta no se puede leer.</translation>
    </message>
    <message>
        <source>The code means {not_blood}.</source>
        <translation>El código significa {not_blood}.</translation>
    </message>
    <message>
        <source>The code {code} is unknown to AltDesk.</source>
        <translation>AltDesk no conoce el código {code}.</translation>
    </message>
    <message>
        <source>The code {code} means another test than “{name}”.</source>
        <translation>El código {code} significa otra prueba que «{name}».</translation>
    </message>
    <message>
        <source>The code {code} means another test than “{name}”. It is kept as printed.</source>
        <translation>El código {code} significa otra prueba que «{name}». Se conserva tal como está impreso.</translation>
    </message>
    <message>
        <source>The code {code} means another test than “{name}”. Name and unit were followed.</source>
        <translation>El código {code} significa otra prueba que «{name}». Se siguieron el nombre y la unidad.</translation>
    </message>
    <message>
        <source>The code {code} means {coded}, the name “{name}” does not.</source>
        <translation>El código {code} significa {coded}, el nombre «{name}» no.</translation>
    </message>
    <message>
        <source>The code {code} means {coded}, the name “{name}” does not. Name and unit were followed.</source>
        <translation>El código {code} significa {coded}, el nombre «{name}» no. Se siguieron el nombre y la unidad.</translation>
    </message>
    <message>
        <source>The code {code} means {coded}, the name “{name}” does not. The unit fits the code.</source>
        <translation>El código {code} significa {coded}, el nombre «{name}» no. La unidad encaja con el código.</translation>
    </message>
    <message>
        <source>The copy {name} did not read back as it was written.</source>
        <translation>La copia {name} no se leyó tal como se escribió.</translation>
    </message>
    <message>
        <source>The date of the draw is missing.</source>
        <translation>Falta la fecha de la extracción.</translation>
    </message>
    <message>
        <source>The date “{printed}” does not name a day.</source>
        <translation>La fecha «{printed}» no indica un día.</translation>
    </message>
    <message>
        <source>The disk failed while {name} was read or written.</source>
        <translation>El disco falló al leer o escribir {name}.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was recorded in {name}.</source>
        <translation>El disco está lleno: no se registró nada en {name}.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written.</source>
        <translation>El disco está lleno: «{name}» no se escribió.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was not written.</source>
        <translation>El disco está lleno; {name} no se escribió.</translation>
    </message>
    <message>
        <source>The document of a {kind} cannot be read.</source>
        <translation>El documento de una entrada ({kind}) no se puede leer.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>El final es anterior al comienzo.</translation>
    </message>
    <message>
        <source>The end of the ledger could not be read: newer entries may be missing.</source>
        <translation>No se pudo leer el final: pueden faltar entradas más recientes.</translation>
    </message>
    <message>
        <source>The export lists this record, but its file is missing.</source>
        <translation>La exportación cita este dato, pero falta su archivo.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this line; it is left out.</source>
        <translation>El archivo termina en medio de esta línea; se omite.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this result; it is left out.</source>
        <translation>El archivo termina en medio de este resultado; se omite.</translation>
    </message>
    <message>
        <source>The file has more than {most_lines} lines.</source>
        <translation>El archivo tiene más de {most_lines} líneas.</translation>
    </message>
    <message>
        <source>The file has more than {most_segments} segments.</source>
        <translation>El archivo tiene más de {most_segments} segmentos.</translation>
    </message>
    <message>
        <source>The folder “{parent}” does not exist.</source>
        <translation>La carpeta «{parent}» no existe.</translation>
    </message>
    <message>
        <source>The id {chain} already belongs to a {kind}.</source>
        <translation>El id {chain} ya pertenece a una entrada ({kind}).</translation>
    </message>
    <message>
        <source>The last entry is not in that file. Save the log under a new name now.</source>
        <translation>La última entrada no está en ese archivo. Guarde ahora el registro con otro nombre.</translation>
    </message>
    <message>
        <source>The log was closed or written anew during its check.</source>
        <translation>El registro se cerró o se reescribió durante la comprobación.</translation>
    </message>
    <message>
        <source>The lower limit {low} is above the upper {high}.</source>
        <translation>El límite inferior {low} supera el superior {high}.</translation>
    </message>
    <message>
        <source>The lower limit {value} is above the upper limit {value2}.</source>
        <translation>El límite inferior {value} supera el límite superior {value2}.</translation>
    </message>
    <message>
        <source>The migrations are not numbered in a row at {name}.</source>
        <translation>Las migraciones no están numeradas en orden en {name}.</translation>
    </message>
    <message>
        <source>The name {name}… is too long for this drive.</source>
        <translation>El nombre {name}… es demasiado largo para esta unidad.</translation>
    </message>
    <message>
        <source>The newest acts of the log are missing or were changed.</source>
        <translation>Los últimos cambios del registro faltan o se alteraron.</translation>
    </message>
    <message>
        <source>The password or recovery key does not open {name}.</source>
        <translation>La contraseña o la clave de recuperación no abre {name}.</translation>
    </message>
    <message>
        <source>The period ends {until} before it begins {since}.</source>
        <translation>El periodo termina el {until}, antes de empezar el {since}.</translation>
    </message>
    <message>
        <source>The person is not in this log (any more).</source>
        <translation>La persona no está (o ya no está) en este registro.</translation>
    </message>
    <message>
        <source>The person is not in this log.</source>
        <translation>La persona no está en este registro.</translation>
    </message>
    <message>
        <source>The range is printed as {shown} {other}.</source>
        <translation>El intervalo está impreso como {shown} {other}.</translation>
    </message>
    <message>
        <source>The same result stands here again; it is taken once.</source>
        <translation>El mismo resultado aparece aquí otra vez; se toma una vez.</translation>
    </message>
    <message>
        <source>The sheet could not be set ({name}).</source>
        <translation>No se pudo componer la hoja ({name}).</translation>
    </message>
    <message>
        <source>The tables are damaged: {text}.</source>
        <translation>Las tablas están dañadas: {text}.</translation>
    </message>
    <message>
        <source>The unit is printed as {printed} and coded as {code}.</source>
        <translation>La unidad está impresa como {printed} y codificada como {code}.</translation>
    </message>
    <message>
        <source>The unit “{unit}” is unknown for {id}.</source>
        <translation>La unidad «{unit}» no se conoce para {id}.</translation>
    </message>
    <message>
        <source>The worker process ended unexpectedly. Try again.</source>
        <translation>El proceso auxiliar terminó de forma inesperada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The {name} limit “{shortened}” is not a number.</source>
        <translation>El límite ({name}) «{shortened}» no es un número.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>There is no date; the date above is taken.</source>
        <translation>No hay fecha; se toma la de arriba.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>No existe el archivo {name}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>No hay nada que registrar.</translation>
    </message>
    <message>
        <source>This folder is copied by {service}, which can copy the log while it is being written. Keep the log on this computer and its backups there.</source>
        <translation>{service} copia esta carpeta, quizá mientras se escribe en el registro. Deje el registro en este ordenador y sus copias allí.</translation>
    </message>
    <message>
        <source>This folder lies on another computer. Only one computer may write to the log at a time; a lost connection can stop an entry from being saved.</source>
        <translation>Esta carpeta está en otro ordenador. Solo un ordenador puede escribir a la vez en el registro; una conexión perdida puede impedir guardar una entrada.</translation>
    </message>
    <message>
        <source>This is no table of results.</source>
        <translation>Esto no es una tabla de resultados.</translation>
    </message>
    <message>
        <source>This line is no LDT (length, field, content); it is left out.</source>
        <translation>Esta línea no es LDT (longitud, campo, contenido); se omite.</translation>
    </message>
    <message>
        <source>This log has a password.</source>
        <translation>Este registro tiene contraseña.</translation>
    </message>
    <message>
        <source>This log has no password.</source>
        <translation>Este registro no tiene contraseña.</translation>
    </message>
    <message>
        <source>This result carries a modifier that AltDesk does not know.</source>
        <translation>Este resultado lleva un modificador que AltDesk no conoce.</translation>
    </message>
    <message>
        <source>This row has more cells than the heading; a comma may stand within a cell.</source>
        <translation>Esta fila tiene más celdas que el encabezado; puede haber una coma dentro de una celda.</translation>
    </message>
    <message>
        <source>Tick “VA Laboratory Results” when you download it.</source>
        <translation>Marque «VA Laboratory Results» al descargarlo.</translation>
    </message>
    <message>
        <source>Type at least one result.</source>
        <translation>Escriba al menos un resultado.</translation>
    </message>
    <message>
        <source>Type it as printed, such as 58, 0,7 or &lt;5.</source>
        <translation>Escríbalo como está impreso, por ejemplo 58, 0,7 o &lt;5.</translation>
    </message>
    <message>
        <source>Type it in if it is one.</source>
        <translation>Escríbalo si lo es.</translation>
    </message>
    <message>
        <source>Type its results in, or ask for a PDF with text.</source>
        <translation>Escriba sus resultados o pida un PDF con texto.</translation>
    </message>
    <message>
        <source>Type the password or the recovery key.</source>
        <translation>Escriba la contraseña o la clave de recuperación.</translation>
    </message>
    <message>
        <source>Type the results in.</source>
        <translation>Escriba los resultados.</translation>
    </message>
    <message>
        <source>Type {decimal} with one more digit, or {grouped} without a sign.</source>
        <translation>Escriba {decimal} con una cifra más o {grouped} sin signo.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Descomprímalo primero.</translation>
    </message>
    <message>
        <source>Use a new id.</source>
        <translation>Use un id nuevo.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Was it seen or lost? Print a new one in Settings: this key then ends.</source>
        <translation>¿La ha visto alguien o se ha perdido? Imprima otra en Ajustes: esta clave deja entonces de valer.</translation>
    </message>
    <message>
        <source>What does the column “{cell}” hold?</source>
        <translation>¿Qué contiene la columna «{cell}»?</translation>
    </message>
    <message>
        <source>What is shown is not what was recorded last.</source>
        <translation>Lo que se muestra no es lo último que se registró.</translation>
    </message>
    <message>
        <source>What should be deleted is not in the log (any more).</source>
        <translation>Lo que se quiere borrar no está (o ya no está) en el registro.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it.</source>
        <translation>Quien tenga esta hoja y el archivo puede leerlo todo.</translation>
    </message>
    <message>
        <source>Without password and key nobody can open the log, not even AltDesk&apos;s makers.</source>
        <translation>Sin contraseña ni clave nadie puede abrir el registro, ni siquiera los creadores de AltDesk.</translation>
    </message>
    <message>
        <source>Write it as 2024-03-11.</source>
        <translation>Escríbala como 2024-03-11.</translation>
    </message>
    <message>
        <source>{analyte} has no value yet; nothing is taken.</source>
        <translation>{analyte} aún no tiene valor; no se toma nada.</translation>
    </message>
    <message>
        <source>{analyte}: “{text}” is not a value; nothing is taken.</source>
        <translation>{analyte}: «{text}» no es un valor; no se toma nada.</translation>
    </message>
    <message>
        <source>{collected} lies before the birth of the person.</source>
        <translation>{collected} es anterior al nacimiento de la persona.</translation>
    </message>
    <message>
        <source>{collected} lies in the future.</source>
        <translation>{collected} está en el futuro.</translation>
    </message>
    <message>
        <source>{event} was refused: AltDesk has no network.</source>
        <translation>{event} fue rechazado: AltDesk no tiene red.</translation>
    </message>
    <message>
        <source>{filename} in the archive is damaged.</source>
        <translation>{filename}, en el archivo comprimido, está dañado.</translation>
    </message>
    <message>
        <source>{filename} in the archive is larger than it may be.</source>
        <translation>{filename}, en el archivo comprimido, es más grande de lo permitido.</translation>
    </message>
    <message>
        <source>{filename} in the archive is locked with a password.</source>
        <translation>{filename}, en el archivo comprimido, está bloqueado con contraseña.</translation>
    </message>
    <message>
        <source>{filename} is packed in a way that AltDesk does not know.</source>
        <translation>{filename} está comprimido de un modo que AltDesk no conoce.</translation>
    </message>
    <message>
        <source>{filename} names its characters in form {form}.</source>
        <translation>{filename} nombra sus caracteres en la forma {form}.</translation>
    </message>
    <message>
        <source>{id} has no unit.</source>
        <translation>{id} no tiene unidad.</translation>
    </message>
    <message>
        <source>{id}: an upper limit of {shown} {canonical_unit} is far from the usual {high}.</source>
        <translation>{id}: un límite superior de {shown} {canonical_unit} está lejos del habitual {high}.</translation>
    </message>
    <message>
        <source>{id}: {shown} is not possible.</source>
        <translation>{id}: {shown} no es posible.</translation>
    </message>
    <message>
        <source>{id}: {shown} is very unusual.</source>
        <translation>{id}: {shown} es muy inusual.</translation>
    </message>
    <message>
        <source>{id}: “{shortened}” is not a number.</source>
        <translation>{id}: «{shortened}» no es un número.</translation>
    </message>
    <message>
        <source>{id}: “{text}” can be {decimal} or {grouped}.</source>
        <translation>{id}: «{text}» puede ser {decimal} o {grouped}.</translation>
    </message>
    <message>
        <source>{name} and what was written last ({name2}-wal) do not fit together.</source>
        <translation>{name} y lo último que se escribió ({name2}-wal) no se corresponden.</translation>
    </message>
    <message>
        <source>{name} begins like HL7 but holds no message (MSH).</source>
        <translation>{name} empieza como HL7 pero no contiene ningún mensaje (MSH).</translation>
    </message>
    <message>
        <source>{name} belongs to another account, which lets nobody else read it.</source>
        <translation>{name} pertenece a otra cuenta, que no deja leerlo a nadie más.</translation>
    </message>
    <message>
        <source>{name} cannot be made: a file or folder of another kind is in its way.</source>
        <translation>No se puede crear {name}: un archivo o carpeta de otro tipo lo impide.</translation>
    </message>
    <message>
        <source>{name} cannot be reached ({strerror}).</source>
        <translation>No se puede acceder a {name} ({strerror}).</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: the folder for temporary files has no room.</source>
        <translation>{name} no se puede leer: la carpeta de archivos temporales no tiene sitio.</translation>
    </message>
    <message>
        <source>{name} cannot be written ({reason}).</source>
        <translation>{name} no se puede escribir ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be written here.</source>
        <translation>{name} no se puede escribir aquí.</translation>
    </message>
    <message>
        <source>{name} claims a character set that is unknown.</source>
        <translation>{name} declara un juego de caracteres desconocido.</translation>
    </message>
    <message>
        <source>{name} counts time from a start (column {title}), not by dates.</source>
        <translation>{name} cuenta el tiempo desde un comienzo (columna {title}), no por fechas.</translation>
    </message>
    <message>
        <source>{name} defines a document type, which results never need.</source>
        <translation>{name} define un tipo de documento, que los resultados nunca necesitan.</translation>
    </message>
    <message>
        <source>{name} does not fit its own rules ({code}).</source>
        <translation>{name} no cumple sus propias reglas ({code}).</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <source>{name} has more than {most_cells} cells or {most_rows} rows.</source>
        <translation>{name} tiene más de {most_cells} celdas o {most_rows} filas.</translation>
    </message>
    <message>
        <source>{name} has more than {most_pages} pages.</source>
        <translation>{name} tiene más de {most_pages} páginas.</translation>
    </message>
    <message>
        <source>{name} has more than {most_rows} rows.</source>
        <translation>{name} tiene más de {most_rows} filas.</translation>
    </message>
    <message>
        <source>{name} has no unit.</source>
        <translation>{name} no tiene unidad.</translation>
    </message>
    <message>
        <source>{name} holds HL7 messages without results ({kinds}).</source>
        <translation>{name} contiene mensajes HL7 sin resultados ({kinds}).</translation>
    </message>
    <message>
        <source>{name} holds a heading ({seen}) and no results.</source>
        <translation>{name} contiene un encabezado ({seen}) y ningún resultado.</translation>
    </message>
    <message>
        <source>{name} holds more than {most_members} files.</source>
        <translation>{name} contiene más de {most_members} archivos.</translation>
    </message>
    <message>
        <source>{name} holds no case that can be read. No case was found.</source>
        <translation>{name} no contiene ningún caso legible. No se encontró ningún caso.</translation>
    </message>
    <message>
        <source>{name} holds no clinical records.</source>
        <translation>{name} no contiene datos clínicos.</translation>
    </message>
    <message>
        <source>{name} holds no laboratory results ({kinds}).</source>
        <translation>{name} no contiene resultados de laboratorio ({kinds}).</translation>
    </message>
    <message>
        <source>{name} holds no laboratory results.</source>
        <translation>{name} no contiene resultados de laboratorio.</translation>
    </message>
    <message>
        <source>{name} holds no person with results.</source>
        <translation>{name} no contiene ninguna persona con resultados.</translation>
    </message>
    <message>
        <source>{name} holds no rows.</source>
        <translation>{name} no contiene filas.</translation>
    </message>
    <message>
        <source>{name} holds pictures and no text: it is a scan.</source>
        <translation>{name} contiene imágenes y no texto: es un escaneo.</translation>
    </message>
    <message>
        <source>{name} holds several draws and no date of any.</source>
        <translation>{name} contiene varias extracciones y ninguna con fecha.</translation>
    </message>
    <message>
        <source>{name} holds tables that AltDesk has not made.</source>
        <translation>{name} contiene tablas que AltDesk no ha creado.</translation>
    </message>
    <message>
        <source>{name} is FHIR written as XML.</source>
        <translation>{name} es FHIR escrito en XML.</translation>
    </message>
    <message>
        <source>{name} is LDT but holds no laboratory report (8201, 8202).</source>
        <translation>{name} es LDT pero no contiene informe de laboratorio (8201, 8202).</translation>
    </message>
    <message>
        <source>{name} is a Blue Button text without laboratory results.</source>
        <translation>{name} es un texto de Blue Button sin resultados de laboratorio.</translation>
    </message>
    <message>
        <source>{name} is a JSON file that AltDesk does not know.</source>
        <translation>{name} es un archivo JSON que AltDesk no conoce.</translation>
    </message>
    <message>
        <source>{name} is a PDF that cannot be read.</source>
        <translation>{name} es un PDF que no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is a Word document.</source>
        <translation>{name} es un documento de Word.</translation>
    </message>
    <message>
        <source>{name} is a damaged zip archive.</source>
        <translation>{name} es un archivo zip dañado.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not an AltDesk log.</source>
        <translation>{name} es la base de datos de otro programa, no un registro de AltDesk.</translation>
    </message>
    <message>
        <source>{name} is a database.</source>
        <translation>{name} es una base de datos.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file.</source>
        <translation>{name} es un dispositivo o una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} es una carpeta.</translation>
    </message>
    <message>
        <source>{name} is a link, and what it leads to is not there.</source>
        <translation>{name} es un enlace y su destino no está.</translation>
    </message>
    <message>
        <source>{name} is a photo.</source>
        <translation>{name} es una foto.</translation>
    </message>
    <message>
        <source>{name} is a picture.</source>
        <translation>{name} es una imagen.</translation>
    </message>
    <message>
        <source>{name} is a presentation.</source>
        <translation>{name} es una presentación.</translation>
    </message>
    <message>
        <source>{name} is a program.</source>
        <translation>{name} es un programa.</translation>
    </message>
    <message>
        <source>{name} is a text document (RTF).</source>
        <translation>{name} es un documento de texto (RTF).</translation>
    </message>
    <message>
        <source>{name} is a text without results that AltDesk can tell.</source>
        <translation>{name} es un texto sin resultados que AltDesk reconozca.</translation>
    </message>
    <message>
        <source>{name} is a web page, whatever its name says.</source>
        <translation>{name} es una página web, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>{name} is a zip archive without a table.</source>
        <translation>{name} es un archivo zip sin tabla.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument table (.ods).</source>
        <translation>{name} es una tabla OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument text (.odt).</source>
        <translation>{name} es un texto OpenDocument (.odt).</translation>
    </message>
    <message>
        <source>{name} is an XML file that AltDesk does not know.</source>
        <translation>{name} es un archivo XML que AltDesk no conoce.</translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook (.xls), or one that is locked with a password.</source>
        <translation>{name} es un libro de Excel antiguo (.xls) o uno bloqueado con contraseña.</translation>
    </message>
    <message>
        <source>{name} is being read in another window.</source>
        <translation>{name} se está leyendo en otra ventana.</translation>
    </message>
    <message>
        <source>{name} is closed.</source>
        <translation>{name} está cerrado.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no PDF.</source>
        <translation>{name} está dañado o no es un PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} está dañado.</translation>
    </message>
    <message>
        <source>{name} is damaged: a part of it is missing or changed.</source>
        <translation>{name} está dañado: falta una parte o está cambiada.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is empty: it has lost its contents.</source>
        <translation>{name} está vacío: ha perdido su contenido.</translation>
    </message>
    <message>
        <source>{name} is gone, but its backups are there.</source>
        <translation>{name} ha desaparecido, pero sus copias están ahí.</translation>
    </message>
    <message>
        <source>{name} is larger than {most_bytes} MB.</source>
        <translation>{name} ocupa más de {most_bytes} MB.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} ocupa más de {most} MB.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>{name} is nested more than {deepest} levels deep, or has more than {most_elements} elements.</source>
        <translation>{name} está anidado a más de {deepest} niveles o tiene más de {most_elements} elementos.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply.</source>
        <translation>{name} está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>{name} is no text and no table that AltDesk knows.</source>
        <translation>{name} no es un texto ni una tabla que AltDesk conozca.</translation>
    </message>
    <message>
        <source>{name} is no whole AltDesk JSON file.</source>
        <translation>{name} no es un archivo JSON de AltDesk completo.</translation>
    </message>
    <message>
        <source>{name} is no whole XML document: it breaks at line {line}, column {column}.</source>
        <translation>{name} no es un documento XML completo: se rompe en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>{name} is no workbook, or damaged.</source>
        <translation>{name} no es un libro, o está dañado.</translation>
    </message>
    <message>
        <source>{name} is not an AltDesk log, or it is damaged at its beginning.</source>
        <translation>{name} no es un registro de AltDesk, o está dañado al comienzo.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: a number is unreadable.</source>
        <translation>{name} no es un JSON válido: un número es ilegible.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {msg} (line {lineno}).</source>
        <translation>{name} no es un JSON válido: {msg} (línea {lineno}).</translation>
    </message>
    <message>
        <source>{name} is not valid JSON: {msg}.</source>
        <translation>{name} no es un JSON válido: {msg}.</translation>
    </message>
    <message>
        <source>{name} is not written in the encoding {codec}.</source>
        <translation>{name} no está escrito en la codificación {codec}.</translation>
    </message>
    <message>
        <source>{name} is one of several names of the same file (hard links).</source>
        <translation>{name} es uno de varios nombres del mismo archivo (enlaces físicos).</translation>
    </message>
    <message>
        <source>{name} is open to read only.</source>
        <translation>{name} está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>{name} is packed (gzip).</source>
        <translation>{name} está comprimido (gzip).</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <translation>{name} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{name} is protected, and its keys are missing or damaged.</source>
        <translation>{name} está protegido y sus claves faltan o están dañadas.</translation>
    </message>
    <message>
        <source>{name} is too large to be imported.</source>
        <translation>{name} es demasiado grande para importarlo.</translation>
    </message>
    <message>
        <source>{name} is {version}; AltDesk reads LDT 2.</source>
        <translation>{name} es {version}; AltDesk lee LDT 2.</translation>
    </message>
    <message>
        <source>{name} only lists the results; they lie in other files.</source>
        <translation>{name} solo enumera los resultados; están en otros archivos.</translation>
    </message>
    <message>
        <source>{name} stands twice in one draw: {text} and {text2}. Both are kept.</source>
        <translation>{name} aparece dos veces en una extracción: {text} y {text2}. Se guardan ambos.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a workbook of results may hold.</source>
        <translation>{name} se descomprime en más de lo que puede contener un libro de resultados.</translation>
    </message>
    <message>
        <source>{name} was corrected from {texts}.</source>
        <translation>{name} se corrigió, antes {texts}.</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced while it was open.</source>
        <translation>{name} se movió, borró o sustituyó mientras estaba abierto.</translation>
    </message>
    <message>
        <source>{name} was written by a newer AltDesk (form {version}).</source>
        <translation>{name} lo escribió un AltDesk más nuevo (forma {version}).</translation>
    </message>
    <message>
        <source>{name} was written by a newer AltDesk (tables of version {version}; this one knows {newest}).</source>
        <translation>{name} lo escribió un AltDesk más nuevo (tablas de la versión {version}; este conoce {newest}).</translation>
    </message>
    <message>
        <source>{name} {text} is far from the others (about {shown}).</source>
        <translation>{name} {text} está lejos de los demás (unos {shown}).</translation>
    </message>
    <message>
        <source>{name}, page {number} is damaged.</source>
        <translation>{name}, la página {number} está dañada.</translation>
    </message>
    <message>
        <source>{name}, row {number} has more than {longest_line} letters.</source>
        <translation>{name}, la fila {number} tiene más de {longest_line} letras.</translation>
    </message>
    <message>
        <source>{name}, row {number} has more than {most_columns} columns.</source>
        <translation>{name}, la fila {number} tiene más de {most_columns} columnas.</translation>
    </message>
    <message>
        <source>{name}, row {row}: a quotation mark is opened and never closed.</source>
        <translation>{name}, fila {row}: se abre una comilla y nunca se cierra.</translation>
    </message>
    <message>
        <source>{name}, row {row}: the quotation marks do not match.</source>
        <translation>{name}, fila {row}: las comillas no coinciden.</translation>
    </message>
    <message>
        <source>{name}, row {row}: there is a NUL character; this is no text.</source>
        <translation>{name}, fila {row}: hay un carácter NUL; esto no es un texto.</translation>
    </message>
    <message>
        <source>{name}, sheet {title}: it is damaged.</source>
        <translation>{name}, hoja {title}: está dañada.</translation>
    </message>
    <message>
        <source>{name}-journal lies beside {name2}: another program began to change it.</source>
        <translation>{name}-journal está junto a {name2}: otro programa empezó a cambiarlo.</translation>
    </message>
    <message>
        <source>{name}: no analyte or no result was recognised (row 1: {seen}).</source>
        <translation>{name}: no se reconoció ningún analito o resultado (fila 1: {seen}).</translation>
    </message>
    <message>
        <source>{name}: the final result replaces {shown}.</source>
        <translation>{name}: el resultado final sustituye a {shown}.</translation>
    </message>
    <message>
        <source>{name}: {values} and {values2} are not in one unit.</source>
        <translation>{name}: {values} y {values2} no están en la misma unidad.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is no result.</source>
        <translation>{name}: «{text}» no es un resultado.</translation>
    </message>
    <message>
        <source>{note} Corrected from {texts}.</source>
        <translation>{note} Corregido, antes {texts}.</translation>
    </message>
    <message>
        <source>{shown} is no date.</source>
        <translation>{shown} no es una fecha.</translation>
    </message>
    <message>
        <source>{skipped} messages carry no results and were passed over.</source>
        <translation>{skipped} mensajes no llevan resultados y se omitieron.</translation>
    </message>
    <message>
        <source>{text} is a spreadsheet&apos;s day number; it is read as {day}.</source>
        <translation>{text} es el número de día de una hoja de cálculo; se lee como {day}.</translation>
    </message>
    <message>
        <source>{value} fits {name} better. Type {decimal} with one more digit, or {grouped} without a sign.</source>
        <translation>{value} encaja mejor con {name}. Escriba {decimal} con una cifra más o {grouped} sin signo.</translation>
    </message>
    <message>
        <source>{who} writes to {name}.</source>
        <translation>{who} escribe en {name}.</translation>
    </message>
    <message>
        <source>“context” holds what is no fact.</source>
        <translation>«context» contiene algo que no es un dato.</translation>
    </message>
    <message>
        <source>“value” is no answer.</source>
        <translation>«value» no es una respuesta.</translation>
    </message>
    <message>
        <source>“{collected}” names no day.</source>
        <translation>«{collected}» no indica ningún día.</translation>
    </message>
    <message>
        <source>“{identifier}” is no id of 32 hexadecimal digits.</source>
        <translation>«{identifier}» no es un id de 32 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>“{name}” can mean {names}.</source>
        <translation>«{name}» puede significar {names}.</translation>
    </message>
    <message>
        <source>“{name}” holds what it cannot.</source>
        <translation>«{name}» contiene algo no admitido.</translation>
    </message>
    <message>
        <source>“{name}” is no list.</source>
        <translation>«{name}» no es una lista.</translation>
    </message>
    <message>
        <source>“{name}” is no number.</source>
        <translation>«{name}» no es un número.</translation>
    </message>
    <message>
        <source>“{name}” is no text.</source>
        <translation>«{name}» no es un texto.</translation>
    </message>
    <message>
        <source>“{name}” names no format to write.</source>
        <translation>«{name}» no indica ningún formato de escritura.</translation>
    </message>
    <message>
        <source>“{name}” names no kind of table.</source>
        <translation>«{name}» no indica ningún tipo de tabla.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {strerror}.</source>
        <translation>«{name}» no se escribió: {strerror}.</translation>
    </message>
    <message>
        <source>“{parent}” may not be written to.</source>
        <translation>No se puede escribir en «{parent}».</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>«{path}» es una carpeta.</translation>
    </message>
    <message>
        <source>“{row}” is no date.</source>
        <translation>«{row}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{title}” repeats results of an earlier report; they are not taken.</source>
        <translation>«{title}» repite resultados de un informe anterior; no se toman.</translation>
    </message>
    <message>
        <source>“{words}” could not be read and is missing.</source>
        <translation>«{words}» no se pudo leer y falta.</translation>
    </message>
    <message>
        <source>“{words}” could not be read; another state of it was kept.</source>
        <translation>«{words}» no se pudo leer; se conservó otro estado.</translation>
    </message>
</context>
<context>
    <name>SetPasswordDialog</name>
    <message>
        <source>Copies and backups from before have no password and stay readable: delete them where others could find them.</source>
        <translation>Las copias anteriores no tienen contraseña y siguen siendo legibles: bórrelas donde otros puedan encontrarlas.</translation>
    </message>
    <message>
        <source>From then on the log opens only with this password, or with a recovery key that you print next. If both are lost, nobody can open the log again: not you, not a doctor, not the makers of AltDesk.</source>
        <translation>Desde entonces el registro solo se abre con esta contraseña o con una clave de recuperación que imprimirá a continuación. Si se pierden ambas, nadie podrá abrirlo: ni usted, ni un médico, ni los creadores de AltDesk.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Poner una contraseña</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Poner contraseña</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the computer</source>
        <translation>Como el ordenador</translation>
    </message>
    <message>
        <source>Check this log</source>
        <translation>Comprobar este registro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Enzymes</source>
        <translation>Enzimas</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Explicaciones</translation>
    </message>
    <message>
        <source>How much is explained</source>
        <translation>Cuánto se explica</translation>
    </message>
    <message>
        <source>In memory; gone when it is closed.</source>
        <translation>En memoria; desaparece al cerrarlo.</translation>
    </message>
    <message>
        <source>It holds for this log: screens, sheets and the work list.</source>
        <translation>Vale para este registro: pantallas, hojas y lista de trabajo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Looking through the log …</source>
        <translation>Revisando el registro …</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Make a new log …</source>
        <translation>Crear un registro nuevo …</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten: each change is a new version, and all of them are kept.</source>
        <translation>Nunca se sobrescribe nada: cada cambio es una versión nueva y todas se conservan.</translation>
    </message>
    <message>
        <source>Open another log …</source>
        <translation>Abrir otro registro …</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>Otros resultados</translation>
    </message>
    <message>
        <source>Safe and private</source>
        <translation>Seguro y privado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shown on every screen, and offered where a result is typed for the first time. What a laboratory printed is kept, and shown beside it.</source>
        <translation>Se muestran en todas las pantallas y se ofrecen cuando un resultado se escribe por primera vez. Lo que imprimió un laboratorio se conserva y se muestra al lado.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The log is whole, and nobody has changed it from outside.</source>
        <translation>El registro está íntegro y nadie lo ha modificado desde fuera.</translation>
    </message>
    <message>
        <source>This log</source>
        <translation>Este registro</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Do this only if AltDesk is closed there, for instance after a crash or a lost connection. If it is still open there, what both of you record from now on can damage the log.</source>
        <translation>Hágalo solo si AltDesk está cerrado allí, por ejemplo tras un fallo o una conexión perdida. Si sigue abierto allí, lo que ambos registren desde ahora puede dañar el registro.</translation>
    </message>
    <message>
        <source>It is closed there: take over</source>
        <translation>Está cerrado allí: tomar el control</translation>
    </message>
    <message>
        <source>Take over {name}?</source>
        <translation>¿Tomar el control de {name}?</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Change {what}</source>
        <translation>Cambiar {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Sucesos, primero el más reciente</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Log an event</source>
        <translation>Anotar un evento</translation>
    </message>
    <message>
        <source>Log what you take and what happened: it can explain a rise, or a fall, that no test can.</source>
        <translation>Anote lo que toma y lo que pasó: puede explicar una subida o una bajada que ninguna prueba explica.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Suceso nuevo</translation>
    </message>
    <message>
        <source>No event of this kind</source>
        <translation>Ningún evento de este tipo</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>Nobody is in this log yet</source>
        <translation>Aún no hay nadie en este registro</translation>
    </message>
    <message>
        <source>Other events are listed under “Everything”.</source>
        <translation>Los demás eventos están en «Todo».</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Type a panel or import a file; then its events can be logged.</source>
        <translation>Escriba un análisis o importe un archivo; después se pueden anotar los eventos.</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Left and right arrow keys read each draw.</source>
        <translation>Las flechas izquierda y derecha leen cada extracción.</translation>
    </message>
</context>
<context>
    <name>TrendControls</name>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Analytes</source>
        <translation>Analitos</translation>
    </message>
    <message>
        <source>Analytes: {names}</source>
        <translation>Analitos: {names}</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Shade how far a result can move by chance and biology alone</source>
        <translation>Sombrear cuánto puede moverse un resultado solo por azar y biología</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× límite</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Arrow keys read each draw, Shift with arrows moves, plus and minus zoom. The table holds the same values.</source>
        <translation>Las flechas leen cada extracción, Mayús con flechas desplaza, más y menos amplían. La tabla contiene los mismos valores.</translation>
    </message>
    <message>
        <source>No curve yet</source>
        <translation>Aún no hay curvas</translation>
    </message>
    <message>
        <source>Point at the plot, or use the arrow keys, to read values.</source>
        <translation>Señale el gráfico o use las flechas para leer los valores.</translation>
    </message>
    <message>
        <source>Preparing the plot …</source>
        <translation>Preparando el gráfico …</translation>
    </message>
    <message>
        <source>Results with numbers are drawn here, over time and against their limits.</source>
        <translation>Aquí se dibujan los resultados con números, a lo largo del tiempo y frente a sus límites.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Trends as a plot</source>
        <translation>Evolución en gráfico</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>If nothing opens it, this may be another log than you think, a damaged one, or not an AltDesk log at all. It was left unchanged.</source>
        <translation>Si nada lo abre, puede ser otro registro del que cree, uno dañado, o no ser de AltDesk. No se ha modificado.</translation>
    </message>
    <message>
        <source>Is it the sheet of this log, and the newest one?</source>
        <translation>¿Es la hoja de este registro, y la más reciente?</translation>
    </message>
    <message>
        <source>It stands on the printed recovery sheet: 28 letters and digits in groups of four. Capitals and hyphens do not matter.</source>
        <translation>Figura en la hoja de recuperación impresa: 28 letras y cifras en grupos de cuatro. Las mayúsculas y los guiones no importan.</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language.</source>
        <translation>Fíjese en las mayúsculas y en el idioma del teclado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>This is not a whole recovery key: a letter is missing or another one. Compare it with the sheet, group by group.</source>
        <translation>No es una clave de recuperación completa: falta una letra o es otra. Compárela con la hoja, grupo por grupo.</translation>
    </message>
    <message>
        <source>This password does not open {name}.</source>
        <translation>Esta contraseña no abre {name}.</translation>
    </message>
    <message>
        <source>This recovery key does not open {name}.</source>
        <translation>Esta clave de recuperación no abre {name}.</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>Usar la contraseña en su lugar</translation>
    </message>
    <message>
        <source>Use the recovery key instead</source>
        <translation>Usar la clave de recuperación en su lugar</translation>
    </message>
    <message>
        <source>{name} is protected</source>
        <translation>{name} está protegido</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A table, a PDF or the download of a patient portal or clinic.</source>
        <translation>Una tabla, un PDF o la descarga de un portal de pacientes o una clínica.</translation>
    </message>
    <message>
        <source>Copy the numbers from a paper report. Takes half a minute.</source>
        <translation>Copie los valores de un informe en papel. Lleva medio minuto.</translation>
    </message>
    <message>
        <source>Each blood draw is a panel: its results, the laboratory&apos;s own limits and the day.</source>
        <translation>Cada extracción es un análisis: sus resultados, los límites del laboratorio y el día.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer; AltDesk explains, your doctor decides.</source>
        <translation>Todo queda en un archivo de este ordenador; AltDesk explica, su médico decide.</translation>
    </message>
    <message>
        <source>How AltDesk works</source>
        <translation>Cómo funciona AltDesk</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Keep your liver blood tests, and understand them</source>
        <translation>Guarde sus pruebas hepáticas y entiéndalas</translation>
    </message>
    <message>
        <source>Look around with the results of a real study participant.</source>
        <translation>Eche un vistazo con los resultados de una participante real de un estudio.</translation>
    </message>
    <message>
        <source>Open the sample log</source>
        <translation>Abrir el registro de ejemplo</translation>
    </message>
    <message>
        <source>Overview and Trends show how ALT and AST move; Interpretation says what the numbers can mean, with the source of every sentence.</source>
        <translation>Resumen y Evolución muestran cómo se mueven ALT y AST; Interpretación dice qué pueden significar los valores, con la fuente de cada frase.</translation>
    </message>
    <message>
        <source>Timeline keeps medicines, alcohol, exercise and illness beside the results, and Report makes one sheet for your doctor.</source>
        <translation>Cronología guarda medicamentos, alcohol, ejercicio y enfermedades junto a los resultados, e Informe hace una hoja para su médico.</translation>
    </message>
    <message>
        <source>Type a panel</source>
        <translation>Escribir un análisis</translation>
    </message>
    <message>
        <source>{name} has no panel yet</source>
        <translation>{name} aún no tiene análisis</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Initials or name</source>
        <translation>Iniciales o nombre</translation>
    </message>
    <message>
        <source>Nobody else works with this log: do not ask again</source>
        <translation>Nadie más trabaja con este registro: no volver a preguntar</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>¿Quién trabaja?</translation>
    </message>
    <message>
        <source>Without initials</source>
        <translation>Sin iniciales</translation>
    </message>
    <message>
        <source>Your initials are recorded with each change you make, so that everybody can see later who changed what. This is no password.</source>
        <translation>Sus iniciales acompañan cada cambio que hace, para que después todos vean quién cambió qué. No es una contraseña.</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>New person: {name}</source>
        <translation>Persona nueva: {name}</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>¿De quién son estos resultados?</translation>
    </message>
</context>
<context>
    <name>WhosePeople</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>The file names nobody. Whose results are these?</source>
        <translation>El archivo no nombra a nadie. ¿De quién son estos resultados?</translation>
    </message>
    <message>
        <source>Whose results are these?</source>
        <translation>¿De quién son estos resultados?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> – unverified: the passage was not read again</source>
        <translation> – sin verificar: el pasaje no se releyó</translation>
    </message>
    <message numerus="yes">
        <source>%n acts written to {path}. The file is not protected.</source>
        <translation>
            <numerusform>%n cambio escrito en {path}. El archivo no está protegido.</numerusform>
            <numerusform>%n cambios escritos en {path}. El archivo no está protegido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n ya está</numerusform>
            <numerusform>%n ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corregido</numerusform>
            <numerusform>%n corregidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no blood results</source>
        <translation>
            <numerusform>%n línea no es un resultado de sangre</numerusform>
            <numerusform>%n líneas no son resultados de sangre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files wait.</source>
        <translation>
            <numerusform>%n archivo más espera.</numerusform>
            <numerusform>%n archivos más esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files were not read.</source>
        <translation>
            <numerusform>%n archivo más no se ha leído.</numerusform>
            <numerusform>%n archivos más no se han leído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panels</source>
        <translation>
            <numerusform>%n análisis</numerusform>
            <numerusform>%n análisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted. Check them, then save.</source>
        <translation>
            <numerusform>%n resultado pegado. Compruebe y guarde.</numerusform>
            <numerusform>%n resultados pegados. Compruebe y guarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results of {name} recorded.</source>
        <translation>
            <numerusform>%n resultado de {name} registrado.</numerusform>
            <numerusform>%n resultados de {name} registrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets were not written:</source>
        <translation>
            <numerusform>%n hoja no se escribió:</numerusform>
            <numerusform>%n hojas no se escribieron:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets written to {folder}.</source>
        <translation>
            <numerusform>%n hoja escrita en {folder}.</numerusform>
            <numerusform>%n hojas escritas en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to settle. First: {words}</source>
        <translation>
            <numerusform>%n punto por resolver. Primero: {words}</numerusform>
            <numerusform>%n puntos por resolver. Primero: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a question</source>
        <translation>
            <numerusform>%n con una pregunta</numerusform>
            <numerusform>%n con una pregunta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with open questions were left out.</source>
        <translation>
            <numerusform>%n con una pregunta abierta se omitió.</numerusform>
            <numerusform>%n con preguntas abiertas se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worked out</source>
        <translation>
            <numerusform>%n calculado</numerusform>
            <numerusform>%n calculados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>(preliminary)</source>
        <translation>(provisional)</translation>
    </message>
    <message>
        <source>* unverified: the passage in the source was not read again.</source>
        <translation>* sin verificar: el pasaje de la fuente no se releyó.</translation>
    </message>
    <message>
        <source>1 or above</source>
        <translation>1 o más</translation>
    </message>
    <message>
        <source>A backup on the same computer burns with it: copy the log to a second place once a month, such as a USB stick that you keep elsewhere.</source>
        <translation>Una copia en el mismo ordenador arde con él: copie el registro una vez al mes en un segundo lugar, como una memoria USB que guarde en otra parte.</translation>
    </message>
    <message>
        <source>A panel was begun and not saved: {name}.</source>
        <translation>Un análisis se empezó y no se guardó: {name}.</translation>
    </message>
    <message>
        <source>A product that AltDesk does not know</source>
        <translation>Un producto que AltDesk no conoce</translation>
    </message>
    <message>
        <source>A score or a next test depends on it.</source>
        <translation>Un índice o una próxima prueba depende de ello.</translation>
    </message>
    <message>
        <source>About AltDesk</source>
        <translation>Acerca de AltDesk</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Add panel</source>
        <translation>Añadir análisis</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>También posible</translation>
    </message>
    <message>
        <source>AltDesk logs (*.altdesk)</source>
        <translation>Registros de AltDesk (*.altdesk)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Another window or computer writes to it.</source>
        <translation>Otra ventana u otro ordenador escribe en él.</translation>
    </message>
    <message>
        <source>Answered {day}</source>
        <translation>Respondida el {day}</translation>
    </message>
    <message>
        <source>Answers about you and your medicines make this more exact.</source>
        <translation>Sus respuestas sobre usted y sus medicamentos lo hacen más exacto.</translation>
    </message>
    <message>
        <source>Any alcohol in a usual week</source>
        <translation>Algo de alcohol en una semana normal</translation>
    </message>
    <message>
        <source>Anybody who has the file can then read it: everyone at this computer, and whoever finds a copy or a backup from then on.</source>
        <translation>Quien tenga el archivo podrá leerlo: cualquiera en este ordenador y quien encuentre desde entonces una copia.</translation>
    </message>
    <message>
        <source>Around the draw: {facts}</source>
        <translation>En torno a la extracción: {facts}</translation>
    </message>
    <message>
        <source>Around the last test</source>
        <translation>En torno a la última extracción</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>As each report prints them</source>
        <translation>Como los imprime cada informe</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Como está impreso</translation>
    </message>
    <message>
        <source>As printed: {text}</source>
        <translation>Como está impreso: {text}</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el ordenador</translation>
    </message>
    <message>
        <source>Ask your doctor</source>
        <translation>Pregunte a su médico</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Best between {first} and {last}.</source>
        <translation>Mejor entre el {first} y el {last}.</translation>
    </message>
    <message>
        <source>Blank sheet to fill in by hand</source>
        <translation>Hoja en blanco para rellenar a mano</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>By amount: µmol/L, g/L</source>
        <translation>Por cantidad: µmol/L, g/L</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By weight: mg/dL, g/dL</source>
        <translation>Por peso: mg/dL, g/dL</translation>
    </message>
    <message>
        <source>CSV Excel FHIR HL7 PDF paste</source>
        <translation>CSV Excel FHIR HL7 PDF pegar</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Chance of an infection</source>
        <translation>Posibilidad de una infección</translation>
    </message>
    <message>
        <source>Changes are signed {initials}</source>
        <translation>Los cambios se firman {initials}</translation>
    </message>
    <message>
        <source>Clay-coloured stool</source>
        <translation>Heces de color arcilla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clinic&apos;s address</source>
        <translation>Dirección de la consulta</translation>
    </message>
    <message>
        <source>Clinic&apos;s name</source>
        <translation>Nombre de la consulta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cola-coloured urine</source>
        <translation>Orina de color cola</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Condition named by a doctor</source>
        <translation>Enfermedad diagnosticada</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>¿Quería decir {name}?</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Does something not fit?</source>
        <translation>¿Hay algo que no encaja?</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Every change, newest first</source>
        <translation>Todos los cambios, primero el más reciente</translation>
    </message>
    <message>
        <source>Everything, with evidence</source>
        <translation>Todo, con la evidencia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Fair: it would stand some time. One more word makes it strong.</source>
        <translation>Aceptable: aguantaría un tiempo. Una palabra más la hace fuerte.</translation>
    </message>
    <message>
        <source>Fasting, dieting or ill in the 3 days before</source>
        <translation>Ayuno, dieta o enfermedad en los 3 días previos</translation>
    </message>
    <message>
        <source>Fever, 38 °C or more</source>
        <translation>Fiebre, 38 °C o más</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar de todo…</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Fits best</source>
        <translation>Encaja mejor</translation>
    </message>
    <message>
        <source>Flag as printed: {flag}</source>
        <translation>Marca impresa: {flag}</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Four unrelated words are strong and easy to keep.</source>
        <translation>Cuatro palabras sin relación son fuertes y fáciles de recordar.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>De {source}</translation>
    </message>
    <message>
        <source>Full: meaning and urgency of the numbers</source>
        <translation>Completo: significado de los valores y urgencia</translation>
    </message>
    <message>
        <source>Further trends</source>
        <translation>Otras evoluciones</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Hard exercise or a muscle injury in the 7 days before</source>
        <translation>Ejercicio intenso o lesión muscular en los 7 días previos</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Height in cm</source>
        <translation>Altura en cm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Highest ALT first</source>
        <translation>Primero la ALT más alta</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Con qué urgencia</translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>In memory: gone when the window is closed</source>
        <translation>En memoria: desaparece al cerrar la ventana</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>It can make the matter urgent.</source>
        <translation>Puede hacer que el asunto sea urgente.</translation>
    </message>
    <message>
        <source>It decides whether AltDesk may interpret at all.</source>
        <translation>Decide si AltDesk puede interpretar o no.</translation>
    </message>
    <message>
        <source>It speaks for or against: {causes}.</source>
        <translation>Habla a favor o en contra de: {causes}.</translation>
    </message>
    <message>
        <source>Itching all over</source>
        <translation>Picor por todo el cuerpo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de suceso</translation>
    </message>
    <message>
        <source>Laboratory: {name}</source>
        <translation>Laboratorio: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Last 2 years</source>
        <translation>Últimos 2 años</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>Últimos 5 años</translation>
    </message>
    <message>
        <source>Last ALT</source>
        <translation>Última ALT</translation>
    </message>
    <message>
        <source>Last panels</source>
        <translation>Últimos análisis</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Menos probable</translation>
    </message>
    <message>
        <source>Less likely, and why ({count})</source>
        <translation>Menos probable, y por qué ({count})</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Limits of the laboratory: {limits}</source>
        <translation>Intervalo de referencia del laboratorio: {limits}</translation>
    </message>
    <message>
        <source>Limits used</source>
        <translation>Límites usados</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bloquear la pantalla</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Logo …</source>
        <translation>Logotipo …</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Medical care today</source>
        <translation>Atención médica hoy</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Medicines and events</source>
        <translation>Medicamentos y sucesos</translation>
    </message>
    <message>
        <source>Medicines and supplements</source>
        <translation>Medicamentos y suplementos</translation>
    </message>
    <message>
        <source>Mind capitals and the keyboard&apos;s language.</source>
        <translation>Fíjese en las mayúsculas y en el idioma del teclado.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>More than 4 g paracetamol in one day, last 7 days</source>
        <translation>Más de 4 g de paracetamol en un día, últimos 7 días</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Primero los más urgentes</translation>
    </message>
    <message>
        <source>Muscles and exercise</source>
        <translation>Músculos y ejercicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the condition</source>
        <translation>Nombre de la enfermedad</translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation>Nombre del medicamento</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nombre del producto</translation>
    </message>
    <message>
        <source>New confusion or unusual sleepiness</source>
        <translation>Confusión nueva o somnolencia inusual</translation>
    </message>
    <message>
        <source>New log…</source>
        <translation>Registro nuevo…</translation>
    </message>
    <message>
        <source>Newly swollen belly</source>
        <translation>Vientre hinchado recientemente</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Persona siguiente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>Próxima prueba</translation>
    </message>
    <message>
        <source>Next tests</source>
        <translation>Próximas pruebas</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>Sin prisa</translation>
    </message>
    <message>
        <source>No limits were printed.</source>
        <translation>No había límites impresos.</translation>
    </message>
    <message>
        <source>No log was chosen.</source>
        <translation>No se eligió ningún registro.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Nothing here is urgent.</source>
        <translation>Aquí nada es urgente.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this log, so nobody need sign.</source>
        <translation>En este registro no se anota nada, así que nadie tiene que firmar.</translation>
    </message>
    <message>
        <source>Numbers only, no explanation</source>
        <translation>Solo valores, sin explicación</translation>
    </message>
    <message>
        <source>Numbers only: no ranking of causes, no urgency</source>
        <translation>Solo valores: sin causas ni urgencia</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Ofrecer de nuevo</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Solo en este ordenador</translation>
    </message>
    <message>
        <source>One sheet, front and back</source>
        <translation>Una hoja por las dos caras</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Con deshacer una vez se quita todo.</translation>
    </message>
    <message>
        <source>Only a log that can be written can have its password changed.</source>
        <translation>Solo se puede cambiar la contraseña de un registro en el que se puede escribir.</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Abrir un registro</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>Abrir un registro…</translation>
    </message>
    <message>
        <source>Open another log …</source>
        <translation>Abrir otro registro …</translation>
    </message>
    <message>
        <source>Open it to write first.</source>
        <translation>Ábralo primero para escribir.</translation>
    </message>
    <message>
        <source>Open the sample log</source>
        <translation>Abrir el registro de ejemplo</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Abrir para leer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Overdue first</source>
        <translation>Primero los atrasados</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>PDF summary</source>
        <translation>Resumen PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Pain under the right ribs</source>
        <translation>Dolor bajo las costillas derechas</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Panel of {day}</source>
        <translation>Análisis del {day}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Panels were begun and not saved: {names}.</source>
        <translation>Se empezaron análisis que no se guardaron: {names}.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Please check a value</source>
        <translation>Revise un valor, por favor</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Pregnancy and ancestry</source>
        <translation>Embarazo y ascendencia</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vista previa de la hoja</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Persona anterior</translation>
    </message>
    <message>
        <source>Print a new recovery sheet</source>
        <translation>Imprimir una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>Printed by the laboratory: {value}</source>
        <translation>Impreso por el laboratorio: {value}</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Intervención</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions about you</source>
        <translation>Preguntas sobre usted</translation>
    </message>
    <message>
        <source>Questions for the doctor</source>
        <translation>Preguntas para el médico</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Leer sobre ello</translation>
    </message>
    <message>
        <source>Read about {name}</source>
        <translation>Leer sobre {name}</translation>
    </message>
    <message>
        <source>Read from the log</source>
        <translation>Leído del registro</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>Quitar contraseña</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Repeat blood test</source>
        <translation>Repetir el análisis de sangre</translation>
    </message>
    <message>
        <source>Repeat the test</source>
        <translation>Repetir la prueba</translation>
    </message>
    <message>
        <source>Replace your words by the questions offered</source>
        <translation>Sustituir su texto por las preguntas ofrecidas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Restore a backup: see Backups.</source>
        <translation>Restaure una copia: vea Copias de seguridad.</translation>
    </message>
    <message>
        <source>Restore the backup of {moment}</source>
        <translation>Restaurar la copia del {moment}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rule&apos;s name</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Save as PDF.</source>
        <translation>Guarde como PDF.</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Guardar para el calendario</translation>
    </message>
    <message>
        <source>Save it in a folder of your own, and open it there.</source>
        <translation>Guárdelo en una carpeta suya y ábralo allí.</translation>
    </message>
    <message>
        <source>Save the log elsewhere</source>
        <translation>Guardar el registro en otro lugar</translation>
    </message>
    <message>
        <source>Save the log elsewhere or restore a backup: see Settings and Backups.</source>
        <translation>Guarde el registro en otro lugar o restaure una copia: vea Ajustes y Copias de seguridad.</translation>
    </message>
    <message>
        <source>Save the log elsewhere …</source>
        <translation>Guardar el registro en otro lugar …</translation>
    </message>
    <message>
        <source>Save the log elsewhere…</source>
        <translation>Guardar el registro en otro lugar…</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Guardar lo que se pueda leer …</translation>
    </message>
    <message>
        <source>Scarring scores at this age</source>
        <translation>Índices de cicatrización a esta edad</translation>
    </message>
    <message>
        <source>Scarring scores while the rise is high</source>
        <translation>Índices de cicatrización mientras la subida es alta</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Second place: {place}, last on {day}</source>
        <translation>Segundo lugar: {place}, por última vez el {day}</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation>Ir pronto al médico</translation>
    </message>
    <message>
        <source>Set or change the password…</source>
        <translation>Poner o cambiar la contraseña…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Hoja {number} de {count}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Something in this log is not as it was recorded.</source>
        <translation>Algo de este registro no está como se registró.</translation>
    </message>
    <message>
        <source>Sore muscles</source>
        <translation>Dolor muscular</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Strong: guessing it would take longer than a life.</source>
        <translation>Fuerte: adivinarla llevaría más de una vida.</translation>
    </message>
    <message>
        <source>Supplement or herb</source>
        <translation>Suplemento o hierba</translation>
    </message>
    <message>
        <source>Switch person…</source>
        <translation>Cambiar de persona…</translation>
    </message>
    <message>
        <source>The backup to your second place is due: Menu, Backups.</source>
        <translation>Toca la copia en su segundo lugar: Menú, Copias de seguridad.</translation>
    </message>
    <message>
        <source>The explanations keep the units that the laboratory printed.</source>
        <translation>Las explicaciones conservan las unidades que imprimió el laboratorio.</translation>
    </message>
    <message>
        <source>The key of the old sheet will no longer open this log. Do this if the sheet was lost or seen by others. Backups from before keep the old key.</source>
        <translation>La clave de la hoja antigua ya no abrirá este registro. Hágalo si la hoja se perdió o la vieron otros. Las copias anteriores conservan la clave antigua.</translation>
    </message>
    <message>
        <source>The laboratory says: haemolysed sample</source>
        <translation>El laboratorio indica: muestra hemolizada</translation>
    </message>
    <message>
        <source>The log is now {path}</source>
        <translation>El registro está ahora en {path}</translation>
    </message>
    <message>
        <source>The password is removed</source>
        <translation>La contraseña se ha quitado</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>La contraseña está puesta</translation>
    </message>
    <message numerus="yes">
        <source>The pasted text holds %n dates. Which one goes in here?</source>
        <translation>
            <numerusform>El texto pegado contiene %n fecha. ¿Cuál va aquí?</numerusform>
            <numerusform>El texto pegado contiene %n fechas. ¿Cuál va aquí?</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>No se puede acceder a la impresora.</translation>
    </message>
    <message>
        <source>The results of the plot as a table</source>
        <translation>Los resultados del gráfico en una tabla</translation>
    </message>
    <message>
        <source>This copy of AltDesk has no such page.</source>
        <translation>Esta copia de AltDesk no tiene esa página.</translation>
    </message>
    <message>
        <source>This is not the password of this log.</source>
        <translation>Esta no es la contraseña de este registro.</translation>
    </message>
    <message>
        <source>This log is open to read only: nothing can be restored.</source>
        <translation>Este registro está abierto solo para lectura: no se puede restaurar nada.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>Type a number, such as 20.</source>
        <translation>Escriba un número, como 20.</translation>
    </message>
    <message>
        <source>Type a number, such as 27.5.</source>
        <translation>Escriba un número, como 27,5.</translation>
    </message>
    <message>
        <source>Type a panel</source>
        <translation>Escribir un análisis</translation>
    </message>
    <message>
        <source>Typed in by hand.</source>
        <translation>Escrito a mano.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Until (empty: it goes on)</source>
        <translation>Hasta (vacío: continúa)</translation>
    </message>
    <message>
        <source>Vomiting blood or black stools</source>
        <translation>Vómito con sangre o heces negras</translation>
    </message>
    <message>
        <source>Weak: a patient thief guesses it. Add words, for example to four.</source>
        <translation>Débil: un ladrón paciente la adivina. Añada palabras, por ejemplo hasta cuatro.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Peso en kg</translation>
    </message>
    <message>
        <source>Weight, sugar, blood pressure</source>
        <translation>Peso, azúcar, tensión</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a doctor has told you</source>
        <translation>Lo que le ha dicho un médico</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>What the numbers fit</source>
        <translation>Con qué encajan los valores</translation>
    </message>
    <message>
        <source>What the numbers say</source>
        <translation>Qué dicen los valores</translation>
    </message>
    <message>
        <source>What this can be</source>
        <translation>Qué puede ser</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Qué ha cambiado usted</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Qué hizo usted</translation>
    </message>
    <message>
        <source>What you drink, or “none”</source>
        <translation>Qué bebe, o «nada»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>While the muscles may be the reason</source>
        <translation>Mientras los músculos puedan ser la causa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who changed what…</source>
        <translation>Quién cambió qué…</translation>
    </message>
    <message>
        <source>Who is working…</source>
        <translation>Quién trabaja…</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Without the password nothing can be read.</source>
        <translation>Sin la contraseña no se puede leer nada.</translation>
    </message>
    <message>
        <source>Yellow eyes or skin</source>
        <translation>Ojos o piel amarillos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Your family</source>
        <translation>Su familia</translation>
    </message>
    <message>
        <source>Your note on the sheet</source>
        <translation>Su nota en la hoja</translation>
    </message>
    <message>
        <source>add panel of {day}</source>
        <translation>añadir el análisis del {day}</translation>
    </message>
    <message>
        <source>add {what}</source>
        <translation>añadir {what}</translation>
    </message>
    <message>
        <source>adds to a panel of the log</source>
        <translation>completa un análisis del registro</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>tras %n minuto</numerusform>
            <numerusform>tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>articles guide sources</source>
        <translation>artículos guía fuentes</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>backed up today {time}</source>
        <translation>copia hecha hoy {time}</translation>
    </message>
    <message>
        <source>backed up {day}</source>
        <translation>copia hecha el {day}</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de importar</translation>
    </message>
    <message>
        <source>before an update of AltDesk</source>
        <translation>antes de actualizar AltDesk</translation>
    </message>
    <message>
        <source>below 1</source>
        <translation>menos de 1</translation>
    </message>
    <message>
        <source>below {low}</source>
        <translation>por debajo de {low}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>nacimiento {day}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>change About you</source>
        <translation>cambiar «Sobre usted»</translation>
    </message>
    <message>
        <source>change panel of {day}</source>
        <translation>cambiar el análisis del {day}</translation>
    </message>
    <message>
        <source>change {what}</source>
        <translation>cambiar {what}</translation>
    </message>
    <message>
        <source>changes initials history</source>
        <translation>cambios iniciales historial</translation>
    </message>
    <message>
        <source>chart graph curve plot</source>
        <translation>gráfico curva diagrama</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
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
        <translation>registro dañado, guardado como estaba</translation>
    </message>
    <message>
        <source>delete panel of {day}</source>
        <translation>borrar el análisis del {day}</translation>
    </message>
    <message>
        <source>delete {what}</source>
        <translation>borrar {what}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>no lo sé</translation>
    </message>
    <message>
        <source>drinks of 10 g a week (Europe)</source>
        <translation>bebidas de 10 g por semana (Europa)</translation>
    </message>
    <message>
        <source>drinks of 14 g a week (USA)</source>
        <translation>bebidas de 14 g por semana (EE. UU.)</translation>
    </message>
    <message>
        <source>due again</source>
        <translation>toca de nuevo</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>toca ahora</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introducido por error</translation>
    </message>
    <message>
        <source>expected after {event}</source>
        <translation>esperado tras {event}</translation>
    </message>
    <message>
        <source>expected {value}</source>
        <translation>esperado {value}</translation>
    </message>
    <message>
        <source>explanation causes next test questions</source>
        <translation>explicación causas próximo control preguntas</translation>
    </message>
    <message>
        <source>export copy</source>
        <translation>exportar copia</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>file {number}</source>
        <translation>expediente {number}</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>g a day</source>
        <translation>g al día</translation>
    </message>
    <message>
        <source>g a week</source>
        <translation>g por semana</translation>
    </message>
    <message>
        <source>g of pure alcohol a week</source>
        <translation>g de alcohol puro por semana</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>dentro de %n mes</numerusform>
            <numerusform>dentro de %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>dentro de %n semana</numerusform>
            <numerusform>dentro de %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>in between</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>in the log</source>
        <translation>en el registro</translation>
    </message>
    <message>
        <source>in {first} to {last} days</source>
        <translation>dentro de {first} a {last} días</translation>
    </message>
    <message>
        <source>in {first} to {last} months</source>
        <translation>dentro de {first} a {last} meses</translation>
    </message>
    <message>
        <source>in {first} to {last} weeks</source>
        <translation>dentro de {first} a {last} semanas</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message numerus="yes">
        <source>it counts for %n days</source>
        <translation>
            <numerusform>cuenta %n día</numerusform>
            <numerusform>cuenta %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>language theme dark contrast text size units explanations</source>
        <translation>idioma tema oscuro contraste tamaño del texto unidades explicaciones</translation>
    </message>
    <message>
        <source>last panel {day}</source>
        <translation>último análisis {day}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>may lie within {limits} or not</source>
        <translation>puede estar dentro de {limits} o no</translation>
    </message>
    <message>
        <source>measured {day}</source>
        <translation>medido el {day}</translation>
    </message>
    <message>
        <source>medicine supplement alcohol exercise weight illness event</source>
        <translation>medicamento suplemento alcohol ejercicio peso enfermedad evento</translation>
    </message>
    <message>
        <source>mg a day</source>
        <translation>mg al día</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nunca medido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>persona nueva</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>aún sin copia</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no date follows from these results</source>
        <translation>de estos resultados no sale ninguna fecha</translation>
    </message>
    <message>
        <source>no limit printed</source>
        <translation>sin límite impreso</translation>
    </message>
    <message>
        <source>no panel yet</source>
        <translation>aún sin análisis</translation>
    </message>
    <message>
        <source>no password set</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>ningún resultado</translation>
    </message>
    <message>
        <source>no symptoms</source>
        <translation>sin síntomas</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>no calculado</translation>
    </message>
    <message>
        <source>not computed: {missing} missing</source>
        <translation>no calculado; falta: {missing}</translation>
    </message>
    <message>
        <source>not: {what}</source>
        <translation>no: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nada conocido</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>or worked out from</source>
        <translation>o calculado a partir de</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>atrasada desde el {day}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>pass on {name}</source>
        <translation>pasar {name}</translation>
    </message>
    <message>
        <source>patients clinic overdue work list add person</source>
        <translation>pacientes consulta atrasado lista de trabajo añadir persona</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>pregnancy height weight history questions</source>
        <translation>embarazo altura peso antecedentes preguntas</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>printed {value}</source>
        <translation>impreso {value}</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>read only: {user} on {host} writes since {moment}</source>
        <translation>solo lectura: {user} en {host} escribe desde el {moment}</translation>
    </message>
    <message>
        <source>replaces the former value</source>
        <translation>sustituye el valor anterior</translation>
    </message>
    <message>
        <source>restore copy</source>
        <translation>restaurar copia</translation>
    </message>
    <message>
        <source>result {number}</source>
        <translation>resultado {number}</translation>
    </message>
    <message>
        <source>results table delete edit compare history</source>
        <translation>resultados tabla borrar editar comparar historial</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>row {number}, column {name}</source>
        <translation>fila {number}, columna {name}</translation>
    </message>
    <message>
        <source>sheet PDF print save doctor</source>
        <translation>hoja PDF imprimir guardar médico</translation>
    </message>
    <message>
        <source>sheet {name}, row {number}</source>
        <translation>hoja {name}, fila {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>someone without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>taken back: {words}</source>
        <translation>retirado: {words}</translation>
    </message>
    <message>
        <source>the first is the day</source>
        <translation>el primero es el día</translation>
    </message>
    <message>
        <source>the first is the month</source>
        <translation>el primero es el mes</translation>
    </message>
    <message>
        <source>this computer (another AltDesk window)</source>
        <translation>este ordenador (otra ventana de AltDesk)</translation>
    </message>
    <message>
        <source>type results new blood test</source>
        <translation>escribir resultados nuevo análisis de sangre</translation>
    </message>
    <message>
        <source>units of 8 g a week (UK)</source>
        <translation>unidades de 8 g por semana (Reino Unido)</translation>
    </message>
    <message>
        <source>was {value} on {day}</source>
        <translation>era {value} el {day}</translation>
    </message>
    <message>
        <source>within {limits}</source>
        <translation>dentro de {limits}</translation>
    </message>
    <message>
        <source>{change} %</source>
        <translation>{change} %</translation>
    </message>
    <message>
        <source>{change} %, can be chance</source>
        <translation>{change} %, puede ser azar</translation>
    </message>
    <message>
        <source>{change} %, more than chance</source>
        <translation>{change} %, más que azar</translation>
    </message>
    <message>
        <source>{deed}: {words}</source>
        <translation>{deed}: {words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{name} as a multiple of its limit</source>
        <translation>{name} como múltiplo de su límite</translation>
    </message>
    <message>
        <source>{name} is known</source>
        <translation>{name} se conoce</translation>
    </message>
    <message>
        <source>{name} is negative</source>
        <translation>{name} es negativo</translation>
    </message>
    <message>
        <source>{name} is positive</source>
        <translation>{name} es positivo</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results came without an upper limit.</source>
        <translation>
            <numerusform>{name}: %n resultado vino sin límite superior.</numerusform>
            <numerusform>{name}: %n resultados vinieron sin límite superior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results have no place on this axis.</source>
        <translation>
            <numerusform>{name}: %n resultado no tiene sitio en este eje.</numerusform>
            <numerusform>{name}: %n resultados no tienen sitio en este eje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n results, {first} to {last}.</source>
        <translation>
            <numerusform>{name}: %n resultado, {first} a {last}.</numerusform>
            <numerusform>{name}: %n resultados, {first} a {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} and {count} more</source>
        <translation>{shown} y {count} más</translation>
    </message>
    <message>
        <source>{sign} overdue, {day}</source>
        <translation>{sign} atrasada, {day}</translation>
    </message>
    <message>
        <source>{times} × the upper limit</source>
        <translation>{times} × el límite superior</translation>
    </message>
    <message>
        <source>{times} × upper limit {limit}</source>
        <translation>{times} × límite sup. {limit}</translation>
    </message>
    <message>
        <source>{user} on {host} writes to it since {moment}.</source>
        <translation>{user} en {host} escribe en él desde el {moment}.</translation>
    </message>
    <message>
        <source>{weeks}, counted from the latest panel</source>
        <translation>{weeks}, contando desde el último análisis</translation>
    </message>
    <message>
        <source>{what}: not computed</source>
        <translation>{what}: no calculado</translation>
    </message>
    <message>
        <source>{words} (and {count} more)</source>
        <translation>{words} (y {count} más)</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× límite</translation>
    </message>
    <message>
        <source>× upper limit</source>
        <translation>× límite superior</translation>
    </message>
</context>
<context>
    <name>_Cover</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>_NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>No son iguales.</translation>
    </message>
</context>
</TS>
