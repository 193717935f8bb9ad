<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>canvass</name>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>#10 envelopes with sender and address</source>
            <translation>Sobres n.º 10 con remitente y dirección</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>#10 window envelopes: the sender alone</source>
            <translation>Sobres n.º 10 con ventana: solo el remitente</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_header.py" />
            <source>&amp;Date</source>
            <translation>&amp;Fecha</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_columns.py" />
            <source>(no column)</source>
            <translation>(ninguna columna)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/contradictions.py" />
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <location filename="../../canvass_app/ui/duplicates/pairs_queue.py" />
            <source>(no name)</source>
            <translation>(sin nombre)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_queue.py" />
            <source>(no street)</source>
            <translation>(sin calle)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>(nothing)</source>
            <translation>(nada)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>1  First is right</source>
            <translation>1  Vale la primera</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>101-150, 160</source>
            <translation>101-150, 160</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>12/10 or today</source>
            <translation>12/10 u hoy</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>2  Second is right</source>
            <translation>2  Vale la segunda</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>2027-12-31</source>
            <translation>2027-12-31</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>3  Other</source>
            <translation>3  Otra cosa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>95% interval</source>
            <translation>Intervalo del 95%</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/places_map.py" />
            <source>&lt; {k}</source>
            <translation>&lt; {k}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>A campaign needs a name.</source>
            <translation>Una campaña necesita un nombre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/records.py" />
            <source>A cell has more than {limit} characters.</source>
            <translation>Una celda tiene más de {limit} caracteres.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_start.py" />
            <source>A CSV file or a workbook (XLSX, XLS, ODS), as saved by spreadsheets and online forms. First you see what would be imported; nothing is imported until you say so.</source>
            <translation>Un archivo CSV o un libro de cálculo (XLSX, XLS, ODS), como lo guardan las hojas de cálculo y los formularios en línea. Primero ve lo que entraría; nada se toma antes de que usted lo diga.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <source>a database</source>
            <translation>una base de datos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>A date is not clear.</source>
            <translation>Una fecha no está clara.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>A desktop program for petition drives.</source>
            <translation>Un programa de escritorio para campañas de petición.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/outputs.py" />
            <source>A folder has this name: choose another name.</source>
            <translation>Una carpeta ya tiene este nombre: elija otro.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>A list that was imported: {file}</source>
            <translation>Una lista que se importó: {file}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>A mail house, for letters</source>
            <translation>Una empresa de correo, para cartas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/offices.py" />
            <source>A mayor’s row needs a state and a place.</source>
            <translation>La fila de una alcaldía necesita un estado y un lugar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>a name in it has too many parts</source>
            <translation>un nombre en él tiene demasiadas partes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>A new campaign</source>
            <translation>Una campaña nueva</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <source>A new name creates a new turf.</source>
            <translation>Un nombre nuevo crea una zona nueva.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_overview.py" />
            <source>A numbered list of the doors that are left, to type in afterward</source>
            <translation>Una lista numerada de las puertas que faltan, para pasarla después al programa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_empty.py" />
            <source>A packet contains a letter to the mayor and the signatures from one city. Start with the signatures: type your paper sheets, or import a file.</source>
            <translation>Un paquete contiene una carta a la alcaldía y las firmas de una ciudad. Primero van las firmas: capture sus hojas de papel o importe un archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <source>a PDF document</source>
            <translation>un documento PDF</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>A petition needs a title and an ask.</source>
            <translation>Una petición necesita un título y algo que pedir.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <source>a picture</source>
            <translation>una imagen</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <source>a picture or a recording</source>
            <translation>una imagen o una grabación</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/pack_reading.py" />
            <source>A place needs a geoid of 5, 7 or 10 digits, a state, a name.</source>
            <translation>Un lugar necesita un geoid de 5, 7 o 10 cifras, un estado y un nombre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>A place without a mayor</source>
            <translation>Un lugar sin alcaldía</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/pack_route.py" />
            <location filename="../../canvass_app/routing/route.py" />
            <location filename="../../canvass_app/routing/sources.py" />
            <source>A post office box says where mail goes, not where a person lives.</source>
            <translation>Un apartado postal dice adónde va el correo, no dónde vive una persona.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/records.py" />
            <source>A quotation mark is opened but not closed. Close it or remove it.</source>
            <translation>Unas comillas se abren y no se cierran. Ciérrelas o quítelas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>A random share of the lines is typed a second time by someone who does not see the first entry. Where the two differ, a person decides with the paper in hand. That tells you the error rate and lets you certify how many signatures there are.</source>
            <translation>Una parte de las líneas, elegida al azar, la captura de nuevo alguien que no ve la primera captura. Donde difieren, una persona decide con el papel en la mano. Así conoce la tasa de error y puede certificar cuántas firmas hay.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/interrupted.py" />
            <source>A restore of “{file}” was stopped halfway, before the file was back in its place.</source>
            <translation>La restauración de “{file}” se detuvo a la mitad, antes de que el archivo estuviera de nuevo en su lugar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>A run was stopped in this folder. Resuming keeps the packets it finished if nothing in them has changed since, and writes the others.</source>
            <translation>En esta carpeta se detuvo una exportación. Al seguir se conservan los paquetes que terminó, si nada en ellos cambió desde entonces, y se escriben los demás.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>A share of 5 and a target of 2 suit most campaigns.</source>
            <translation>Una parte del 5 y una meta del 2 sirven a la mayoría de las campañas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>A sheet number has characters that cannot be printed: {missing}.</source>
            <translation>Un número de hoja tiene caracteres que no se pueden imprimir: {missing}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/forms/mail.py" />
            <source>A sheet of {kind} has {count} labels.</source>
            <translation>Una hoja de {kind} tiene {count} etiquetas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook_sizes.py" />
            <source>A sheet of “{file}” reaches down to row {row} and across to column {column}.</source>
            <translation>Una hoja de “{file}” llega hasta la fila {row} y la columna {column}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>a signer withdraws a line</source>
            <translation>un firmante retira su línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>A turf is an area that one or two people walk. Import a list of addresses (a CSV file with street and ZIP), or add part of a street by its house numbers. Names in the file are ignored.</source>
            <translation>Una zona es un área que recorren una o dos personas. Traiga una lista de direcciones (un archivo CSV con calle y ZIP), o agregue un tramo de calle por sus números. Los nombres que haya en el archivo no se miran.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/structure.py" />
            <source>A typeface is missing inside the file.</source>
            <translation>Falta una tipografía dentro del archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>A withdrawal needs one sheet and one line number.</source>
            <translation>Un retiro nombra una sola hoja y el número de una línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook_sizes.py" />
            <source>A workbook may unpack to at most {most} MB and {times} times its own size. Save its sheet as “CSV UTF-8”: a CSV file can be far larger.</source>
            <translation>Un libro puede ocupar descomprimido {most} MB como máximo, y {times} veces su propio tamaño. Guarde su hoja como “CSV UTF-8”: un archivo así puede ser mucho mayor.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/cell_editor.py" />
            <source>A ZIP typed here fills the city and the state.</source>
            <translation>Un código postal escrito aquí llena la ciudad y el estado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_options.py" />
            <location filename="../../canvass_app/ui/paper/ledger/paper_choice.py" />
            <source>A4 (210 × 297 mm)</source>
            <translation>A4 (210 × 297 mm)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/page.py" />
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/paper_desk.py" />
            <source>About this line and this sheet</source>
            <translation>Sobre esta línea y esta hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/you.py" />
            <source>About you</source>
            <translation>Quién es usted</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>about {number}</source>
            <translation>unos {number}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>about {number} ({low} to {high})</source>
            <translation>unos {number} (de {low} a {high})</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>About {percent}% of the people in ZIP {zip} live inside {place}.</source>
            <translation>Cerca del {percent}% de la gente del código postal {zip} vive dentro de {place}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>acknowledged, no decision</source>
            <translation>acusó recibo, sin decisión</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>Action Network</source>
            <translation>Action Network</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>Add a street…</source>
            <translation>Agregar una calle…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <source>Add part of a street</source>
            <translation>Agregar un tramo de calle</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Add the first one</source>
            <translation>Añadir la primera</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <source>Add these doors</source>
            <translation>Agregar estas puertas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Addresses of turf {turf}</source>
            <translation>Direcciones de la zona {turf}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>After the delivery</source>
            <translation>Después de la entrega</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>after {n} minutes without a key or click</source>
            <translation>tras {n} minutos sin teclas ni clics</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: both signed on the same day ({day}), as households often do.</source>
            <translation>En contra: ambas firmas son del mismo día ({day}), como suele ocurrir en un hogar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: only one line has the suffix {suffix}, perhaps father and son.</source>
            <translation>En contra: solo una línea tiene el sufijo {suffix}; quizá son padre e hijo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: part of the name differs ({a} / {b}).</source>
            <translation>En contra: una parte de los nombres difiere ({a} / {b}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the addresses differ ({a} / {b}).</source>
            <translation>En contra: las direcciones difieren ({a} / {b}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the cities differ ({a} / {b}).</source>
            <translation>En contra: las ciudades difieren ({a} / {b}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the e-mail addresses differ.</source>
            <translation>En contra: los correos electrónicos difieren.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the family names differ ({a} / {b}).</source>
            <translation>En contra: los apellidos difieren ({a} / {b}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the given names are similar but may be two people ({a} / {b}).</source>
            <translation>En contra: los nombres de pila se parecen, pero pueden ser dos personas ({a} / {b}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the given names differ ({a} / {b}), perhaps one household.</source>
            <translation>En contra: los nombres de pila difieren ({a} / {b}); quizá es el mismo hogar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the house numbers differ ({a} / {b}).</source>
            <translation>En contra: los números de la casa difieren ({a} / {b}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the house numbers match, but the streets differ ({a} / {b}).</source>
            <translation>En contra: el número de la casa coincide, pero las calles difieren ({a} / {b}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the names differ ({a} / {b}).</source>
            <translation>En contra: los nombres difieren ({a} / {b}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the phone numbers differ.</source>
            <translation>En contra: los números de teléfono difieren.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the suffixes differ ({a} and {b}), perhaps father and son.</source>
            <translation>En contra: los sufijos difieren ({a} y {b}); quizá son padre e hijo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the ZIPs are far apart ({a} / {b}).</source>
            <translation>En contra: los códigos postales están lejos uno del otro ({a} / {b}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: the ZIPs differ but are in one area ({a} / {b}).</source>
            <translation>En contra: los códigos postales difieren, en la misma zona ({a} / {b}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Against it: there is no name to compare.</source>
            <translation>En contra: no hay un nombre que comparar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/status_line.py" />
            <source>All changes saved</source>
            <translation>Todo está guardado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_view.py" />
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>All changes saved.</source>
            <translation>Todo está guardado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/places_map.py" />
            <source>All cities</source>
            <translation>Todas las ciudades</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>All different (Shift+K)</source>
            <translation>Todas distintas (Mayús+K)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>All five digits</source>
            <translation>Los cinco dígitos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>All lines have already been compared. There is nothing new.</source>
            <translation>Todas las líneas ya estaban comparadas. No hay nada nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>All lines have been compared with each other. There is nothing to review here.</source>
            <translation>Todas las líneas están comparadas entre sí. Aquí no le espera nada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>all sheets</source>
            <translation>todas las hojas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>all streets</source>
            <translation>todas las calles</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/checking.py" />
            <source>All that was entered could be saved in a new backup: “{file}”.</source>
            <translation>Todo lo que se capturó se pudo guardar en una copia de seguridad nueva: “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>all {count} lines with “{place}”</source>
            <translation>las {count} líneas con “{place}”</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>all {count} waiting lines of sheet {sheet}</source>
            <translation>las {count} líneas en espera de la hoja {sheet}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/key_slot.py" />
            <source>Allow reading it, or open with the recovery code.</source>
            <translation>Permita leerlo, o abra con el código de recuperación.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/after_crash.py" />
            <source>Allow reading it. Do not delete it: it has what was saved last.</source>
            <translation>Permita leerlo. No lo borre: contiene lo último que se guardó.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Allow writing to the file and its folder, or copy the whole folder to a place of your own: the files next to it belong to it.</source>
            <translation>Permita escribir en el archivo y en su carpeta, o copie la carpeta entera a un lugar suyo: los archivos que están junto a él le pertenecen.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/lockfile.py" />
            <source>Allow writing to the folder, or copy the campaign to your own folder.</source>
            <translation>Permita escribir en la carpeta, o copie la campaña a una carpeta suya.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>almost surely one person</source>
            <translation>casi con certeza una sola persona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Already have a campaign file?</source>
            <translation>¿Ya tiene un archivo de campaña?</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/paper_desk.py" />
            <location filename="../../canvass_app/ui/paper/typing/similar_lines.py" />
            <source>Already in the campaign?</source>
            <translation>¿Ya está en la campaña?</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>Also import places that were not found</source>
            <translation>Tomar también los lugares que no se encontraron</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>Also the lists and packets that were written on this computer ({count})</source>
            <translation>También las listas y los paquetes escritos en esta computadora ({count})</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>An e-mail address needs an @.</source>
            <translation>Un correo electrónico lleva @.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <source>an Excel workbook, a LibreOffice document or a ZIP archive</source>
            <translation>un libro de Excel, un documento de LibreOffice o un archivo ZIP</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/deciding.py" />
            <source>An incomplete line cannot count.</source>
            <translation>Una línea incompleta no puede contar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <source>an old Excel or Word document</source>
            <translation>un documento antiguo de Excel o Word</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/backups.py" />
            <source>Another backup has newer content: {file}</source>
            <translation>Otra copia tiene contenido más reciente: {file}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>Another city</source>
            <translation>Otra ciudad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>Another city (A)</source>
            <translation>Otra ciudad (A)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>Another decision contradicts this one; both lines count until that is fixed.</source>
            <translation>Otra decisión contradice esta; las dos líneas cuentan hasta que se corrija.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Another folder…</source>
            <translation>Otra carpeta…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>Another line of this person counts instead</source>
            <translation>Otra línea de esta persona ocupa el lugar de la que cuenta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Another program is using “{file}”.</source>
            <translation>Otro programa está usando “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_table.py" />
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Answer due</source>
            <translation>Respuesta hasta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Answer due after</source>
            <translation>Respuesta hasta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>Answer overdue</source>
            <translation>Respuesta atrasada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>Answer to packet {reference}</source>
            <translation>Respuesta al paquete {reference}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>Answered</source>
            <translation>Respondido</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Answered on</source>
            <translation>Respondido el</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_sheet.py" />
            <source>Anyone who has this paper and the campaign file can read every name in it.</source>
            <translation>Quien tenga este papel y el archivo de campaña puede leer todos los nombres que contiene.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>Anyone: counts only</source>
            <translation>Cualquiera: solo recuentos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/places_map.py" />
            <source>Arrow keys move between states; Enter limits the table to one state’s cities. Counts below {k} are not shown on the map or in the table.</source>
            <translation>Las flechas recorren los estados; Intro deja en la tabla las ciudades de uno. Las cifras menores de {k} no se dicen, ni aquí ni allí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>As each signer chose</source>
            <translation>Como eligió cada firmante</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>As of</source>
            <translation>Con fecha de</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>As on an envelope; replies come here.</source>
            <translation>Como en un sobre; aquí llega la respuesta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>As on the envelope, line by line.</source>
            <translation>Como en el sobre, línea por línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>As recognized</source>
            <translation>Como se reconoció</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/signing.py" />
            <source>Ask for the name as the person writes it.</source>
            <translation>Pregunte el nombre tal como lo escribe la persona.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/line.py" />
            <source>Ask for this line again at the end</source>
            <translation>Pedir esta línea de nuevo al final</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>Ask these signers how their names are written in Latin letters, or leave them out.</source>
            <translation>Pregunte a estos firmantes cómo se escribe su nombre en letras latinas, o déjelos fuera.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>At least</source>
            <translation>Al menos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>At least {n} characters. Four words that have nothing to do with each other are best.</source>
            <translation>Al menos {n} caracteres. Lo mejor son cuatro palabras que no tengan nada que ver entre sí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>At least {n} characters; four plain words are best. Without it, or the recovery code that comes next, nobody can open the file, not even you.</source>
            <translation>Al menos {n} caracteres; lo mejor son cuatro palabras sencillas. Sin ella, o sin el código de recuperación que sigue, nadie puede abrir el archivo, ni siquiera usted.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/checking.py" />
            <source>Attach the receipts again that are named here. All else is as it was entered.</source>
            <translation>Vuelva a adjuntar los recibos que se nombran aquí. Todo lo demás está como se capturó.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>Avery {kind}: {count} labels per sheet</source>
            <translation>Avery {kind}: {count} etiquetas por hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <location filename="../../canvass_app/ui/opening/half_destroyed.py" />
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_view.py" />
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>back, not typed</source>
            <translation>de vuelta, sin capturar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>Backup folder</source>
            <translation>Carpeta de copias</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/status_line.py" />
            <source>Backup {when}</source>
            <translation>Copia de seguridad: {when}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <location filename="../../canvass_app/ui/settings/page.py" />
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/backup_list.py" />
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>Backups, newest first</source>
            <translation>Copias de seguridad, la más nueva primero</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>Before a major change</source>
            <translation>Antes de un cambio mayor</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>Before a new version of Canvass</source>
            <translation>Antes de una versión nueva de Canvass</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/ledger.py" />
            <source>being typed</source>
            <translation>en captura</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_panel.py" />
            <source>Blank</source>
            <translation>En blanco</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_row.py" />
            <source>blank</source>
            <translation>en blanco</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <source>blank: nothing is written on the line</source>
            <translation>en blanco: no hay nada en la línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>Both lines</source>
            <translation>Las dos líneas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <source>Both sides</source>
            <translation>Ambos lados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>Box label</source>
            <translation>Etiqueta de la caja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Built in: “To: U.S. Mayors”, English and Spanish</source>
            <translation>Incluido: “To: U.S. Mayors”, en inglés y español</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_tables.py" />
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>by courier</source>
            <translation>por mensajería</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>by e-mail</source>
            <translation>por correo electrónico</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>by registered mail</source>
            <translation>por correo certificado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>By state and place</source>
            <translation>Por estado y lugar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>By: {person}</source>
            <translation>Por: {person}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_header.py" />
            <source>C&amp;irculator</source>
            <translation>&amp;Circulador(a)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Calculate the certificate</source>
            <translation>Calcular el certificado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>Calculating the certificate</source>
            <translation>Calculando el certificado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>came back</source>
            <translation>devueltas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_sheet.py" />
            <source>Campaign</source>
            <translation>Campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>Campaign file</source>
            <translation>Archivo de campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/unlocking.py" />
            <source>Campaign files end in .canvass and have a key file next to them.</source>
            <translation>Los archivos de campaña terminan en .canvass y tienen a su lado un archivo de clave.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>Campaign name</source>
            <translation>Nombre de la campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/setting_up.py" />
            <source>Campaign set up</source>
            <translation>Campaña preparada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/setting_up.py" />
            <source>Campaign settings</source>
            <translation>Configuración de la campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>Campaign: {name}</source>
            <translation>Campaña: {name}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Campaigns on this computer</source>
            <translation>Campañas en esta computadora</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/status_line.py" />
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>Canvass</source>
            <translation>Canvass</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/backup_list.py" />
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Canvass campaigns (*.canvass)</source>
            <translation>Campañas de Canvass (*.canvass)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>Canvass cannot tell what would leave this computer, so nothing is written.</source>
            <translation>No se sabe qué saldría, así que no se escribe nada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Canvass cannot tell which column of “{file}” contains the name. Choose it below.</source>
            <translation>No se sabe qué columna de “{file}” tiene el nombre. Elíjala abajo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_empty.py" />
            <source>Canvass compares each address with the ZIPs of your mayors’ cities. What it cannot decide is waiting on the page “Places &amp; mayors”.</source>
            <translation>Canvass compara cada dirección con los códigos postales de las ciudades de sus alcaldías. Lo que no puede decidir espera en la página “Lugares y alcaldías”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>Canvass compares each line with all others and shows the likely pairs here.</source>
            <translation>Canvass compara cada línea con todas las demás y muestra aquí los pares probables.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Canvass is certain of a line’s city only if the ZIP, or the name on the line, leaves no doubt; a mailing name alone is likely at best, and contradictions wait here for you. City limits: {pack}.</source>
            <translation>Canvass envía una línea a una ciudad con certeza solo cuando el código postal, o el nombre de la línea, no deja dudas; un nombre postal por sí solo es, como mucho, probable, y lo que se contradice espera aquí. Límites de las ciudades: {pack}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>Canvass looks for people who signed twice, and finds the city of each signer. You decide where there is doubt.</source>
            <translation>Canvass busca a quienes firmaron dos veces y encuentra la ciudad de cada firmante. Usted decide donde hay duda.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Canvass needs to know the cities before it can send anybody’s name there.</source>
            <translation>Canvass necesita conocer las ciudades antes de enviar allí el nombre de nadie.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <source>Canvass thinks: {chance}</source>
            <translation>Canvass opina: {chance}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/written_files.py" />
            <source>Canvass was stopped before it recorded “{file}”: look at it, and write it again.</source>
            <translation>Canvass se detuvo antes de registrar “{file}”: revíselo y escríbalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/half_destroyed.py" />
            <source>Canvass was stopped while it destroyed this campaign on {day}. Its key may be gone already; then only the printed recovery code could open what is left.</source>
            <translation>Canvass se detuvo mientras destruía esta campaña el {day}. Puede que su clave ya no exista; entonces solo el código de recuperación impreso podría abrir lo que queda.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/written_files.py" />
            <source>Canvass was stopped while it wrote “{file}”. What was unfinished is gone: write it again.</source>
            <translation>Canvass se detuvo mientras escribía “{file}”. Lo que estaba a medias ya no está: escríbalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/finishing.py" />
            <source>Canvass will lock as soon as this is done</source>
            <translation>Canvass se bloqueará en cuanto termine esto</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Canvass works offline. What you type stays on this computer, encrypted, until you print it or hand it over.</source>
            <translation>Canvass funciona sin red. Lo que usted escribe se queda en esta computadora, cifrado, hasta que lo imprima o lo entregue.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>Canvass wrote files in “{folder}”, which is not there now.</source>
            <translation>Canvass escribió archivos en “{folder}”, que ahora no está.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_header.py" />
            <source>Carried over from the previous sheet.</source>
            <translation>Tomado de la hoja anterior.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>Cells separated by</source>
            <translation>Celdas separadas por</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pairs_queue.py" />
            <location filename="../../canvass_app/ui/home/city_counts.py" />
            <location filename="../../canvass_app/ui/places/places_map.py" />
            <location filename="../../canvass_app/ui/places/routes/route_queue.py" />
            <source>Certain</source>
            <translation>Seguro</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>Certain, with 95% confidence</source>
            <translation>Seguras, con un 95% de confianza</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>Change passphrase</source>
            <translation>Cambiar la frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>Change the plan</source>
            <translation>Cambiar el plan</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_options.py" />
            <source>Change what is printed…</source>
            <translation>Cambiar lo que se imprime…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>changed</source>
            <translation>cambiada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>Changed since Canvass wrote it, or perhaps not by Canvass: {file}</source>
            <translation>Cambiado desde que Canvass lo escribió, o quizá no es de Canvass: {file}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/look.py" />
            <source>Changes apply at once, on this computer only.</source>
            <translation>Los cambios valen de inmediato, solo en esta computadora.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_columns.py" />
            <source>Check</source>
            <translation>Control</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>Check again</source>
            <translation>Mirar de nuevo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/unlocking.py" />
            <source>Check its name; its first line must contain the secret and nothing else.</source>
            <translation>Revise su nombre; la primera línea debe contener el secreto y nada más.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>Check that the disk is connected and working, or choose another folder.</source>
            <translation>Compruebe que el disco está conectado y funciona, o elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/backups.py" />
            <source>Check the disk; make another backup on a different disk.</source>
            <translation>Revise el disco; haga otra copia en un disco distinto.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/withdrawing.py" />
            <source>Check the line number.</source>
            <translation>Revise el número de la línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/foreign.py" />
            <source>Check the name and the folder, and that the drive is plugged in.</source>
            <translation>Revise el nombre y la carpeta, y que la unidad esté conectada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/unlocking.py" />
            <source>Check the name and the folder.</source>
            <translation>Revise el nombre y la carpeta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>Check the name. If it is right, route the lines and clear the queue first.</source>
            <translation>Compruebe el nombre. Si es correcto, asigne antes las líneas a su ciudad y responda la cola.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/withdrawing.py" />
            <source>Check the number printed on the paper.</source>
            <translation>Revise el número impreso en el papel.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/text/sheet_numbers.py" />
            <source>Check the range, or do it in batches.</source>
            <translation>Revise el intervalo, o hágalo por partes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/ledger.py" />
            <source>checked</source>
            <translation>revisada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>checked against the paper</source>
            <translation>cotejadas con el papel</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>Checking page {page}</source>
            <translation>Comprobando la página {page}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>Checking what would be destroyed</source>
            <translation>Mirando qué se destruiría</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>Checking what would leave</source>
            <translation>Revisando lo que saldría</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>Chinese, Japanese and Korean need one more typeface. Type this command into a terminal, start Canvass again, and export again: {command}</source>
            <translation>El chino, el japonés y el coreano necesitan una tipografía más. Escriba esta orden en una terminal, abra Canvass de nuevo y repita la exportación: {command}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/backup_list.py" />
            <source>Choose a backup</source>
            <translation>Elija una copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/preview_pane.py" />
            <source>Choose a city to see its packet here.</source>
            <translation>Elija una ciudad para ver aquí su paquete.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_start.py" />
            <location filename="../../canvass_app/ui/opening/backup_list.py" />
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>Choose a folder on this computer’s own disk.</source>
            <translation>Elija una carpeta en el disco de esta computadora.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>Choose a folder that stays on this computer, and hand work over on purpose.</source>
            <translation>Elija una carpeta que se quede en esta computadora, y entregue el trabajo solo a propósito.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/mayors_file.py" />
            <location filename="../../canvass_app/exchange/offices/openstates.py" />
            <source>Choose a folder “municipalities” of the Open States people repository.</source>
            <translation>Elija una carpeta “municipalities” del repositorio “people” de Open States.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/grid.py" />
            <source>Choose a list of mayors, one row for each place.</source>
            <translation>Elija una lista de alcaldías con una fila por lugar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/table_out.py" />
            <source>Choose a name that ends in .csv instead of “{file}”.</source>
            <translation>Elija un nombre que termine en .csv en lugar de “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/table_out.py" />
            <source>Choose a name that ends in .csv: a CSV file can have any number of rows.</source>
            <translation>Elija un nombre que termine en .csv: un archivo así puede tener cualquier número de filas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <source>Choose another encoding.</source>
            <translation>Elija otra codificación.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Choose another file…</source>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/demo.py" />
            <source>Choose another folder with --out.</source>
            <translation>Elija otra carpeta con --out.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>Choose another folder, or close the file in other programs.</source>
            <translation>Elija otra carpeta, o cierre el archivo en otros programas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/run.py" />
            <location filename="../../canvass_app/desk/packets/run_lock.py" />
            <source>Choose another folder, or free up some space, and run it again.</source>
            <translation>Elija otra carpeta, o libere espacio, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/outputs.py" />
            <source>Choose another name for the file.</source>
            <translation>Elija otro nombre para el archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/outputs.py" />
            <source>Choose another name for the result.</source>
            <translation>Elija otro nombre para el resultado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/creating.py" />
            <source>Choose another name or another folder for the new campaign.</source>
            <translation>Elija otro nombre u otra carpeta para la nueva campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/paths.py" />
            <source>Choose another name, or add --force to replace it.</source>
            <translation>Elija otro nombre o añada --force para reemplazarlo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/outputs.py" />
            <source>Choose another name; .csv, .xlsx and .pdf are usual endings.</source>
            <translation>Elija otro nombre; lo habitual es que termine en .csv, .xlsx o .pdf.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/creating.py" />
            <source>Choose another name; Canvass never overwrites a campaign.</source>
            <translation>Elija otro nombre; Canvass nunca escribe encima de una campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>Choose another one if letters like ñ or é look wrong below.</source>
            <translation>Elija otra si abajo se ven mal letras como ñ o é.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>Choose another row of the list.</source>
            <translation>Elija otra fila de la lista.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/walk_lists.py" />
            <source>Choose another turf, or list more addresses.</source>
            <translation>Elija otra zona, o agregue más direcciones.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_drop.py" />
            <source>Choose file…</source>
            <translation>Elegir archivo…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/reading.py" />
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <source>Choose one of {known}.</source>
            <translation>Elija una de estas: {known}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/setting_up.py" />
            <source>Choose one of: {known}.</source>
            <translation>Elija una de estas: {known}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/rows.py" />
            <source>Choose other columns or another encoding, or fix the file where it comes from.</source>
            <translation>Elija otras columnas u otra codificación, o corrija el archivo en su origen.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/unlocking.py" />
            <source>Choose the campaign file inside it.</source>
            <translation>Elija el archivo de campaña que está dentro.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/mayors_import.py" />
            <source>Choose the column that contains it. Its columns are: {found}.</source>
            <translation>Diga qué columna lo contiene. Sus columnas son: {found}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>Choose the columns…</source>
            <translation>Elegir las columnas…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/foreign.py" />
            <source>Choose the file inside it.</source>
            <translation>Elija el archivo que está dentro.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/petition_text.py" />
            <source>Choose the file that contains only the text of the petition.</source>
            <translation>Elija el archivo que contiene solo el texto de la petición.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/public_tables.py" />
            <source>Choose the file that the guide to routing names, as it was published.</source>
            <translation>Elija el archivo que nombra la guía de asignación, tal como se publicó.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/pack_offer.py" />
            <source>Choose the folder with its three files, or drop the folder onto this page</source>
            <translation>Elija la carpeta con sus tres archivos o suéltela sobre esta página</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/pack_reading.py" />
            <source>Choose the folder with the three files of a place pack: {all}.</source>
            <translation>Elija la carpeta con los tres archivos de un paquete de lugares: {all}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/census_places.py" />
            <source>Choose the national file of places.</source>
            <translation>Elija el archivo nacional de lugares.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/foreign.py" />
            <source>Choose the right file, or split it into smaller ones.</source>
            <translation>Elija el archivo correcto, o divídalo en otros más pequeños.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>Choose what each column contains. The values shown are the first ones in the file. Your choice is remembered on this computer for files with the same headings.</source>
            <translation>Elija qué contiene cada columna. Los valores son los primeros del archivo. Lo que elija se recuerda en esta computadora para archivos con los mismos encabezados.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>Circulator</source>
            <translation>Circulador(a)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>Cities</source>
            <translation>Ciudades</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Cities ready</source>
            <translation>Ciudades listas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>Cities to choose from</source>
            <translation>Ciudades entre las que elegir</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/places_map.py" />
            <source>Cities without a dot: {count}. A place pack shows where they are.</source>
            <translation>Ciudades sin punto: {count}. Un paquete de lugares dice dónde están.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/home/city_counts.py" />
            <location filename="../../canvass_app/ui/packets/cities_table.py" />
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_table.py" />
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_columns.py" />
            <location filename="../../canvass_app/ui/places/places_map.py" />
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>city</source>
            <translation>ciudad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>City as written</source>
            <translation>Ciudad tal como se escribió</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>CiviCRM</source>
            <translation>CiviCRM</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <location filename="../../canvass_app/ui/doors/walk_list_form.py" />
            <location filename="../../canvass_app/ui/frame/bug_report.py" />
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/destroyed.py" />
            <source>Close Canvass</source>
            <translation>Cerrar Canvass</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/place_pack.py" />
            <source>Close other Canvass windows, check for free space, and try again.</source>
            <translation>Cierre otras ventanas de Canvass, compruebe que hay espacio libre e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Close the campaign, open it again, and check the last line you entered.</source>
            <translation>Cierre la campaña, ábrala de nuevo y revise la última línea que escribió.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/sidebar.py" />
            <source>Close the file and ask for the passphrase (Ctrl+L)</source>
            <translation>Cerrar el archivo y pedir la frase de contraseña (Ctrl+L)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/outputs.py" />
            <source>Close the file if another program shows it, or choose a folder you may write to ({detail}).</source>
            <translation>Cierre el archivo si otro programa lo muestra, o elija una carpeta en la que pueda escribir ({detail}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Close the other program and try again.</source>
            <translation>Cierre el otro programa e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/look.py" />
            <source>Colors</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_columns.py" />
            <source>Column for {field}</source>
            <translation>Columna para {field}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>Column in the file</source>
            <translation>Columna del archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_columns.py" />
            <source>column {number}</source>
            <translation>columna {number}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>Column {n}</source>
            <translation>Columna {n}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>Columns that Canvass does not use: {columns}.</source>
            <translation>Columnas que Canvass no usa: {columns}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>Columns…</source>
            <translation>Columnas…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/door.py" />
            <source>Come back</source>
            <translation>Volver después</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>commas</source>
            <translation>comas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>Compare it with the printed one, character by character: 7 groups of 4.</source>
            <translation>Compárelo signo por signo con el impreso: 7 grupos de 4.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>Compare new and changed lines with all others</source>
            <translation>Comparar con todas las demás las líneas nuevas o cambiadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_panel.py" />
            <source>Compare the counts and go to the next sheet</source>
            <translation>Comparar las cuentas y pasar a la hoja siguiente</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/after_crash.py" />
            <source>Compare the last line that you entered with the paper.</source>
            <translation>Compare con el papel la última línea que usted capturó.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/after_crash.py" />
            <source>Compare the last sheets with the paper, and enter again what is missing. The damaged log is kept in “{folder}”, with the file as it was.</source>
            <translation>Compare las últimas hojas con el papel y vuelva a capturar lo que falte. El registro dañado se conserva en “{folder}”, junto con el archivo como estaba.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>Compare with the table</source>
            <translation>Comparar con la tabla</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/arrays/engine.py" />
            <location filename="../../canvass_app/matching/batch.py" />
            <source>Comparing lines</source>
            <translation>Comparando líneas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/demo.py" />
            <source>Comparing the counts of sheet {n}</source>
            <translation>Comparando las cuentas de la hoja {n}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>Comparing the mayors</source>
            <translation>Comparando las alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>Complete encrypted copies next to the campaign file, each tested before it counts. Canvass makes one a day and thins out the old ones. In case of fire or theft, copy the folder to a USB drive too, and keep it somewhere else.</source>
            <translation>Copias completas y cifradas junto al archivo de campaña, probadas antes de darse por buenas. Canvass hace una al día y va quitando las antiguas. Por si hay un incendio o un robo, copie también la carpeta a una memoria USB y guárdela en otro lugar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/deciding.py" />
            <source>Complete it in Paper entry first, or choose another line to count.</source>
            <translation>Complétela primero en la captura en papel, o haga que cuente otra línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Continue in the training city</source>
            <translation>Seguir en la ciudad de práctica</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/recovery.py" />
            <source>Continue to the campaign</source>
            <translation>Seguir a la campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>Continue with the next one, or undo that entry first.</source>
            <translation>Siga con la próxima, o deshaga primero esa captura.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>Continue with the next one.</source>
            <translation>Siga con la próxima.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <location filename="../../canvass_app/ui/frame/bug_report.py" />
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>Copies on USB drives, on other laptops, in the mail, or made by backup programs.</source>
            <translation>Copias en memorias, en otras computadoras, en el correo o hechas por programas de respaldo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>Copies them to the clipboard; they contain no names</source>
            <translation>Las pone en el portapapeles; no contienen nombres</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/bug_report.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/foreign.py" />
            <source>Copy it to this computer, close it in other programs, and try again.</source>
            <translation>Cópielo a esta computadora, ciérrelo en otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Copy the sentence</source>
            <translation>Copiar la frase</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>Copy these sentences</source>
            <translation>Copiar estas frases</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>Could not be removed: {file}</source>
            <translation>No se pudo quitar: {file}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_table.py" />
            <source>Count</source>
            <translation>Valen</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_header.py" />
            <source>Count sta&amp;ted</source>
            <translation>Cuenta &amp;indicada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <source>Count the other line (C)</source>
            <translation>Contar la otra línea (C)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Counted</source>
            <translation>Contadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>counted only</source>
            <translation>solo se cuenta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/line_panel.py" />
            <source>counted only, no name</source>
            <translation>solo se cuenta, sin nombre</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>Counts</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <location filename="../../canvass_app/ui/paper/typing/sheet_list.py" />
            <source>counts differ</source>
            <translation>las cuentas difieren</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/places_map.py" />
            <source>Counts this small are not shown.</source>
            <translation>Tan pocas no se dicen aquí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Create the campaign</source>
            <translation>Crear la campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/creating.py" />
            <source>Create the folder first, or choose another.</source>
            <translation>Cree primero la carpeta o elija otra.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>Create the folder or choose another one, then export again.</source>
            <translation>Cree la carpeta o elija otra, y exporte de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Creates one encrypted file with the petition “To: U.S. Mayors” or your own.</source>
            <translation>Crea un archivo cifrado con la petición “To: U.S. Mayors” o con la suya.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Creating the training city: {step}</source>
            <translation>Creando la ciudad de práctica: {step}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Creating the training city…</source>
            <translation>Creando la ciudad de práctica…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Creating…</source>
            <translation>Creando…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_panel.py" />
            <source>Crossed out</source>
            <translation>Tachadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_row.py" />
            <source>crossed out</source>
            <translation>tachada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <source>crossed out on the paper</source>
            <translation>tachada en el papel</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <location filename="../../canvass_app/ui/files/import_follow_up.py" />
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>CSV, for any program</source>
            <translation>CSV, para cualquier programa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/look.py" />
            <source>Ctrl+plus and Ctrl+minus change it anywhere.</source>
            <translation>Ctrl+más y Ctrl+menos lo cambian en cualquier página.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>Ctrl+Z undoes the whole import.</source>
            <translation>Ctrl+Z deshace toda la importación.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/status_line.py" />
            <source>Ctrl+Z: undo “{what}”</source>
            <translation>Ctrl+Z: deshacer “{what}”</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>Current passphrase</source>
            <translation>Frase actual</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/look.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>Data of {count} people. The file is not encrypted: delete it when you no longer need it.</source>
            <translation>Datos de {count} personas. El archivo no está cifrado: bórrelo cuando ya no haga falta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>Data of {count} person. The file is not encrypted: delete it when you no longer need it.</source>
            <translation>Datos de {count} persona. El archivo no está cifrado: bórrelo cuando ya no haga falta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_columns.py" />
            <location filename="../../canvass_app/ui/parts/recovery_sheet.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>date</source>
            <translation>fecha</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>Date signed</source>
            <translation>Fecha de la firma</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <source>dated after the circulator’s date</source>
            <translation>con fecha posterior a la de la hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <source>dated outside the days of the campaign</source>
            <translation>con fecha fuera de los días de la campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/growth_panel.py" />
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_table.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Days</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Days after the delivery of a packet.</source>
            <translation>Días después de la entrega de un paquete.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Days after the last delivery. Canvass suggests the date that results and never changes one that someone has set.</source>
            <translation>Días después de la última entrega. Canvass propone el día que resulta y nunca cambia uno que alguien haya puesto.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Days past destruction</source>
            <translation>Días tras la destrucción</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Days since delivery</source>
            <translation>Días desde la entrega</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Days to delivery</source>
            <translation>Días para la entrega</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Days to destruction</source>
            <translation>Días para la destrucción</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Days until a sheet that was handed out should be back.</source>
            <translation>Días tras los cuales una hoja entregada debería estar de vuelta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <location filename="../../canvass_app/ui/places/routes/route_review.py" />
            <source>Decide later: moves to the end of the list</source>
            <translation>Decidir después: pasa al final de la lista</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>Decided</source>
            <translation>Decididos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>Decided by</source>
            <translation>Lo decidió</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <source>Decided so far: {same} the same person, {different} different people.</source>
            <translation>Decididos hasta ahora: {same} la misma persona, {different} personas distintas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>Decides what the letter asks for.</source>
            <translation>Decide qué pide la carta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/deciding.py" />
            <source>Decision undone</source>
            <translation>Decisión anulada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>Decisions, newest first</source>
            <translation>Decisiones, la más nueva primero</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>declared a sanctuary</source>
            <translation>se declaró santuario</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>declined</source>
            <translation>rechazó</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Delete the files once they are delivered.</source>
            <translation>Borre los archivos cuando estén entregados.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook_sizes.py" />
            <source>Delete what is far from the table, or save the sheet as “CSV UTF-8”.</source>
            <translation>Borre lo que está lejos de la tabla, o guarde la hoja como “CSV UTF-8”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>Deleted data would stay in the file.</source>
            <translation>Los datos borrados quedarían en el archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/ledger.py" />
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>delivered</source>
            <translation>entregada al destinatario</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Delivered again</source>
            <translation>Entregado otra vez</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Delivered by</source>
            <translation>Llevado por</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Delivered on</source>
            <translation>Entregado el</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_view.py" />
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>Deliveries</source>
            <translation>Entregas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Delivery</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>Delivery log of {count} row</source>
            <translation>Registro de entregas de {count} fila</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>Delivery log of {count} rows</source>
            <translation>Registro de entregas de {count} filas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>Delivery of packet {reference} changed</source>
            <translation>Entrega del paquete {reference} cambiada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>Delivery of packet {reference} planned</source>
            <translation>Entrega del paquete {reference} planeada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>Delivery of packet {reference} removed</source>
            <translation>Entrega del paquete {reference} quitada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>Destroy for good</source>
            <translation>Destruir para siempre</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_sheet.py" />
            <source>Destroy it together with the campaign’s data.</source>
            <translation>Destrúyalo junto con los datos de la campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>Destroy this campaign…</source>
            <translation>Destruir esta campaña…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/ledger.py" />
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>destroyed</source>
            <translation>destruida</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>Destroyed: {at}</source>
            <translation>Destruida: {at}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Destruction</source>
            <translation>Destrucción</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Destruction after</source>
            <translation>Destrucción</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>Details</source>
            <translation>En detalle</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>did not answer</source>
            <translation>no respondió</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>Difference on line {n} of sheet {sheet}</source>
            <translation>Diferencia en la línea {n} de la hoja {sheet}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>Differences to settle</source>
            <translation>Diferencias por resolver</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>Differences to settle: {count}</source>
            <translation>Diferencias por resolver: {count}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/deciding.py" />
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>Different people</source>
            <translation>Personas distintas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <source>differs</source>
            <translation>distinto</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_table.py" />
            <source>Differs from the count.</source>
            <translation>No coincide con lo indicado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/message_strip.py" />
            <location filename="../../canvass_app/ui/places/mayors/rows_to_repair.py" />
            <source>Dismiss</source>
            <translation>Cerrar el aviso</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/door.py" />
            <source>Do not return</source>
            <translation>No volver</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/pack_offer.py" />
            <source>Do not show again</source>
            <translation>No volver a ofrecerlo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>Don’t change</source>
            <translation>No cambiar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <location filename="../../canvass_app/ui/frame/pages.py" />
            <source>Door to door</source>
            <translation>Puerta a puerta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <source>Doors</source>
            <translation>Puertas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>down</source>
            <translation>hacia abajo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_start.py" />
            <source>Drop a file with signatures here</source>
            <translation>Suelte aquí un archivo con firmas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_drop.py" />
            <source>Drop a photo or scan of the receipt here: JPEG, PNG or PDF.</source>
            <translation>Suelte aquí una foto o un escaneo del recibo: JPEG, PNG o PDF.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_table.py" />
            <source>due {day}</source>
            <translation>vence {day}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <source>duplicate: the signer is counted on another line</source>
            <translation>duplicada: el firmante cuenta en otra línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <location filename="../../canvass_app/ui/frame/pages.py" />
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Duplicates</source>
            <translation>Duplicados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Duplicates waiting</source>
            <translation>Duplicados en espera</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_columns.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>Each line shows: {parts}.</source>
            <translation>Cada línea muestra: {parts}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Each number holds by itself with 95% confidence: for the campaign or for one city, not for all at once. What is subtracted is the most that may be wrong.</source>
            <translation>Cada número vale por sí solo con un 95% de confianza: para la campaña o para una ciudad, no para todas a la vez. Lo que se resta es lo que puede estar mal como máximo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/print_sheets.py" />
            <source>Each sheet has its own number, which is now in the ledger. Print the file once, without scaling; come back here for more sheets. Never copy a sheet: two sheets with the same number cannot be told apart.</source>
            <translation>Cada hoja tiene su propio número, que desde ahora está en el registro. Imprima el archivo una sola vez, sin cambiar el tamaño; para más hojas vuelva aquí. No fotocopie ninguna hoja: dos con un mismo número no se distinguen.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>Each signature belongs to the version that was on its sheet. A change is saved as a new version for future sheets; the old one stays.</source>
            <translation>Cada firma pertenece a la versión que estaba en su hoja. Un cambio se guarda como versión nueva para las hojas por venir; la anterior se conserva.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_start.py" />
            <source>Earlier imports</source>
            <translation>Importaciones anteriores</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/offices.py" />
            <source>Edit that row, or write another place.</source>
            <translation>Edite esa fila o escriba otro lugar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Edit this row (Enter)</source>
            <translation>Editar esta fila (Intro)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <source>Elm St</source>
            <translation>Elm St</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <source>Elm Street north</source>
            <translation>Calle Elm norte</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_look.py" />
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>Encoding</source>
            <translation>Codificación</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Encrypt the files, for a USB drive or a laptop that travels</source>
            <translation>Cifrar los archivos, para una memoria USB o un portátil que viaja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/paper_choice.py" />
            <source>English first</source>
            <translation>Primero inglés</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/report.py" />
            <source>Enough: with 95% confidence, at most {bound} of all lines are wrong; the target is {target}.</source>
            <translation>Suficiente: con un 95% de confianza, como máximo el {bound} de todas las líneas está mal; la meta es el {target}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_keys.py" />
            <source>Enter goes through the header; in its last field it starts the sheet.</source>
            <translation>Intro recorre el encabezado; en su último campo empieza la hoja.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/entry_grid.py" />
            <source>Enter goes to the next field. Ctrl+Tab leaves the grid.</source>
            <translation>Intro pasa al campo siguiente. Ctrl+Tab sale de la cuadrícula.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_empty.py" />
            <source>Enter the mayors</source>
            <translation>Anotar las alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>Enter the sender of the packets: name and address</source>
            <translation>Indique quién envía los paquetes: nombre y dirección</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/line_form.py" />
            <source>Enter: next field · Page Up and Page Down: previous and next line · F5 to F9: what the paper shows · F4: back to the grid</source>
            <translation>Intro: campo siguiente · Re Pág y Av Pág: línea anterior y siguiente · F5 a F9: lo que muestra el papel · F4: volver a la cuadrícula</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_keys.py" />
            <source>Enter: next field · Tab: next common field · Ctrl+’: same as above · Ctrl+D: place and date as above · F3: another place · F4: as a form · →: accept the gray text · F6 illegible · F7 crossed out · F8 blank · F9 withdrawn · F5 signed · Ctrl+Delete: remove line · Ctrl+V: paste cells · Esc: restore · Ctrl+Tab: leave the grid</source>
            <translation>Intro: campo siguiente · Tab: campo común siguiente · Ctrl+’: como arriba · Ctrl+D: lugar y fecha como arriba · F3: otro lugar · F4: como formulario · →: aceptar el texto gris · F6 ilegible · F7 tachada · F8 en blanco · F9 retirada · F5 firmada · Ctrl+Supr: quitar la línea · Ctrl+V: pegar celdas · Esc: restaurar · Ctrl+Tab: salir de la cuadrícula</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Errors of the first entry</source>
            <translation>Errores de la primera captura</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <source>Even numbers</source>
            <translation>Números pares</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>Every door in this turf has been visited. Well done.</source>
            <translation>Todas las puertas de esta zona están recorridas. Buen trabajo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>Every line is a different person; each line counts</source>
            <translation>Tantas personas como líneas; cada línea cuenta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>Every pair has been decided</source>
            <translation>Todos los pares están decididos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Every signature has its city, or is known to have no mayor.</source>
            <translation>Cada firma tiene su ciudad, o se sabe que no tiene alcaldía.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>EveryAction / VAN</source>
            <translation>EveryAction / VAN</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>Everything of every line. For the campaign itself and nobody else.</source>
            <translation>Todo, de cada línea. Solo para la propia campaña y para nadie más.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>EVERYTHING on the sheets: keep it to yourselves.</source>
            <translation>TODO lo que hay en las hojas: guárdenlo para ustedes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>Excel workbook (*.xlsx)</source>
            <translation>Libro de Excel (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>Excel workbook (XLSX)</source>
            <translation>Libro de Excel (XLSX)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/office_words.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>expired</source>
            <translation>vencido</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <location filename="../../canvass_app/ui/frame/pages.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>Export all ready cities ({count})…</source>
            <translation>Exportar todas las ciudades listas ({count})…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>Export all ready cities…</source>
            <translation>Exportar todas las ciudades listas…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <location filename="../../canvass_app/exchange/tables/grid.py" />
            <location filename="../../canvass_app/exchange/tables/table.py" />
            <location filename="../../canvass_app/exchange/tables/workbook.py" />
            <source>Export it again, or choose another file.</source>
            <translation>Expórtelo de nuevo o elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/files/exporting.py" />
            <source>Export of counts by place</source>
            <translation>Exportación de recuentos por lugar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/files/exporting.py" />
            <source>Export of {count} line</source>
            <translation>Exportación de {count} línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/files/exporting.py" />
            <source>Export of {count} lines</source>
            <translation>Exportación de {count} líneas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>Export this city…</source>
            <translation>Exportar esta ciudad…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Exporting writes {count} name in {files}:</source>
            <translation>Exportar escribe {count} nombre en {files}:</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Exporting writes {count} names in {files}:</source>
            <translation>Exportar escribe {count} nombres en {files}:</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>Family name</source>
            <translation>Apellido</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/city_counts.py" />
            <source>fewer than {k}</source>
            <translation>menos de {k}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/mayors_import.py" />
            <location filename="../../canvass_app/ui/files/export_tables.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>File with addresses</source>
            <translation>Archivo con direcciones</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>File with signatures</source>
            <translation>Archivo con firmas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>Files removed: {files}, of these lists and packets: {exports}</source>
            <translation>Archivos quitados: {files}; de ellos, listas y paquetes: {exports}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>Files to destroy</source>
            <translation>Archivos que se eliminan</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/offices.py" />
            <source>Fill in both, such as “OR” and “Alder Falls”.</source>
            <translation>Llene los dos, por ejemplo “OR” y “Alder Falls”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_look.py" />
            <source>Filled in from the ZIP. Type over it if the paper says otherwise.</source>
            <translation>Tomado del código postal. Escriba encima si el papel dice otra cosa.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <location filename="../../canvass_app/ui/packets/cities_empty.py" />
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>Find the cities</source>
            <translation>Encontrar las ciudades</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Find the city of each line that has none yet</source>
            <translation>Buscar la ciudad de cada línea que aún no la tiene</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_panel.py" />
            <source>Finish anyway</source>
            <translation>Terminar de todos modos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/half_destroyed.py" />
            <source>Finish destroying it</source>
            <translation>Terminar de destruirla</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_panel.py" />
            <source>Finish sheet</source>
            <translation>Terminar la hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Finish the restore</source>
            <translation>Terminar la restauración</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_list.py" />
            <source>finished</source>
            <translation>terminada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>First entry</source>
            <translation>Primera captura</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>First of the day</source>
            <translation>La primera del día</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>First rows as they would be imported</source>
            <translation>Primeras filas, tal como se tomarían</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>First rows of the file</source>
            <translation>Primeras filas del archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>First three digits</source>
            <translation>Los tres primeros dígitos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>First values</source>
            <translation>Primeros valores</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>First values: {values}</source>
            <translation>Primeros valores: {values}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_view.py" />
            <location filename="../../canvass_app/ui/parts/preview_pane.py" />
            <source>Fit width</source>
            <translation>Ajustar al ancho</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/table.py" />
            <source>Fix row {row} of the file and try again.</source>
            <translation>Corrija la fila {row} del archivo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>Fix the file and try again. Known settings: {known}.</source>
            <translation>Corrija el archivo e inténtelo de nuevo. Opciones conocidas: {known}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/template.py" />
            <source>Fix the file at this place, or choose another template.</source>
            <translation>Corrija el archivo en este lugar o elija otra plantilla.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Folder for the campaign</source>
            <translation>Carpeta para la campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>Folder for the packets</source>
            <translation>Carpeta para los paquetes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>Folder: {folder}</source>
            <translation>Carpeta: {folder}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_tables.py" />
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_code.py" />
            <source>For a USB drive that you lock away</source>
            <translation>Para una memoria USB que guarde bajo llave</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>For the letter</source>
            <translation>Para la carta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>For the next lines, get these sheets: {sheets}.</source>
            <translation>Para las próximas líneas, traiga estas hojas: {sheets}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>For {place} we have at least {count} complete, legible and distinct signature, with 95% confidence.</source>
            <translation>De {place} tenemos al menos {count} firma completa, legible y distinta, con un 95% de confianza.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>For {place} we have at least {count} complete, legible and distinct signatures, with 95% confidence.</source>
            <translation>De {place} tenemos al menos {count} firmas completas, legibles y distintas, con un 95% de confianza.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_table.py" />
            <source>Found</source>
            <translation>Halladas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/certain_panel.py" />
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>Found on</source>
            <translation>Está en</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>Free to use, to copy and to change; no warranty.</source>
            <translation>Se puede usar, copiar y cambiar libremente; sin garantía.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Free up some space on the disk, then enter it again.</source>
            <translation>Libere espacio en el disco y escríbalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>Free up some space or choose another folder, then export again.</source>
            <translation>Libere espacio o elija otra carpeta, y exporte de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>From a CSV file, a spreadsheet or Open States files; you can also drop them here</source>
            <translation>De una tabla, una hoja de cálculo o archivos de Open States; también puede soltarlos aquí</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <source>From house number</source>
            <translation>Desde el número</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/growth_chart.py" />
            <source>From {first} to {last}: {total} signatures.</source>
            <translation>Del {first} al {last}: {total} firmas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>From “{file}”: {title}</source>
            <translation>De “{file}”: {title}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/paper/typing/line_panel.py" />
            <source>full name</source>
            <translation>nombre completo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>GEOID</source>
            <translation>GEOID</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/public_tables.py" />
            <source>Get the file again from where it was published, or fix that row.</source>
            <translation>Vuelva a obtener el archivo de donde se publicó, o corrija esa fila.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/template.py" />
            <source>Give each of these a value in quotation marks.</source>
            <translation>Dé a cada uno de ellos un texto entre comillas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Give it another name.</source>
            <translation>Póngale otro nombre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/bare_csv.py" />
            <source>Give the column that names each row the heading “{column}”.</source>
            <translation>Ponga el encabezado “{column}” a la columna que identifica cada fila.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/forms/mail.py" />
            <source>Give the offset in millimeters, such as 1.5 to the right and -0.5 down.</source>
            <translation>Dé el ajuste en milímetros, por ejemplo 1.5 a la derecha y -0.5 hacia abajo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>Given name</source>
            <translation>Nombre de pila</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_chooser.py" />
            <source>Go to another sheet or line</source>
            <translation>Ir a otra hoja o línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Go to paper entry</source>
            <translation>Ir a la captura de hojas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Go to the mayors table</source>
            <translation>Ir a la tabla de alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_view.py" />
            <source>Go to the packets</source>
            <translation>Ir a los paquetes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Goal</source>
            <translation>Meta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/growth_chart.py" />
            <source>Goal: {goal}</source>
            <translation>Meta: {goal}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>Goes to</source>
            <translation>Va a</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>Going back to a backup</source>
            <translation>Volver a una copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_overview.py" />
            <source>Hand over</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/ledger.py" />
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>handed out</source>
            <translation>entregada a alguien</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_overview.py" />
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <source>Handed to</source>
            <translation>Entregada a</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Header of sheet {sheet}</source>
            <translation>Encabezado de la hoja {sheet}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Held back. {why}</source>
            <translation>En espera. {why}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/certain_panel.py" />
            <source>Here are all of them. They are settled in one step; Ctrl+Z undoes it all.</source>
            <translation>Abajo están todos. Se resuelven de una vez; Ctrl+Z los deshace todos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/certain_panel.py" />
            <source>Here are the least certain ones. If each of these is one person, so are the rest. All are settled in one step, and Ctrl+Z undoes it all.</source>
            <translation>Abajo están los menos seguros. Si cada uno de ellos es una sola persona, también lo son los demás. Todos se resuelven de una vez, y Ctrl+Z los deshace todos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/bug_report.py" />
            <source>Here is the whole report. It contains no names and nothing that was typed, and it is not sent to anyone: copy or save it if you want to give it to the person who looks after Canvass for you.</source>
            <translation>Abajo está el informe completo. No contiene nombres ni nada de lo que se escribió, y no se envía a nadie: cópielo o guárdelo si quiere dárselo a quien se encarga de Canvass.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>Hide the code</source>
            <translation>Ocultar el código</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/growth_panel.py" />
            <source>Hide the table</source>
            <translation>Ocultar la tabla</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/pages.py" />
            <location filename="../../canvass_app/ui/home/page.py" />
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>How accurate is the typing?</source>
            <translation>¿Qué tan bien está capturado?</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>How many signatures each place has. No names at all.</source>
            <translation>Cuántas firmas tiene cada lugar. Ningún nombre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/headings.py" />
            <source>how old people are</source>
            <translation>qué edad tienen las personas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>How the file was read</source>
            <translation>Cómo se leyó el archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <location filename="../../canvass_app/ui/settings/you.py" />
            <source>I am the coordinator</source>
            <translation>Yo coordino la campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/campaign_view.py" />
            <source>I have read this</source>
            <translation>Lo he leído</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_code.py" />
            <source>I have written it down or printed it</source>
            <translation>Lo anoté o lo imprimí</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>Id</source>
            <translation>Identificador</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>If empty: the usual one for the state and kind.</source>
            <translation>Vacío: el habitual según el estado y el tipo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/deliveries.py" />
            <source>If it was delivered again, add --again.</source>
            <translation>Si se entregó otra vez, añada --again.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>If not checked, its signers do not go to any mayor.</source>
            <translation>Sin marcar: sus firmantes no van a ninguna alcaldía.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>If the print misses the labels: print a test sheet on plain paper, hold it against the labels, and enter how far it must move.</source>
            <translation>Si la impresión y las etiquetas no coinciden: imprima una hoja de prueba en papel común, póngala contra las etiquetas y escriba cuánto debe moverse.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_panel.py" />
            <source>Illegible</source>
            <translation>Ilegibles</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_row.py" />
            <source>illegible</source>
            <translation>ilegible</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <location filename="../../canvass_app/ui/frame/pages.py" />
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_empty.py" />
            <source>Import a file</source>
            <translation>Importar un archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/page.py" />
            <source>Import a file (Ctrl+7)</source>
            <translation>Importar un archivo (Ctrl+7)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Import a list of mayors from a CSV file, or drop the file onto this page. You can also type the first one yourself: the state and the place are enough to start.</source>
            <translation>Importe una lista de alcaldías de un archivo CSV, o suelte el archivo en esta página. También puede escribir usted la primera: para empezar bastan el estado y el lugar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>Import addresses…</source>
            <translation>Importar direcciones…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>Import as</source>
            <translation>Importar como</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_tab.py" />
            <source>Import mayors</source>
            <translation>Importar alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Import mayors…</source>
            <translation>Importar alcaldías…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/files/importing.py" />
            <source>Import of {file}</source>
            <translation>Importación de {file}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>Import the list of mayors</source>
            <translation>Importar la lista de alcaldes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Import undone. Ctrl+Shift+Z redoes it.</source>
            <translation>La importación se deshizo. Ctrl+Mayús+Z la vuelve a traer.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Import {count} line</source>
            <translation>Importar {count} línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Import {count} lines</source>
            <translation>Importar {count} líneas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>Import “{heading}” as</source>
            <translation>Importar “{heading}” como</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_start.py" />
            <source>Imported if present: {columns}.</source>
            <translation>Se toman, si las hay: {columns}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>Imported: {columns}</source>
            <translation>Tomadas: {columns}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Importing {file}</source>
            <translation>Importando {file}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Importing “{file}”…</source>
            <translation>Tomando “{file}”…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>in person</source>
            <translation>en persona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <source>In progress</source>
            <translation>En curso</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>incomplete</source>
            <translation>incompleta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>Initials</source>
            <translation>Iniciales</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>initials</source>
            <translation>iniciales</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/line_panel.py" />
            <source>initials only</source>
            <translation>solo iniciales</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>Install a place pack: without one, few lines can be matched to a city for certain</source>
            <translation>Instale un paquete de lugares: sin él, pocas líneas encuentran su ciudad con certeza</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/pack_offer.py" />
            <source>Install a place pack…</source>
            <translation>Instalar un paquete de lugares…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/own_file.py" />
            <source>Install the newest version of Canvass on this computer, then open it again.</source>
            <translation>Instale en esta computadora la versión más nueva de Canvass y ábralo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/key_slot.py" />
            <source>Install the newest version of Canvass on this computer.</source>
            <translation>Instale en esta computadora la versión más nueva de Canvass.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/place_pack.py" />
            <source>Install the pack again with “canvass places install FOLDER”.</source>
            <translation>Instale de nuevo el paquete con “canvass places install CARPETA”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>Installed on the page “Places &amp; mayors”.</source>
            <translation>Se instala en la página “Lugares y alcaldías”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/pack_offer.py" />
            <source>Installed: {pack}. All lines were routed again; your decisions are kept.</source>
            <translation>Instalado: {pack}. Todas las líneas se asignaron de nuevo; sus decisiones se conservan.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/pack_offer.py" />
            <source>Installing the place pack</source>
            <translation>Instalando el paquete de lugares</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/plan.py" />
            <source>It ends early once no more than that can be wrong, with 95% confidence.</source>
            <translation>Termina antes en cuanto no pueda estar mal más que eso, con un 95% de confianza.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>It is in {file}; fix it there and import that file.</source>
            <translation>Está en {file}; corríjala allí e importe ese archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>it is not a TOML file ({why})</source>
            <translation>no es un archivo TOML ({why})</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/pack_route.py" />
            <source>It is not in the mayors table yet.</source>
            <translation>Aún no tiene fila en la tabla de alcaldes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/you.py" />
            <source>It is recorded with everything you enter, so that others know whom to ask.</source>
            <translation>Se anota con todo lo que usted escribe, para que los demás sepan a quién preguntar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>It is time to destroy the data.</source>
            <translation>Llegó el día de destruir los datos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>It may be on the laptop where it was attached; attach it here too.</source>
            <translation>Puede estar en la computadora en la que se adjuntó; adjúntelo también aquí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>It never connects to a network: no telemetry, no accounts, no cloud, no updates behind your back. Names leave this computer only when you print or export them.</source>
            <translation>No abre ninguna conexión: ni telemetría, ni cuentas, ni nube, ni actualizaciones a sus espaldas. Los nombres salen de esta computadora solo cuando usted los imprime o los exporta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_code.py" />
            <source>It never uses the letters I, L, O or U: what looks like one of them is 1 or 0.</source>
            <translation>No lleva las letras I, L, O ni U: lo que se parece a ellas es 1 o 0.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>It opens the campaign if the passphrase is forgotten. It stays the same when the passphrase changes.</source>
            <translation>Abre la campaña cuando se olvida la frase de contraseña. No cambia cuando cambia la frase.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/mapping.py" />
            <source>Its columns are: {found}.</source>
            <translation>Sus columnas son: {found}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/walk_lists.py" />
            <source>Its lines are numbered from 1 to {last}.</source>
            <translation>Sus líneas van del 1 al {last}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook.py" />
            <source>Its sheets are: {sheets}.</source>
            <translation>Sus hojas son: {sheets}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <source>Keep both (K)</source>
            <translation>Conservar las dos (K)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_sheet.py" />
            <source>Keep it where you keep passports: not near the laptop, not in a photo, not in an e-mail.</source>
            <translation>Guárdelo donde guarda los pasaportes: no junto a la computadora, ni en una foto, ni en un correo electrónico.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/restore_question.py" />
            <source>Keep the current file</source>
            <translation>Conservar el archivo actual</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/paper_desk.py" />
            <source>Keep the header and type the lines</source>
            <translation>Conservar el encabezado y escribir las líneas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>Keep the two files together.</source>
            <translation>Mantenga juntos los dos archivos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/line.py" />
            <source>Keep this line and compare it with the first entry</source>
            <translation>Guardar esta línea y compararla con la primera captura</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Keeps the finished packets and writes the others</source>
            <translation>Conserva los paquetes terminados y escribe los demás</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Kept from an earlier run</source>
            <translation>Conservado de una ejecución anterior</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>Key file</source>
            <translation>Archivo de clave</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>Kind of file</source>
            <translation>Tipo de archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>Labels already used</source>
            <translation>Etiquetas ya usadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>Labels and envelopes</source>
            <translation>Etiquetas y sobres</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>Labels and envelopes…</source>
            <translation>Etiquetas y sobres…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/paper/ledger/print_sheets.py" />
            <location filename="../../canvass_app/ui/settings/look.py" />
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_view.py" />
            <location filename="../../canvass_app/ui/parts/preview_pane.py" />
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_view.py" />
            <location filename="../../canvass_app/ui/parts/preview_pane.py" />
            <source>Larger (Ctrl and mouse wheel)</source>
            <translation>Más grande (Ctrl y la rueda del ratón)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_table.py" />
            <source>Last packet</source>
            <translation>Último paquete</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>Later lines</source>
            <translation>Líneas posteriores</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>Later lines (R)</source>
            <translation>Líneas posteriores (R)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/growth_panel.py" />
            <source>Latest sheets and shifts</source>
            <translation>Últimas hojas y turnos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>Leave a blank line between paragraphs.</source>
            <translation>Deje una línea en blanco entre párrafos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook.py" />
            <source>Leave only the sheet with the signatures in it, with at most {most} columns, and save it again.</source>
            <translation>Deje solo la hoja con las firmas, con {most} columnas como máximo, y guárdelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Leave out lines dated outside these days</source>
            <translation>Dejar fuera las líneas con fecha fuera de estos días</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <source>Left</source>
            <translation>Faltan</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_options.py" />
            <location filename="../../canvass_app/ui/paper/ledger/paper_choice.py" />
            <source>Legal (8½ × 14 in)</source>
            <translation>Oficio (8½ × 14 pulg.)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>Let this line count (C)</source>
            <translation>Que cuente esta línea (C)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_options.py" />
            <location filename="../../canvass_app/ui/paper/ledger/paper_choice.py" />
            <source>Letter (8½ × 11 in)</source>
            <translation>Carta (8½ × 11 pulg.)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>License</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/look.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/certain_panel.py" />
            <source>Likelihood</source>
            <translation>Probabilidad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/city_counts.py" />
            <location filename="../../canvass_app/ui/packets/cities_table.py" />
            <location filename="../../canvass_app/ui/places/places_map.py" />
            <location filename="../../canvass_app/ui/places/routes/route_queue.py" />
            <source>Likely</source>
            <translation>Probable</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>likely one person</source>
            <translation>probablemente una sola persona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>Line number</source>
            <translation>Número de la línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/files/placement.py" />
            <source>Line {line} of sheet {sheet} already has another entry.</source>
            <translation>La línea {line} de la hoja {sheet} ya está ocupada por otra entrada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/petition_text.py" />
            <source>Line {line} of “{file}” has a sign that is not text.</source>
            <translation>La línea {line} de “{file}” tiene un signo que no es texto.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/line_form.py" />
            <location filename="../../canvass_app/ui/paper/typing/line_panel.py" />
            <source>Line {n}</source>
            <translation>Línea {n}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/deciding.py" />
            <source>Line {n} of sheet {sheet} chosen to count</source>
            <translation>Línea {n} de la hoja {sheet} elegida para contar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>Line {n} of sheet {sheet} differs: {fields}. Settle it below, with the paper.</source>
            <translation>La línea {n} de la hoja {sheet} difiere: {fields}. Resuélvalo abajo, con el papel.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/withdrawing.py" />
            <source>Line {n} of sheet {sheet} has already been withdrawn.</source>
            <translation>La línea {n} de la hoja {sheet} ya está retirada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/ledger.py" />
            <source>Line {n} of sheet {sheet} is withdrawn.</source>
            <translation>La línea {n} de la hoja {sheet} queda retirada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Line {n} of sheet {sheet} removed</source>
            <translation>Línea {n} de la hoja {sheet} quitada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>Line {n} of sheet {sheet}: both entries agree.</source>
            <translation>Línea {n} de la hoja {sheet}: las dos capturas coinciden.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/walk_list_form.py" />
            <source>Line {n}, {address}</source>
            <translation>Línea {n}, {address}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/page.py" />
            <source>Line {n}: {problem} {remedy}</source>
            <translation>Línea {n}: {problem} {remedy}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/growth_panel.py" />
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Lines dated before the first day, after the last day, or after the circulator’s date. If checked, they don’t count. If not, they count, and are marked for someone to review.</source>
            <translation>Líneas con fecha anterior al primer día, posterior al último, o posterior a la de la hoja. Con la marca no cuentan. Sin ella cuentan, y se señalan para que alguien las revise.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>Lines imported</source>
            <translation>Líneas tomadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Lines in the queue</source>
            <translation>Líneas en la cola</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/entry_grid.py" />
            <source>Lines of the sheet</source>
            <translation>Líneas de la hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/journal/derived.py" />
            <source>lines prepared for the search</source>
            <translation>líneas preparadas para la búsqueda</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_review.py" />
            <source>Lines that wait for a city</source>
            <translation>Líneas que esperan una ciudad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/plan.py" />
            <source>Lines to type twice, in percent</source>
            <translation>Líneas que capturar dos veces, en porcentaje</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Lines typed</source>
            <translation>Líneas capturadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Lines typed twice</source>
            <translation>Líneas capturadas dos veces</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Lines whose signers probably, but not certainly, live in the city. The packet counts them separately. If not checked, they are left out.</source>
            <translation>Líneas de firmantes que probablemente, pero no con seguridad, viven en la ciudad. El paquete las cuenta aparte. Sin la marca quedan fuera.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/page.py" />
            <source>List of mayors (Ctrl+5)</source>
            <translation>Lista de alcaldes (Ctrl+5)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_tables.py" />
            <source>List of the pairs found</source>
            <translation>Lista de los pares encontrados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/files/exporting.py" />
            <source>List of {count} pair</source>
            <translation>Lista de {count} par</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/files/exporting.py" />
            <source>List of {count} pairs</source>
            <translation>Lista de {count} pares</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>Listing doors</source>
            <translation>Agregando puertas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>Lists and packets</source>
            <translation>Listas y paquetes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_tab.py" />
            <source>Lists of mayors</source>
            <translation>Listas de alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/sidebar.py" />
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>Lock automatically</source>
            <translation>Bloqueo automático</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>Lock the campaign (Ctrl+L). The screen that asks for the passphrase offers “Restore a backup…”. The current file is then moved aside, never deleted.</source>
            <translation>Bloquee la campaña (Ctrl+L). La pantalla que pide la frase de contraseña ofrece “Restaurar una copia…”. Lo que haya entonces en el archivo se aparta; nunca se borra.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>Locking closes the file and asks for the passphrase. Ctrl+L locks at once.</source>
            <translation>El bloqueo cierra el archivo y pide la frase de contraseña. Ctrl+L bloquea al instante.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/look.py" />
            <location filename="../../canvass_app/ui/settings/page.py" />
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_row.py" />
            <source>look again</source>
            <translation>revisar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Look around first</source>
            <translation>Primero eche un vistazo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>Look at the line or page named here. If nothing is wrong with it, report a bug.</source>
            <translation>Mire la línea o la página que se indica aquí. Si todo está bien en ella, avise del error.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/packet.py" />
            <source>Look at the list of places to see where the signatures are routed.</source>
            <translation>Mire en la lista de lugares adónde van las firmas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>Look for the paper with the name of this campaign, or use the passphrase.</source>
            <translation>Busque el papel que lleva el nombre de esta campaña, o use la frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>looked for, not found</source>
            <translation>buscadas y no halladas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/arrays/engine.py" />
            <source>Looking for similar lines</source>
            <translation>Buscando líneas parecidas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/line_panel.py" />
            <source>Ma&amp;y be contacted</source>
            <translation>Se le p&amp;uede contactar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>Made</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>Made on request</source>
            <translation>Alguien la pidió</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>Mailchimp</source>
            <translation>Mailchimp</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>Making a backup</source>
            <translation>Haciendo una copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/us_map.py" />
            <source>Map of signatures by state</source>
            <translation>Mapa de firmas por estado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>Mark</source>
            <translation>Marca</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Mark on line {n} of sheet {sheet}</source>
            <translation>Marca en la línea {n} de la hoja {sheet}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/line_panel.py" />
            <source>Marked: {state}. The line does not count ({code}).</source>
            <translation>Marcada: {state}. La línea no cuenta ({code}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/paper/typing/line_panel.py" />
            <source>May be contacted</source>
            <translation>Se le puede contactar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <source>Mayor</source>
            <translation>Alcalde o alcaldesa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Mayors</source>
            <translation>Alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/mayors_import.py" />
            <location filename="../../canvass_app/desk/places/offices.py" />
            <source>Mayors from {file}</source>
            <translation>Alcaldías de {file}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Mayors table</source>
            <translation>Tabla de alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/offices.py" />
            <source>Mayors table: {place}, {state}</source>
            <translation>Tabla de alcaldías: {place}, {state}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>military mail ({state})</source>
            <translation>correo militar ({state})</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Minimum signers</source>
            <translation>Mínimo de firmantes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/ledger.py" />
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>missing</source>
            <translation>perdida</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/contradictions.py" />
            <source>More decisions contradict each other; they come up once these are fixed.</source>
            <translation>Hay más decisiones que se contradicen; aparecerán cuando se corrijan estas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/rows.py" />
            <source>More than {most} rows of “{file}” cannot be imported. The first is row {row}: {reason}</source>
            <translation>Más de {most} filas de “{file}” no se pueden tomar. La primera es la fila {row}: {reason}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/text/sheet_numbers.py" />
            <source>More than {most} sheets are listed at once.</source>
            <translation>Se nombran más de {most} hojas a la vez.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/plan.py" />
            <source>Most wrong lines to accept, in percent</source>
            <translation>Líneas erróneas admisibles, en porcentaje</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/index.py" />
            <location filename="../../canvass_app/desk/written_files.py" />
            <source>Move it elsewhere, or choose another folder, and run it again.</source>
            <translation>Muévalo a otro lugar o elija otra carpeta y hágalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_columns.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/unlocking.py" />
            <source>Name a file with {option}, set {variable}, or run this in a terminal.</source>
            <translation>Indique un archivo con {option}, defina {variable} o ejecute esto en una terminal.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>Name and postal address of people who agreed to be contacted. Never a telephone number or e-mail address.</source>
            <translation>Nombre y dirección postal de quienes aceptaron que se les contacte. Nunca un teléfono ni un correo electrónico.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>name as the signer chose</source>
            <translation>nombre como eligió quien firmó</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/office_words.py" />
            <source>name missing</source>
            <translation>falta el nombre</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>name or role, if given</source>
            <translation>nombre o cargo, si se dio</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/backups.py" />
            <source>Name the backup: canvass restore FILE BACKUP.</source>
            <translation>Indique la copia: canvass restore ARCHIVO COPIA.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/links.py" />
            <source>Name the campaign file itself.</source>
            <translation>Indique el archivo de campaña mismo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/addresses_to_walk.py" />
            <source>Name the column with house number and street “street”, then try again.</source>
            <translation>Llame “street” a la columna con número y calle, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>NationBuilder</source>
            <translation>NationBuilder</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pairs_queue.py" />
            <source>Needs review</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_start.py" />
            <source>Never imported: dates of birth, citizenship, papers, gender, party, ethnicity, IP addresses, coordinates.</source>
            <translation>Nunca se toman: fechas de nacimiento, ciudadanía, papeles, género, partido, etnia, direcciones IP, coordenadas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>Never imported: it would reveal {what}.</source>
            <translation>Nunca se toma: diría {what}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/growth_panel.py" />
            <source>New</source>
            <translation>Nuevas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>New campaign…</source>
            <translation>Campaña nueva…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>New numbered sheets, recorded here as printed</source>
            <translation>Hojas nuevas y numeradas, anotadas aquí como impresas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>New passphrase</source>
            <translation>Frase nueva</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>New passphrase again</source>
            <translation>Repita la frase nueva</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>New row in the mayors table</source>
            <translation>Fila nueva en la tabla de alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/paper_desk.py" />
            <source>New sheet</source>
            <translation>Hoja nueva</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_chooser.py" />
            <source>New sheet, not started</source>
            <translation>Hoja nueva, sin empezar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/preview_pane.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>Next door</source>
            <translation>Puerta siguiente</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>Next doors</source>
            <translation>Próximas puertas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/line.py" />
            <source>Next line</source>
            <translation>Línea siguiente</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>Next to each column are its first values. Nothing is imported yet.</source>
            <translation>Junto a cada columna están sus primeros textos. Todavía no se toma nada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <source>no address that names a place</source>
            <translation>sin dirección que indique un lugar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>No answer from this city says that it is a sanctuary.</source>
            <translation>Ninguna respuesta de esta ciudad dice que sea santuario.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/status_line.py" />
            <source>No backup yet</source>
            <translation>Aún no hay copia de seguridad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/signing.py" />
            <source>No canvasser is named.</source>
            <translation>No hay nadie nombrado como promotor.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>No city has a packet “{reference}”.</source>
            <translation>No hay ningún paquete “{reference}” para una ciudad.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>No city in the mayors table matches.</source>
            <translation>Ninguna ciudad de la tabla de alcaldías tiene estas letras.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>No column is chosen for the name. Choose one for “Name”, or for its parts.</source>
            <translation>No hay ninguna columna elegida para el nombre. Elija una para “Nombre” o para sus partes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>No decisions yet</source>
            <translation>Todavía no hay decisiones</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>No differences are waiting.</source>
            <translation>No hay diferencias pendientes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <source>No doors yet</source>
            <translation>Todavía no hay puertas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>No duplicates found</source>
            <translation>No se encontraron duplicados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_list.py" />
            <source>no header</source>
            <translation>sin encabezado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>No line is complete</source>
            <translation>Ninguna línea está completa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/line.py" />
            <source>No line is waiting</source>
            <translation>No hay líneas pendientes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/report.py" />
            <source>No lines have been typed from paper yet.</source>
            <translation>Aún no se ha capturado ninguna línea del papel.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>No lines yet</source>
            <translation>Todavía no hay líneas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_chooser.py" />
            <source>No matching sheet.</source>
            <translation>No hay ninguna hoja así.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/city_counts.py" />
            <location filename="../../canvass_app/ui/places/routes/route_queue.py" />
            <source>No mayor</source>
            <translation>Sin alcaldía</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/office_words.py" />
            <location filename="../../canvass_app/routing/sources.py" />
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>no mayor</source>
            <translation>sin alcaldía</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_review.py" />
            <source>No mayor (N)</source>
            <translation>Sin alcaldía (N)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>No mayors yet</source>
            <translation>Todavía no hay alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <source>no name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/mailing.py" />
            <source>No packet for a city has been written yet.</source>
            <translation>Todavía no se ha escrito ningún paquete para una ciudad.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/retention.py" />
            <source>No packet has been delivered yet.</source>
            <translation>Aún no se ha entregado ningún paquete.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_table.py" />
            <source>No packet has been written yet.</source>
            <translation>Aún no se ha escrito ningún paquete.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>No packet is printed for a city with fewer, so that nobody stands out in a short list.</source>
            <translation>No se imprime ningún paquete de una ciudad con menos, para que nadie llame la atención en una lista corta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>No packet is ready to print yet.</source>
            <translation>Todavía no hay ningún paquete listo para imprimir.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>No packet yet. {why}</source>
            <translation>Aún sin paquete. {why}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/results.py" />
            <source>No packet.</source>
            <translation>Sin paquete.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_view.py" />
            <source>No packets to deliver yet</source>
            <translation>Aún no hay paquetes por entregar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_empty.py" />
            <source>No packets yet</source>
            <translation>Todavía no hay paquetes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/unlocking.py" />
            <source>No passphrase was given, and there is nobody to ask for one.</source>
            <translation>No hay frase de contraseña ni nadie a quien pedírsela.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/pack_offer.py" />
            <source>No place pack is installed. Without one, Canvass does not know any city limits: few lines are certain, and people outside every city are not recognized.</source>
            <translation>No hay ningún paquete de lugares instalado. Sin él, Canvass no conoce los límites de las ciudades: pocas líneas son seguras y no se reconoce a quien vive fuera de toda ciudad.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/line_panel.py" />
            <source>No problems.</source>
            <translation>Nada que señalar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_table.py" />
            <source>no receipt</source>
            <translation>sin recibo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>No remembered answers yet</source>
            <translation>No hay respuestas recordadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/text/sheet_numbers.py" />
            <source>No sheets are listed.</source>
            <translation>No se nombra ninguna hoja.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>No sheets in the ledger yet</source>
            <translation>Aún no hay hojas en el registro</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/page.py" />
            <source>No sheets typed yet</source>
            <translation>Todavía no se ha capturado ninguna hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/ledger.py" />
            <source>No signature is certain to belong to a city yet.</source>
            <translation>De ninguna firma se sabe todavía con certeza a qué ciudad pertenece.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>No signature is certain to belong to “{place}”.</source>
            <translation>De ninguna firma se sabe con certeza que pertenezca a “{place}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>No signatures yet</source>
            <translation>Todavía no hay firmas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_empty.py" />
            <source>No signer has a city yet</source>
            <translation>Ningún firmante tiene ciudad todavía</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/cities.py" />
            <source>No signer is certain to live here yet; see the queue.</source>
            <translation>Todavía no es seguro que viva aquí ningún firmante; vea la cola.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>No signer lives here.</source>
            <translation>Aquí no vive ningún firmante.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/door.py" />
            <source>No way in</source>
            <translation>Sin acceso</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/door.py" />
            <source>No, thank you</source>
            <translation>No, gracias</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_overview.py" />
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <source>Nobody has this turf.</source>
            <translation>Nadie tiene esta zona.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/finishing.py" />
            <source>Nobody has used Canvass for a while, so the signatures are hidden. Canvass finishes what is running, then asks for the passphrase.</source>
            <translation>Hace un rato que nadie usa Canvass; por eso las firmas están ocultas. Primero termina lo que está en marcha; después se pide la frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/door.py" />
            <source>Nobody home</source>
            <translation>No hay nadie</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>nobody home at {count} door</source>
            <translation>nadie en {count} casa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>nobody home at {count} doors</source>
            <translation>nadie en {count} casas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>Nobody in ZIP {zip} lives inside a city with a mayor.</source>
            <translation>Nadie del código postal {zip} vive dentro de una ciudad con alcalde o alcaldesa.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/door.py" />
            <source>Nobody lives here</source>
            <translation>Aquí no vive nadie</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/similar_lines.py" />
            <source>Nobody similar so far.</source>
            <translation>Hasta ahora, nadie parecido.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/mailing.py" />
            <source>None of the offices in these cities has a postal address.</source>
            <translation>Ninguna oficina de estas ciudades tiene dirección postal.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>none yet</source>
            <translation>aún ninguna</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Not compared</source>
            <translation>Sin comparar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>not decided yet</source>
            <translation>sin decidir todavía</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/city_counts.py" />
            <source>Not enough signers yet</source>
            <translation>Aún faltan firmantes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>not found</source>
            <translation>no encontrada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <source>not given</source>
            <translation>sin dato</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>not imported</source>
            <translation>no se toma</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>Not in the mayors table yet: Enter adds it</source>
            <translation>Aún no está en la tabla de alcaldías: Intro la añade</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/certain_panel.py" />
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <location filename="../../canvass_app/ui/paper/ledger/print_sheets.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_row.py" />
            <source>not saved</source>
            <translation>sin guardar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>Not saved yet</source>
            <translation>Aún sin guardar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Not saved: please fix the marked field.</source>
            <translation>Sin guardar: corrija el campo marcado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Not settled</source>
            <translation>Sin resolver</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <source>Not started</source>
            <translation>Sin empezar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>not verified</source>
            <translation>sin comprobar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/door.py" />
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>Not yet compared with the others</source>
            <translation>Aún sin comparar con las demás</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>Nothing can be certified yet: too few lines have been typed a second time, or too many have not been compared.</source>
            <translation>Todavía no se puede certificar nada: se capturaron muy pocas líneas por segunda vez, o demasiadas esperan ser comparadas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/run_lock.py" />
            <source>Nothing can be written to “{folder}”: {reason}.</source>
            <translation>No se puede escribir en “{folder}”: {reason}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>Nothing compared yet</source>
            <translation>Todavía no se ha comparado nada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>Nothing has changed.</source>
            <translation>No hay ningún cambio.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Nothing in it was used. If it is your own campaign, restore a backup from before; if somebody gave it to you, ask them for a backup that their Canvass has made.</source>
            <translation>No se usó nada de él. Si es su propia campaña, restaure una copia de seguridad anterior; si alguien se la dio, pídale una copia de seguridad hecha por su Canvass.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>nothing in the first rows</source>
            <translation>nada en las primeras filas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/after_crash.py" />
            <source>Nothing is damaged. Move it to another folder, and put this file’s own log back if there is one; then open the file again.</source>
            <translation>Nada está dañado. Mueva el registro a otra carpeta y ponga en su lugar el propio de este archivo, si lo hay; después vuelva a abrir el archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/interrupted.py" />
            <source>Nothing is lost. Finish the restore: use “canvass restore” without naming a backup, or “Finish the restore” in the window.</source>
            <translation>No se ha perdido nada. Termine la restauración: use “canvass restore” sin indicar una copia, o “Terminar la restauración” en la ventana.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/checking.py" />
            <source>Nothing is lost. Free up space on the disk, close other programs, and check again.</source>
            <translation>No se ha perdido nada. Libere espacio en el disco, cierre otros programas y vuelva a comprobar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/line_panel.py" />
            <source>Nothing is typed here yet.</source>
            <translation>Aquí todavía no hay nada escrito.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/withdrawing.py" />
            <source>Nothing is typed on line {n} of sheet {sheet}.</source>
            <translation>No hay nada capturado en la línea {n} de la hoja {sheet}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>Nothing is typed on this line.</source>
            <translation>No hay nada escrito en esta línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Nothing is waiting for you</source>
            <translation>No le espera nada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/page.py" />
            <source>Nothing is waiting for you right now.</source>
            <translation>Ahora no le espera nada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>Nothing new in this file</source>
            <translation>Nada nuevo en este archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/history.py" />
            <source>Nothing new since packet {reference}.</source>
            <translation>Nada nuevo desde el paquete {reference}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/checking.py" />
            <source>Nothing that was entered is lost. Do not restore an older backup.</source>
            <translation>No se ha perdido nada de lo capturado. No restaure una copia de seguridad anterior.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Nothing to import</source>
            <translation>Nada que importar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>Nothing to report yet</source>
            <translation>Todavía no hay nada que contar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/withdrawing.py" />
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>Nothing was changed. Check the dates.</source>
            <translation>No se cambió nada. Revise las fechas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Nothing was changed. Leave them out, or first record what happened to them.</source>
            <translation>No se cambió nada. Déjelas fuera, o anote primero qué fue de ellas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>Nothing was destroyed. The name is “{name}”.</source>
            <translation>No se destruyó nada. El nombre es “{name}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>Nothing was written. Reinstall Canvass from its own package list.</source>
            <translation>No se escribió nada. Instale Canvass de nuevo desde su propia lista de paquetes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>Nothing: no line matches.</source>
            <translation>Nada: ninguna línea corresponde.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/walk_list_form.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_chooser.py" />
            <source>Number (41.7 for its line 7), circulator or place</source>
            <translation>Número (41.7 para su línea 7), promotor o lugar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/print_sheets.py" />
            <source>Number of sheets</source>
            <translation>Número de hojas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/walk_list_form.py" />
            <source>Number on the printed list</source>
            <translation>Número de la lista impresa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>Number only</source>
            <translation>Solo el número</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>Number or name</source>
            <translation>Número o nombre</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>number without a name</source>
            <translation>número sin nombre</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>Number, name as the signer chose, city, first three digits of the ZIP, date. Never a street, telephone number or e-mail address.</source>
            <translation>Número, nombre como lo eligió quien firma, ciudad, tres primeras cifras del código postal y fecha. Nunca calle, teléfono ni correo electrónico.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <source>Odd numbers</source>
            <translation>Números impares</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Of</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>of these, probably second signatures</source>
            <translation>de ellas, probables segundas firmas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>of these, probably two people</source>
            <translation>de ellos, probablemente dos personas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>of these, settled as one person</source>
            <translation>de ellos, resueltos como una sola persona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>of {count} in all</source>
            <translation>de {count} en total</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>of {count} with signatures</source>
            <translation>de {count} con firmas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>Of {printed} signatures that would be printed, about {count} ({low} to {high}) may be second signatures by people already counted.</source>
            <translation>De las {printed} firmas que se imprimirían, unas {count} (de {low} a {high}) podrían ser segundas firmas de personas ya contadas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>Of {printed} signatures that would be printed, about {count} ({low} to {high}) may be the second signature by a person already counted.</source>
            <translation>De las {printed} firmas que se imprimirían, alrededor de {count} (de {low} a {high}) podría ser la segunda firma de una persona ya contada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>Of {printed} signatures that would be printed, about {count} may be second signatures by people already counted.</source>
            <translation>De las {printed} firmas que se imprimirían, unas {count} podrían ser segundas firmas de personas ya contadas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>Of {printed} signatures that would be printed, about {count} may be the second signature by a person already counted.</source>
            <translation>De las {printed} firmas que se imprimirían, alrededor de {count} podría ser la segunda firma de una persona ya contada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/status_line.py" />
            <source>Offline: nothing leaves this computer</source>
            <translation>Sin conexión: nada sale de esta computadora</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>Offset</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>Offset down in millimeters</source>
            <translation>Ajuste hacia abajo en milímetros</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>Offset to the right in millimeters</source>
            <translation>Ajuste a la derecha en milímetros</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>Older backups keep the passphrase they were made with.</source>
            <translation>Las copias de seguridad hechas antes conservan la frase de contraseña de su día.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>On</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_table.py" />
            <source>on file</source>
            <translation>guardado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <source>on one line</source>
            <translation>en una línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>On one line there are characters that cannot be printed: {places}.</source>
            <translation>En una línea hay caracteres que no se pueden imprimir: {places}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>On the first sheet, from its top left.</source>
            <translation>En la primera hoja, desde arriba a la izquierda.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>On {count} lines there are characters that cannot be printed: {places}{more}.</source>
            <translation>En {count} líneas hay caracteres que no se pueden imprimir: {places}{more}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>on {day}</source>
            <translation>el {day}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>Once lines are typed and compared, this page shows how many people signed twice and how many mistakes may be left.</source>
            <translation>En cuanto se hayan escrito y comparado líneas, esta página dice cuántas personas firmaron dos veces y cuántos errores pueden quedar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Once sheets are typed or imported, each line is sent to its city here.</source>
            <translation>Cuando haya hojas capturadas o importadas, aquí se envía cada línea a su ciudad.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>One letter records the outcome and goes to the next door. Space goes on without recording anything. Canvass never records who opened the door.</source>
            <translation>Una letra anota el resultado y pasa a la puerta siguiente. La barra espaciadora sigue sin anotar nada. No se guarda nada de quien abrió.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/certain_panel.py" />
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>One line</source>
            <translation>Una línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>One line has only an initial: {a} / {b}.</source>
            <translation>Una de las líneas solo tiene una inicial: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>One name is part of the other: {a} / {b}.</source>
            <translation>Un nombre es parte del otro: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>One name may be a short form of the other: {a} / {b}.</source>
            <translation>Un nombre puede ser la forma corta del otro: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>One person signed all of these lines; only one counts</source>
            <translation>Una sola persona firmó todas estas líneas; cuenta una de ellas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <source>One person signed both lines; only one counts</source>
            <translation>Una sola persona firmó las dos líneas; cuenta una de ellas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>Only about {percent}% of the people in ZIP {zip} live inside {place}.</source>
            <translation>Solo cerca del {percent}% de la gente del código postal {zip} vive dentro de {place}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Only one word of the names matches: {a} / {b}.</source>
            <translation>Solo coincide una palabra de los nombres: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>Only people who agreed to be contacted, named as they chose.</source>
            <translation>Solo quienes aceptaron que se les contacte, con el nombre que eligieron.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Only sheets with nobody from another city on them</source>
            <translation>Solo hojas en las que no figura nadie de otra ciudad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_options.py" />
            <source>Only what came after the last packet</source>
            <translation>Solo lo que llegó después del último paquete</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/cities.py" />
            <source>Only {count} signer; a packet needs {k}.</source>
            <translation>Solo {count} firmante; un paquete necesita {k}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/cities.py" />
            <source>Only {count} signers; a packet needs {k}.</source>
            <translation>Solo {count} firmantes; un paquete necesita {k}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_list.py" />
            <source>open</source>
            <translation>abierta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Open a campaign</source>
            <translation>Abrir una campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Open a campaign file…</source>
            <translation>Abrir un archivo de campaña…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Open another file…</source>
            <translation>Abrir otro archivo…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook_cells.py" />
            <source>Open it in the program it comes from and save it as “CSV UTF-8” or XLSX.</source>
            <translation>Ábralo en el programa del que viene y guárdelo como “CSV UTF-8” o XLSX.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <location filename="../../canvass_app/exchange/tables/records.py" />
            <source>Open it in the program it comes from and save it as “CSV UTF-8”.</source>
            <translation>Ábralo en el programa del que viene y guárdelo como “CSV UTF-8”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/table.py" />
            <source>Open it in the program it comes from and save it as “CSV UTF-8”; or choose an encoding other than {encoding}.</source>
            <translation>Ábralo en el programa del que viene y guárdelo como “CSV UTF-8”; o elija otra codificación que no sea {encoding}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook_sizes.py" />
            <source>Open it in the program it comes from, and save the sheet you need as “CSV UTF-8”.</source>
            <translation>Ábralo en el programa del que procede y guarde la hoja que necesita como “CSV UTF-8”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook_cells.py" />
            <source>Open it in the program it comes from, save it without a password, and try again.</source>
            <translation>Ábralo en el programa del que viene, guárdelo sin contraseña e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>Open sheet</source>
            <translation>Abrir la hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Open that sheet, or give this one a different number and write it on the paper.</source>
            <translation>Abra esa hoja, o dé a esta otro número y anótelo en el papel.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>Open the mayors table</source>
            <translation>Abrir la tabla de alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Open “{name}”</source>
            <translation>Abrir “{name}”</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_notes.py" />
            <source>Opening the receipt</source>
            <translation>Abriendo el recibo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Organization</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Other folder…</source>
            <translation>Otra carpeta…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/certain_panel.py" />
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>Other line</source>
            <translation>Otra línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/print_profiles.py" />
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>Our own archive</source>
            <translation>Nuestro propio archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>overdue</source>
            <translation>con retraso</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Overdue after</source>
            <translation>Con retraso tras</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_table.py" />
            <source>overdue, {days} days out</source>
            <translation>con retraso: {days} días fuera</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_header.py" />
            <source>P&amp;lace</source>
            <translation>&amp;Lugar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/ledger.py" />
            <source>packed</source>
            <translation>guardada en caja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>packed into a box</source>
            <translation>guardadas en una caja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>Packet {reference} delivered</source>
            <translation>Paquete {reference} entregado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/deliveries.py" />
            <source>Packet {reference} has already been delivered.</source>
            <translation>El paquete {reference} ya se entregó.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/deliveries.py" />
            <source>Packet {reference} has not been delivered yet.</source>
            <translation>El paquete {reference} aún no está entregado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/run.py" />
            <source>Packet {reference} written</source>
            <translation>Paquete {reference} escrito</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Packet {reference}, version {version}, of {dated}: {count} signature</source>
            <translation>Paquete {reference}, versión {version}, del {dated}: {count} firma</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Packet {reference}, version {version}, of {dated}: {count} signatures</source>
            <translation>Paquete {reference}, versión {version}, del {dated}: {count} firmas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/city_counts.py" />
            <source>Packet {version} written</source>
            <translation>Paquete {version} escrito</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/pages.py" />
            <location filename="../../canvass_app/ui/home/cards.py" />
            <location filename="../../canvass_app/ui/packets/page.py" />
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Packets</source>
            <translation>Paquetes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>Packets and their deliveries</source>
            <translation>Paquetes y sus entregas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/run_lock.py" />
            <source>Packets are already being written to “{folder}”.</source>
            <translation>Ya se están escribiendo paquetes en “{folder}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Packets written</source>
            <translation>Paquetes escritos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/page_checks.py" />
            <source>Page {page}</source>
            <translation>Página {page}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>Page {page} does not show what it should.</source>
            <translation>La página {page} no muestra lo que debería.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/preview_pane.py" />
            <source>Page {page} of {count}</source>
            <translation>Página {page} de {count}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/packet.py" />
            <source>Page {page} of {total}</source>
            <translation>Página {page} de {total}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>Page {page} shows something that must not be printed.</source>
            <translation>La página {page} muestra algo que no se debe imprimir.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>Page {page} shows something that must not be printed. Look at line {line} of sheet {sheet}: a street or a telephone number may be in the wrong column.</source>
            <translation>La página {page} muestra algo que no debe imprimirse. Mire la línea {line} de la hoja {sheet}: puede que una calle o un teléfono esté en otra columna.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/page_checks.py" />
            <source>Page {page}, signature {number}</source>
            <translation>Página {page}, firma {number}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/sidebar.py" />
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>pairs of lines found</source>
            <translation>pares de líneas encontrados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>pairs settled without review</source>
            <translation>pares resueltos sin mirarlos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <source>Pairs to decide on</source>
            <translation>Pares por decidir</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_options.py" />
            <location filename="../../canvass_app/ui/paper/ledger/print_sheets.py" />
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/pages.py" />
            <location filename="../../canvass_app/ui/home/cards.py" />
            <location filename="../../canvass_app/ui/paper/page.py" />
            <source>Paper entry</source>
            <translation>Captura de hojas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/script/fonts.py" />
            <source>Part of Canvass has been deleted. Install Canvass again, then try again.</source>
            <translation>Se borró una parte de Canvass. Instale Canvass de nuevo y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>Part of this address is military mail (APO, FPO or DPO), part of it is not.</source>
            <translation>Una parte de esta dirección es correo militar (APO, FPO o DPO) y otra parte no.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Passphrase again</source>
            <translation>Repita la frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Password for the files</source>
            <translation>Contraseña de los archivos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>Past the planned date</source>
            <translation>Plan vencido</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/paper/pasting.py" />
            <source>Paste of {count} line on sheet {sheet}</source>
            <translation>{count} línea pegada en la hoja {sheet}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/paper/pasting.py" />
            <source>Paste of {count} lines on sheet {sheet}</source>
            <translation>{count} líneas pegadas en la hoja {sheet}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/walk_list_saver.py" />
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <location filename="../../canvass_app/ui/paper/ledger/print_sheets.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>perhaps one person</source>
            <translation>quizá una sola persona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/similar_lines.py" />
            <source>perhaps the same</source>
            <translation>quizá la misma</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Petition sheets in, packets for the mayor out</source>
            <translation>Entran hojas de petición, salen paquetes para la alcaldía</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <location filename="../../canvass_app/ui/settings/page.py" />
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>Petition text</source>
            <translation>Texto de la petición</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/setting_up.py" />
            <source>Petition text, version {n}</source>
            <translation>Texto de la petición, versión {n}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_columns.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_drop.py" />
            <source>Photo or scan of the receipt</source>
            <translation>Foto o escaneo del recibo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_drop.py" />
            <source>Photos and scans (*.jpg *.jpeg *.png *.pdf)</source>
            <translation>Fotos y escaneos (*.jpg *.jpeg *.png *.pdf)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <location filename="../../canvass_app/ui/home/growth_panel.py" />
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>Place pack</source>
            <translation>Paquete de lugares</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/pack_offer.py" />
            <source>Place pack folder</source>
            <translation>La carpeta de un paquete de lugares</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/pack_offer.py" />
            <source>place pack of {day}, {places} places, {zips} ZIPs</source>
            <translation>paquete de lugares del {day}, {places} lugares, {zips} códigos postales</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Place, state, name or ZIP</source>
            <translation>Lugar, estado, nombre o código postal</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/pages.py" />
            <location filename="../../canvass_app/ui/home/cards.py" />
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Places &amp; mayors</source>
            <translation>Lugares y alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>Planned</source>
            <translation>Planeado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Planned for</source>
            <translation>Planeado para</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Please drop one file at a time.</source>
            <translation>Suelte los archivos de uno en uno, por favor.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Postal address</source>
            <translation>Dirección postal</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/packet_previews.py" />
            <source>Preparing the preview</source>
            <translation>Preparando la vista previa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/preview_pane.py" />
            <source>Preparing the preview…</source>
            <translation>Preparando la vista previa…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>Pressing Enter in any field does the same</source>
            <translation>Intro en cualquiera de los campos hace lo mismo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/preview_pane.py" />
            <source>Preview of the packet, {page}</source>
            <translation>Vista previa del paquete, {page}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/preview_pane.py" />
            <source>Preview: not saved anywhere</source>
            <translation>Vista previa: no se guarda en ningún lugar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/preview_pane.py" />
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>Previous door</source>
            <translation>Puerta anterior</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/print_sheets.py" />
            <source>Print blank sheets</source>
            <translation>Imprimir hojas en blanco</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>Print blank sheets…</source>
            <translation>Imprimir hojas en blanco…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_options.py" />
            <source>Print for</source>
            <translation>Imprimir para</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <location filename="../../canvass_app/desk/paper/blank_sheets.py" />
            <source>Print larger numbers in batches.</source>
            <translation>Imprima cantidades mayores por partes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Print likely lines, too</source>
            <translation>Imprimir también las líneas probables</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_options.py" />
            <source>Print likely signers, too</source>
            <translation>Imprimir también los firmantes probables</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_overview.py" />
            <source>Print walk list…</source>
            <translation>Imprimir lista de puertas…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Print with other numbers.</source>
            <translation>Imprima con otros números.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/ledger.py" />
            <source>printed</source>
            <translation>impresa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>printed elsewhere</source>
            <translation>impresas en otra parte</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Printed on every letter, where anyone can read it.</source>
            <translation>Impreso en cada carta, a la vista de todos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>Printed on every page with signatures.</source>
            <translation>Impreso en cada página con firmas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>Printed only when verified and in term.</source>
            <translation>Se imprime solo si está comprobado y en su mandato.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/print_sheets.py" />
            <source>Printing blank sheets</source>
            <translation>Imprimiendo hojas en blanco</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/destroyed.py" />
            <location filename="../../canvass_app/ui/parts/recovery_code.py" />
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>probably two people</source>
            <translation>más bien dos personas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/print_profiles.py" />
            <source>Profile “{profile}” changed</source>
            <translation>Perfil “{profile}” cambiado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/print_profiles.py" />
            <source>Profile “{profile}” reset</source>
            <translation>Perfil “{profile}” restablecido</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/growth_panel.py" />
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <location filename="../../canvass_app/ui/parts/work_bar.py" />
            <source>Progress</source>
            <translation>Avance</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/template.py" />
            <source>Put a file “petition.en.toml” there, or choose another template.</source>
            <translation>Ponga allí un archivo “petition.en.toml” o elija otra plantilla.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/key_slot.py" />
            <source>Put it back next to the campaign file, or open with the recovery code.</source>
            <translation>Vuelva a ponerlo junto al archivo de campaña, o abra con el código de recuperación.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/checking.py" />
            <source>Put it in place now: canvass restore FILE</source>
            <translation>Póngala ahora en su lugar: canvass restore FILE</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>Quality of the search</source>
            <translation>Calidad de la búsqueda</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Rate</source>
            <translation>Tasa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/operations/operations.py" />
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Reading addresses</source>
            <translation>Leyendo direcciones</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/campaign_lines.py" />
            <location filename="../../canvass_app/matching/batch.py" />
            <source>Reading lines</source>
            <translation>Leyendo líneas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/apart.py" />
            <source>Reading the file</source>
            <translation>Leyendo el archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/journal/rebuild.py" />
            <source>Reading the journal</source>
            <translation>Leyendo el diario</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/mayors_import.py" />
            <location filename="../../canvass_app/exchange/offices/openstates.py" />
            <source>Reading the mayors</source>
            <translation>Leyendo las alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/mayors_import.py" />
            <location filename="../../canvass_app/desk/places/offices.py" />
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>Reading the mayors table</source>
            <translation>Leyendo la tabla de alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/place_pack.py" />
            <source>Reading the place pack</source>
            <translation>Leyendo el paquete de lugares</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Reading {file}</source>
            <translation>Leyendo {file}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/apart.py" />
            <source>Reading “{file}” takes more than {most} MB of memory, or ends in a crash.</source>
            <translation>Leer “{file}” necesita más de {most} MB de memoria, o termina en un fallo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/apart.py" />
            <source>Reading “{file}” takes more than {most} seconds.</source>
            <translation>Leer “{file}” tarda más de {most} segundos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Reading “{file}”…</source>
            <translation>Leyendo “{file}”…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_table.py" />
            <location filename="../../canvass_app/ui/places/places_map.py" />
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/city_counts.py" />
            <source>Ready for a packet</source>
            <translation>Lista para un paquete</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_table.py" />
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_drop.py" />
            <source>Receipt</source>
            <translation>Recibo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>Receipt of packet {reference}</source>
            <translation>Recibo del paquete {reference}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_view.py" />
            <source>Receipt: {what}</source>
            <translation>Recibo: {what}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Received by</source>
            <translation>Recibido por</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_start.py" />
            <source>Recognized by their headings: {programs}.</source>
            <translation>Se reconocen por sus encabezados: {programs}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>Recognized: {program}</source>
            <translation>Reconocido: {program}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>Record it</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_view.py" />
            <source>Record it in the mayors table</source>
            <translation>Anotarlo en la tabla de alcaldes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/destroyed.py" />
            <source>Record of destruction</source>
            <translation>Acta de la destrucción</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/destroyed.py" />
            <source>record of destruction</source>
            <translation>acta de destrucción</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>Record the answer first, and make sure that the city is in the mayors table.</source>
            <translation>Anote primero la respuesta y vea que la ciudad esté en la tabla de alcaldes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/deliveries.py" />
            <source>Record the delivery first: canvass deliveries deliver.</source>
            <translation>Anote primero la entrega: canvass deliveries deliver.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Recorded with everything you do.</source>
            <translation>Se anota con lo que usted hace.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Records another delivery of the same packet</source>
            <translation>Anota otra entrega del mismo paquete</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <location filename="../../canvass_app/ui/parts/recovery_code.py" />
            <location filename="../../canvass_app/ui/parts/recovery_sheet.py" />
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_code.py" />
            <source>recovery code</source>
            <translation>código de recuperación</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_code.py" />
            <source>Recovery code: {code}</source>
            <translation>Código de recuperación: {code}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Redo brings it back, or create it again.</source>
            <translation>Rehacer la recupera, o créela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Redo brings it back, or list the address again.</source>
            <translation>Rehacer la recupera, o agregue la dirección de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Redo brings it back, or start the sheet again.</source>
            <translation>Rehacer la recupera; o empiece la hoja de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>Redo brings it back, or type the line again.</source>
            <translation>Rehacer la recupera; o escriba la línea de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>Refused, because it could harm the signers: {columns}</source>
            <translation>Rechazadas, porque podrían perjudicar a los firmantes: {columns}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>remember for {street} in ZIP {zip}</source>
            <translation>recordar para {street} en el código postal {zip}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>remember for “{city}” in all of ZIP {zip}</source>
            <translation>recordar para “{city}” en todo el código postal {zip}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Remembered</source>
            <translation>Recordadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/remembered.py" />
            <source>Remembered answer for ZIP {zip} forgotten</source>
            <translation>Respuesta recordada para el código postal {zip} olvidada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>Remembered answers</source>
            <translation>Respuestas recordadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/folders.py" />
            <source>Remove the link, or choose another folder, and run it again.</source>
            <translation>Quite el enlace o elija otra carpeta y hágalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Remove this row from the table (Delete); Ctrl+Z brings it back</source>
            <translation>Quitar esta fila de la tabla (Supr); Ctrl+Z la recupera</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_overview.py" />
            <source>Remove turf</source>
            <translation>Quitar la zona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/folders.py" />
            <source>Rename the folder or choose another one, and run it again.</source>
            <translation>Cambie el nombre de la carpeta o elija otra y hágalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_panel.py" />
            <source>Reopen sheet</source>
            <translation>Abrir la hoja de nuevo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/report_saving.py" />
            <source>Report to print (*.pdf)</source>
            <translation>Informe para imprimir (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_start.py" />
            <source>Required: name, or given and family.</source>
            <translation>Necesario: name, o given y family.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>Reset to default</source>
            <translation>Valores originales</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Restore a backup…</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/creating.py" />
            <source>Restore one of them, or choose another name for the new campaign.</source>
            <translation>Restaure una de ellas o elija otro nombre para la campaña nueva.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/backup_list.py" />
            <source>Restore selected backup</source>
            <translation>Restaurar la elegida</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/checking.py" />
            <source>Restore the newest backup: canvass restore FILE</source>
            <translation>Restaure la copia de seguridad más reciente: canvass restore FILE</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/restore_question.py" />
            <source>Restore this backup</source>
            <translation>Restaurar esta copia</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/restore_question.py" />
            <source>Restore “{file}”?</source>
            <translation>¿Restaurar “{file}”?</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Result</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Result for each city</source>
            <translation>Qué pasó con cada ciudad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Resume the stopped run</source>
            <translation>Seguir con la exportación detenida</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/ledger.py" />
            <source>returned</source>
            <translation>devuelta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>review each of them</source>
            <translation>mirarlas una por una</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>Review the pairs</source>
            <translation>Ver los pares</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>Review the places</source>
            <translation>Ver los lugares</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_empty.py" />
            <source>Review unclear lines</source>
            <translation>Ver las dudas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <source>Reviewed</source>
            <translation>Revisados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>Route its lines again (Delete); Ctrl+Z brings the answer back</source>
            <translation>Asignar de nuevo sus líneas (Supr); Ctrl+Z recupera la respuesta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Route now</source>
            <translation>Asignar ahora</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/routes.py" />
            <location filename="../../canvass_app/ui/operations/follow_up.py" />
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Routing signers to cities</source>
            <translation>Asignando firmantes a sus ciudades</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <location filename="../../canvass_app/ui/places/mayors/rows_to_repair.py" />
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/table_out.py" />
            <source>Row {row} has text that is too long for a workbook.</source>
            <translation>La fila {row} tiene un texto demasiado largo para un libro de cálculo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/records.py" />
            <source>Row {row} of “{file}” does not end.</source>
            <translation>La fila {row} de “{file}” no termina.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>Row {row}: {reason}</source>
            <translation>Fila {row}: {reason}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>Row {row}: {reason} {cells}</source>
            <translation>Fila {row}: {reason} {cells}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_tables.py" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/bare_csv.py" />
            <location filename="../../canvass_app/exchange/signatures/reading.py" />
            <location filename="../../canvass_app/exchange/tables/table.py" />
            <source>rows of the file</source>
            <translation>filas del archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/places/mayors/rows_to_repair.py" />
            <source>Rows to fix</source>
            <translation>Filas por corregir</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/table_out.py" />
            <source>rows written</source>
            <translation>filas escritas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Run “canvass check FILE --rebuild” first, which saves all that can be read. If that does not help, restore the newest backup: use “canvass restore”, or “Restore a backup…” where the window asks for the passphrase.</source>
            <translation>Ejecute primero “canvass check FILE --rebuild”, que guarda todo lo que se puede leer. Si eso no ayuda, restaure la copia de seguridad más reciente: use “canvass restore”, o “Restaurar una copia de seguridad…” donde la ventana pide la frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/journal/content.py" />
            <source>Run “canvass check FILE --rebuild”, which makes the tables again from what was entered. If that says the same, restore a backup from before, or ask the person who gave you the file.</source>
            <translation>Ejecute “canvass check FILE --rebuild”, que vuelve a hacer las tablas a partir de lo capturado. Si dice lo mismo, restaure una copia de seguridad anterior o pregunte a quien le dio el archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <source>same</source>
            <translation>igual</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_look.py" />
            <source>Same as the line above. F3 clears the place if the paper says otherwise.</source>
            <translation>Como en la línea de arriba. F3 borra el lugar si el papel dice otra cosa.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/look.py" />
            <source>Same as this computer</source>
            <translation>Como en esta computadora</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Same building, but another apartment: {a} / {b}.</source>
            <translation>El mismo edificio, pero otro apartamento: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Same city: {city}.</source>
            <translation>La misma ciudad: {city}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Same house number, nearly the same street: {a} / {b}.</source>
            <translation>El mismo número, y las calles casi iguales: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Same names in another order: {a} / {b}.</source>
            <translation>Los mismos nombres en otro orden: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/deciding.py" />
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>Same person</source>
            <translation>La misma persona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <source>Same person (M)</source>
            <translation>La misma persona (M)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>Same person: all {count} (Shift+M)</source>
            <translation>La misma persona: las {count} (Mayús+M)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Same PO box: {box}.</source>
            <translation>El mismo apartado postal: {box}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Same street and house number: {street}.</source>
            <translation>La misma calle y el mismo número: {street}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Same street and house number; one line has no apartment.</source>
            <translation>La misma calle y el mismo número; una línea no tiene apartamento.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Same street, house numbers differ by one digit: {a} / {b}.</source>
            <translation>La misma calle; los números difieren en un dígito: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Same street; a house number is missing: {a} / {b}.</source>
            <translation>La misma calle; falta un número: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>Same suffix: {suffix}.</source>
            <translation>El mismo sufijo: {suffix}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <source>Sanctuary</source>
            <translation>Santuario</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Sanctuary cities, spring drive</source>
            <translation>Ciudades santuario, campaña de primavera</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Save an empty sample file</source>
            <translation>Guardar un archivo de muestra vacío</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_start.py" />
            <source>Save an empty sample file…</source>
            <translation>Guardar un archivo de muestra vacío…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>Save as a new version</source>
            <translation>Guardar como versión nueva</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_code.py" />
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <location filename="../../canvass_app/ui/paper/ledger/print_sheets.py" />
            <location filename="../../canvass_app/ui/parts/recovery_code.py" />
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Save certificates…</source>
            <translation>Guardar certificados…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>Save for printing</source>
            <translation>Guardar para imprimir</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/reports/render.py" />
            <source>Save it as CSV instead, or write these words with other letters.</source>
            <translation>Guárdelo como CSV, o escriba esas palabras con otras letras.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/checking.py" />
            <source>Save it in a new backup: canvass check FILE --rebuild</source>
            <translation>Guárdelo en una copia de seguridad nueva: canvass check FILE --rebuild</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_view.py" />
            <source>Save log as CSV…</source>
            <translation>Guardar registro como CSV…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Save report…</source>
            <translation>Guardar informe…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/print_sheets.py" />
            <source>Save the blank sheets</source>
            <translation>Guardar las hojas en blanco</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>Save the certificates</source>
            <translation>Guardar los certificados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_view.py" />
            <source>Save the delivery log</source>
            <translation>Guardar el registro de entregas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>Save the ledger</source>
            <translation>Guardar el registro</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/destroyed.py" />
            <source>Save the record</source>
            <translation>Guardar el acta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/destroyed.py" />
            <source>Save the record…</source>
            <translation>Guardar el acta…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/bug_report.py" />
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>Save the report on second entry</source>
            <translation>Guardar el informe de la segunda captura</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_follow_up.py" />
            <location filename="../../canvass_app/ui/places/mayors/rows_to_repair.py" />
            <source>Save the rows to fix</source>
            <translation>Guardar las filas por corregir</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <location filename="../../canvass_app/ui/places/mayors/rows_to_repair.py" />
            <source>Save the rows to fix…</source>
            <translation>Guardar las filas por corregir…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/petition_text.py" />
            <source>Save the text as plain text in UTF-8 and try again.</source>
            <translation>Guarde el texto como texto sin formato en UTF-8 e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/walk_list_saver.py" />
            <source>Save the walk list</source>
            <translation>Guardar la lista de puertas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/walk_list_form.py" />
            <source>Save these outcomes</source>
            <translation>Anotar estos resultados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>Save this choice</source>
            <translation>Guardar esta elección</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_row.py" />
            <source>saved</source>
            <translation>guardada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/bug_report.py" />
            <source>Saved as {path}</source>
            <translation>Guardado como {path}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>Saved as “{file}”.</source>
            <translation>Guardado como “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>Saved as “{file}”. Fix the rows in a spreadsheet, then import that file.</source>
            <translation>Guardado como “{file}”. Corrija las filas en una hoja de cálculo e importe después ese archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/status_line.py" />
            <source>Saved at {time}</source>
            <translation>Guardado a las {time}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_drop.py" />
            <source>Saved, encrypted in the campaign file. Drop another file to replace it.</source>
            <translation>Guardado, cifrado en el archivo de campaña. Suelte otro archivo para reemplazarlo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>Saved. Ctrl+Z undoes it.</source>
            <translation>Guardado. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_code.py" />
            <source>Saved. Move the file to a USB drive, and lock the drive away from this computer.</source>
            <translation>Guardado. Pase el archivo a una memoria USB y guárdela bajo llave, lejos de esta computadora.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/bug_report.py" />
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/operations/operations.py" />
            <source>Saving</source>
            <translation>Guardando</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_notes.py" />
            <source>Saving the receipt</source>
            <translation>Guardando el recibo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_row.py" />
            <source>saving…</source>
            <translation>guardando…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>Scans and photos of sheets, and lists that were saved under another name.</source>
            <translation>Escaneos y fotos de hojas, y listas guardadas con otro nombre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>Search for duplicates</source>
            <translation>Buscar duplicados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_chooser.py" />
            <source>Search sheets</source>
            <translation>Buscar hojas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>Searches the mayors table</source>
            <translation>Busca en la tabla de alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <location filename="../../canvass_app/ui/operations/follow_up.py" />
            <source>Searching for duplicates</source>
            <translation>Buscando duplicados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <location filename="../../canvass_app/ui/paper/page.py" />
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>Second entry</source>
            <translation>Segunda captura</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/report.py" />
            <source>Second entry has not started.</source>
            <translation>La segunda captura no ha empezado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>Second entry of line {n} of sheet {sheet}</source>
            <translation>Segunda captura de la línea {n} de la hoja {sheet}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>Second entry of {share}% of the lines</source>
            <translation>Segunda captura del {share}% de las líneas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>Second signatures not noticed, at most</source>
            <translation>Como máximo, segundas firmas que no se notaron</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/page.py" />
            <source>Sections of the settings</source>
            <translation>Secciones de la configuración</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/page.py" />
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>Select a decision to undo it; the pair then goes back to the review.</source>
            <translation>Elija una decisión para anularla; el par vuelve entonces a la revisión.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>semicolons</source>
            <translation>punto y coma</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_review.py" />
            <source>Send here</source>
            <translation>Enviar aquí</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Sender of the packets</source>
            <translation>Remitente de los paquetes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_code.py" />
            <source>Sent to the printer. Pick up the page right away.</source>
            <translation>Enviado a la impresora. Recoja la página enseguida.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>Set a delivery date</source>
            <translation>Fije una fecha de entrega</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/retention.py" />
            <source>Set the date in the settings if you know it.</source>
            <translation>Ponga el día en los ajustes si lo sabe.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>Set the date when the data is destroyed</source>
            <translation>Fije el día en que se destruyen los datos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>Set the date when the data is destroyed: {day} is due</source>
            <translation>Ponga el día en que se destruyen los datos: corresponde el {day}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/pages.py" />
            <location filename="../../canvass_app/ui/home/cards.py" />
            <location filename="../../canvass_app/ui/settings/page.py" />
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>Settle the certain ones…</source>
            <translation>Resolver los seguros…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/certain_panel.py" />
            <source>Settle {count} pair</source>
            <translation>Resolver {count} par</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/certain_panel.py" />
            <source>Settle {count} pairs</source>
            <translation>Resolver {count} pares</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>settled as different people</source>
            <translation>resueltos como personas distintas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>Settling certain duplicates</source>
            <translation>Resolviendo los duplicados seguros</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>Share and target are percentages: 1 to 100, and 1 to 50.</source>
            <translation>La parte y la meta son porcentajes: de 1 a 100, y de 1 a 50.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/home/growth_panel.py" />
            <location filename="../../canvass_app/ui/paper/ledger/ledger_table.py" />
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>Sheet and line</source>
            <translation>Hoja y línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>sheet and line</source>
            <translation>hoja y línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_header.py" />
            <source>Sheet n&amp;umber</source>
            <translation>Nú&amp;mero de hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/line.py" />
            <source>Sheet not at hand</source>
            <translation>La hoja no está a mano</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Sheet {numbers} already exists.</source>
            <translation>La hoja {numbers} ya existe.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Sheet {numbers} checked</source>
            <translation>Hoja {numbers} revisada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Sheet {numbers} delivered</source>
            <translation>Hoja {numbers} entregada al destinatario</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Sheet {numbers} destroyed</source>
            <translation>Hoja {numbers} destruida</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Sheet {numbers} handed to {who}</source>
            <translation>Hoja {numbers} entregada a {who}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Sheet {numbers} missing</source>
            <translation>Hoja {numbers} perdida</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Sheet {numbers} packed into {box}</source>
            <translation>Hoja {numbers} guardada en {box}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Sheet {numbers} printed</source>
            <translation>Hoja {numbers} impresa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Sheet {numbers} returned</source>
            <translation>Hoja {numbers} devuelta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Sheet {sheet} finished</source>
            <translation>Hoja {sheet} terminada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Sheet {sheet} has already been typed.</source>
            <translation>La hoja {sheet} ya se capturó.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/page.py" />
            <source>Sheet {sheet} is finished. Here is the next one.</source>
            <translation>La hoja {sheet} está terminada. Aquí está la siguiente.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Sheet {sheet} reopened</source>
            <translation>Hoja {sheet} abierta de nuevo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Sheet {sheet} started</source>
            <translation>Hoja {sheet} empezada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/similar_lines.py" />
            <source>Sheet {sheet} · line {n}</source>
            <translation>Hoja {sheet} · línea {n}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/line_reference.py" />
            <source>Sheet {sheet}, line {line}</source>
            <translation>Hoja {sheet}, línea {line}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/line.py" />
            <source>Sheet {sheet}, line {n}</source>
            <translation>Hoja {sheet}, línea {n}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>Sheet {sheet}:</source>
            <translation>Hoja {sheet}:</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_chooser.py" />
            <source>Sheet {sheet}: {state}</source>
            <translation>Hoja {sheet}: {state}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <location filename="../../canvass_app/ui/paper/page.py" />
            <location filename="../../canvass_app/ui/paper/typing/sheet_chooser.py" />
            <source>Sheets</source>
            <translation>Hojas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Sheets handed out</source>
            <translation>Hojas entregadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Sheets of paper</source>
            <translation>Hojas de papel</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Sheets open</source>
            <translation>Hojas abiertas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>Sheets {sheets}, lines {lines}, packets {packets}, deliveries {deliveries}</source>
            <translation>Hojas {sheets}, líneas {lines}, paquetes {packets}, entregas {deliveries}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/signing.py" />
            <source>Shift {number} started</source>
            <translation>Turno {number} empezado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/line_panel.py" />
            <source>Sho&amp;w the signer with</source>
            <translation>&amp;Mostrar al firmante con</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/forms/blank_sheet.py" />
            <location filename="../../canvass_app/printing/pages/signatures.py" />
            <source>Shorten the ask to a few sentences and move the rest to the reasons.</source>
            <translation>Redúzcalo a unas pocas oraciones y pase el resto a los motivos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/forms/mail.py" />
            <source>Shorten them under Places &amp; mayors, or choose larger labels.</source>
            <translation>Acórtelas en Lugares y alcaldías, o elija etiquetas más grandes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_drop.py" />
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/growth_panel.py" />
            <source>Show as a table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>Show name as</source>
            <translation>Mostrar el nombre como</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>Show recovery code</source>
            <translation>Mostrar el código de recuperación</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>Show the decisions</source>
            <translation>Mostrar las decisiones</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/line_panel.py" />
            <source>Show the signer with</source>
            <translation>Mostrar al firmante con</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>Shows the least certain ones first</source>
            <translation>Primero muestra los menos seguros</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>Shows the lines of the chosen sheet (Enter in the table)</source>
            <translation>Muestra las líneas de la hoja elegida (Intro en la tabla)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <source>Side</source>
            <translation>Lado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>Sign</source>
            <translation>Firmar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/page_checks.py" />
            <source>Signature {number} is not on page {page}.</source>
            <translation>La firma {number} no está en la página {page}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>Signature {number} is out of order.</source>
            <translation>La firma {number} está fuera de orden.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>Signature {number} shows more than its signer chose.</source>
            <translation>La firma {number} muestra más de lo que eligió quien firmó.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/signing.py" />
            <source>Signature {n} of shift {number}</source>
            <translation>Firma {n} del turno {number}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/city_counts.py" />
            <location filename="../../canvass_app/ui/home/growth_panel.py" />
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/city_bars.py" />
            <location filename="../../canvass_app/ui/home/page.py" />
            <location filename="../../canvass_app/ui/places/places_map.py" />
            <source>Signatures by city</source>
            <translation>Firmas por ciudad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/growth_panel.py" />
            <source>Signatures by day</source>
            <translation>Firmas por día</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/files/exporting.py" />
            <source>signatures checked</source>
            <translation>firmas revisadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>Signatures counted: complete, each signer once</source>
            <translation>Firmas contadas: completas, cada firmante una vez</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>Signatures drawn on a screen</source>
            <translation>Firmas trazadas en pantalla</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>signatures drawn on a screen</source>
            <translation>firmas trazadas en pantalla</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Signatures found: {found}, {n} fewer than the circulator stated.</source>
            <translation>Firmas encontradas: {found}, {n} menos de las que indicó quien circuló la hoja.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Signatures found: {found}, {n} more than the circulator stated.</source>
            <translation>Firmas encontradas: {found}, {n} más de las que indicó quien circuló la hoja.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>signatures left out as duplicates</source>
            <translation>firmas omitidas por estar duplicadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/growth_chart.py" />
            <source>Signatures over time</source>
            <translation>Firmas a lo largo del tiempo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>Signatures that count</source>
            <translation>Firmas que cuentan</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>signatures that would be printed now</source>
            <translation>firmas que se imprimirían ahora</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/writing.py" />
            <source>signatures written</source>
            <translation>firmas escritas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>signatures.csv</source>
            <translation>firmas.csv</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/door.py" />
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_row.py" />
            <source>signed</source>
            <translation>firmada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_panel.py" />
            <source>Signed and legible</source>
            <translation>Firmadas y legibles</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <source>Signed on</source>
            <translation>Firmada el</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_table.py" />
            <source>Signers who probably live here. They are counted separately.</source>
            <translation>Firmantes que probablemente viven aquí. Se cuentan aparte.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Signer’s choice on line {n} of sheet {sheet}</source>
            <translation>Elección del firmante en la línea {n} de la hoja {sheet}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Signs the letter to the mayor.</source>
            <translation>Firma la carta a la alcaldía.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/similar_lines.py" />
            <source>Similar lines appear here as you type the name.</source>
            <translation>Las líneas parecidas aparecen aquí mientras escribe el nombre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_table.py" />
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <source>Since {date}</source>
            <translation>Desde el {date}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <location filename="../../canvass_app/ui/settings/look.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <location filename="../../canvass_app/ui/places/routes/route_review.py" />
            <source>Skip (S)</source>
            <translation>Saltar (S)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/forms/mail.py" />
            <source>Skip fewer labels than that.</source>
            <translation>Salte menos etiquetas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>Skipped: {columns}</source>
            <translation>Pasadas por alto: {columns}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_view.py" />
            <location filename="../../canvass_app/ui/parts/preview_pane.py" />
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/receipt_view.py" />
            <location filename="../../canvass_app/ui/parts/preview_pane.py" />
            <source>Smaller (Ctrl and mouse wheel)</source>
            <translation>Más pequeño (Ctrl y la rueda del ratón)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/search.py" />
            <source>So many lines are similar that {count} pair was left out; the likeliest are kept.</source>
            <translation>Hay tantas líneas parecidas que se omitió {count} par; se conservan los más probables.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/search.py" />
            <source>So many lines are similar that {count} pairs were left out; the likeliest are kept.</source>
            <translation>Hay tantas líneas parecidas que se omitieron {count} pares; se conservan los más probables.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>So many lines are unlikely to be one person. Decide pair by pair.</source>
            <translation>Tantas líneas difícilmente son de una sola persona. Decida par por par.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/page.py" />
            <source>Solid: certain to live there. Hatched: likely. The vertical line marks the {k} signers that a packet needs; smaller counts are not shown here.</source>
            <translation>Lleno: vive allí con seguridad. Rayado: probable. La línea vertical marca los {k} firmantes que necesita un paquete; aquí no se dicen cuentas menores.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/destroyed.py" />
            <source>Some files could not be removed. They are listed below; remove them by hand.</source>
            <translation>Algunos archivos no se pudieron quitar. Se nombran abajo; quítelos a mano.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/search.py" />
            <source>Some names and addresses are so common that only some of their lines were compared.</source>
            <translation>Algunos nombres y direcciones son tan comunes que solo se comparó una parte de sus líneas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/checking.py" />
            <source>Some of what was entered cannot be read any more.</source>
            <translation>Parte de lo capturado ya no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/sources.py" />
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>somebody without a name</source>
            <translation>alguien sin nombre</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>Someone has to vouch for these signatures. Type your name in Settings, under You, then come back.</source>
            <translation>Alguien debe responder por estas firmas. Escriba su nombre en Ajustes, en Usted, y vuelva.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/bug_report.py" />
            <source>Something in Canvass broke</source>
            <translation>Algo falló en Canvass</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/program.py" />
            <source>Something in Canvass broke. There is a report at {path}</source>
            <translation>Algo falló en Canvass. Hay un informe en {path}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/you.py" />
            <source>Sometimes two people change the same line on two laptops. Then the coordinator’s entry counts, and the other entry is kept in the history. A campaign should have one coordinator, or a few who talk to each other.</source>
            <translation>A veces dos personas cambian la misma línea en dos computadoras. Entonces vale lo que escribió quien coordina, y la otra entrada se conserva en el historial. Una campaña debe tener una sola persona que coordine, o unas pocas que hablen entre sí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>Source of this</source>
            <translation>Fuente del dato</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/paper_choice.py" />
            <source>Spanish first</source>
            <translation>Primero español</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Split it into ranges of at most {most} doors.</source>
            <translation>Divídalo en tramos de {most} puertas como máximo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>SQLite {version} on this computer can damage files; {minimum} or newer is needed.</source>
            <translation>SQLite {version}, en esta computadora, puede dañar archivos; hace falta {minimum} o una versión posterior.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_table.py" />
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>Stale or missing names first</source>
            <translation>Primero los nombres vencidos o que faltan</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Start a new one</source>
            <translation>Crear una nueva</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Start a petition drive</source>
            <translation>Empezar una petición</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/window.py" />
            <source>Start Canvass with “python3 start.py”, which installs it or says how.</source>
            <translation>Inicie Canvass con “python3 start.py”, que la instala o le dice cómo hacerlo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/window.py" />
            <source>Start it from the desktop, or use the commands: “canvass --help” lists them.</source>
            <translation>Ábralo desde el escritorio o use los comandos: “canvass --help” los muestra.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/view.py" />
            <source>Start second entry</source>
            <translation>Empezar la segunda captura</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/paper_desk.py" />
            <source>Start sheet</source>
            <translation>Empezar la hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/page.py" />
            <source>Start the first sheet (Ctrl+N)</source>
            <translation>Empezar la primera hoja (Ctrl+N)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/signing.py" />
            <source>Start the shift again.</source>
            <translation>Empiece el turno de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/petition_text.py" />
            <source>Start the text with a line like “To: U.S. Mayors”.</source>
            <translation>Empiece el texto con una línea como “To: U.S. Mayors”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>Start with a list of mayors</source>
            <translation>Primero, una lista de alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/packets/cities_table.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_columns.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <location filename="../../canvass_app/ui/places/places_map.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>State of the line</source>
            <translation>Estado de la línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/city_counts.py" />
            <source>State of the packet</source>
            <translation>Estado del paquete</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_table.py" />
            <source>Stated</source>
            <translation>Indicadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_panel.py" />
            <source>Stated by the circulator</source>
            <translation>Indicadas en la hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_table.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/finishing.py" />
            <source>Stop it and lock now</source>
            <translation>Detenerlo y bloquear ya</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>Stopped. Go to another city and back to see this packet.</source>
            <translation>Detenido. Vaya a otra ciudad y vuelva para ver este paquete.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Stopped. Packets that were already finished stay in the folder and in the table.</source>
            <translation>Detenido. Los paquetes que ya estaban terminados se quedan en la carpeta y en la tabla.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_columns.py" />
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>Street</source>
            <translation>Calle</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>street</source>
            <translation>calle</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>such as a tracking number</source>
            <translation>como un número de envío</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/cell_editor.py" />
            <source>Suggested: {text}. The right arrow key accepts it.</source>
            <translation>Sugerencia: {text}. La flecha derecha la acepta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All (*)</source>
            <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;Todos (*)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>Tables (*.csv *.txt *.tsv)</source>
            <translation>Tablas (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_view.py" />
            <location filename="../../canvass_app/ui/parts/report_saving.py" />
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>tabs</source>
            <translation>tabuladores</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/deliveries/receipt_reading.py" />
            <source>Take a photo of the receipt, or scan it again, and use that instead.</source>
            <translation>Fotografíe el recibo, o escanéelo de nuevo, y use esa imagen en su lugar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/page.py" />
            <source>Take the first paper sheet. You type its header once, then its lines, exactly as written on the paper. Each cell is saved when you leave it.</source>
            <translation>Tome la primera hoja de papel. Escriba una vez el encabezado y después sus líneas, tal como están en el papel. Cada celda se guarda al salir de ella.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/deliveries/receipt_pixels.py" />
            <source>Take the photo at a smaller size, or scan it in black and white.</source>
            <translation>Tome la foto en un tamaño menor o escanéela en blanco y negro.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/deliveries/receipt_pixels.py" />
            <source>Take the photo or scan again; use JPEG, PNG or PDF.</source>
            <translation>Haga la foto o el escaneo otra vez; sirve un JPEG, un PNG o un PDF.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>Telephone and e-mail</source>
            <translation>Teléfono y correo electrónico</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>telephone and e-mail</source>
            <translation>teléfono y correo electrónico</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/office_words.py" />
            <source>term ended</source>
            <translation>mandato terminado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <source>Term ends</source>
            <translation>Fin del mandato</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/office_words.py" />
            <source>term ends before the delivery</source>
            <translation>el mandato acaba antes de la entrega</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>Test sheet…</source>
            <translation>Hoja de prueba…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Text files (*.txt)</source>
            <translation>Archivos de texto (*.txt)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_review.py" />
            <source>The address is not in a city with a mayor</source>
            <translation>La dirección no pertenece a ninguna ciudad con alcaldía</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The address is outside the United States: “{abroad}”.</source>
            <translation>La dirección está fuera de los Estados Unidos: “{abroad}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>The answer came before the delivery.</source>
            <translation>La respuesta llegó antes de la entrega.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>The answer is for</source>
            <translation>La respuesta vale para</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/forms/blank_sheet.py" />
            <source>The ask is too long to fit on a sheet with ten lines.</source>
            <translation>La petición es demasiado larga para una hoja con diez líneas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/pages/signatures.py" />
            <source>The ask is too long to fit on each signature page.</source>
            <translation>Lo que se pide es demasiado largo para caber en cada página de firmas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>The backup has been restored. Open it with its passphrase.</source>
            <translation>La copia está en su lugar. Ábrala con su frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>The backup has been restored. The previous file was kept in “{folder}”.</source>
            <translation>La copia está en su lugar. El archivo anterior se conserva en “{folder}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>The backup needs its passphrase.</source>
            <translation>La copia necesita su frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <source>The backup was made and tested: it opens.</source>
            <translation>La copia está hecha y probada: se abre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/backups.py" />
            <source>The backup “{file}” failed its check.</source>
            <translation>La copia de seguridad “{file}” no pasa la comprobación.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/creating.py" />
            <source>The backups of a campaign “{file}” are here.</source>
            <translation>Aquí están las copias de seguridad de una campaña “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>The box has no label.</source>
            <translation>La caja no tiene etiqueta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>The campaign</source>
            <translation>La campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>the campaign</source>
            <translation>la campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/paper/blank_sheets.py" />
            <location filename="../../canvass_app/printing/packet.py" />
            <source>The campaign does not have a petition text yet.</source>
            <translation>La campaña no tiene texto de la petición.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>The campaign file is not encrypted.</source>
            <translation>El archivo de campaña no está cifrado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>The campaign file “{file}” cannot be written.</source>
            <translation>No se puede escribir en el archivo de campaña “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>The campaign file “{file}” is damaged or was cut off.</source>
            <translation>El archivo de campaña “{file}” está dañado o quedó cortado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/destroyed.py" />
            <source>The campaign has been destroyed</source>
            <translation>La campaña está destruida</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>The campaign has no name.</source>
            <translation>La campaña no tiene nombre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/backups.py" />
            <source>The campaign is as it was. Allow writing to its folder, then try again.</source>
            <translation>La campaña está como estaba. Permita escribir en su carpeta e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/backups.py" />
            <source>The campaign is as it was. Free up some space on the disk, then try again.</source>
            <translation>La campaña está como estaba. Libere espacio en el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_overview.py" />
            <source>The canvasser who walks it. Leave it empty to take the turf back.</source>
            <translation>Quien la recorre. Déjelo vacío para recoger la zona.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/row_checks.py" />
            <source>The cell “{column}” has a byte that is not text in this encoding. Choose another encoding, or type the cell again.</source>
            <translation>La celda “{column}” tiene un byte que no es texto en esta codificación. Elija otra codificación o escriba la celda de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/row_checks.py" />
            <source>The cell “{column}” has an invisible control character ({code}). Type the cell again.</source>
            <translation>La celda “{column}” tiene un carácter de control invisible ({code}). Escriba la celda de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>The Census number of the place; can be left empty.</source>
            <translation>El número del lugar en el Censo; puede quedar vacío.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/certain_panel.py" />
            <source>The certain pairs, least sure first</source>
            <translation>Los menos seguros de los pares seguros</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>The circulator did not state a count. {count} signature is typed.</source>
            <translation>Quien circuló la hoja no indicó ninguna cuenta. Hay {count} firma capturada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>The circulator did not state a count. {count} signatures are typed.</source>
            <translation>Quien circuló la hoja no indicó ninguna cuenta. Hay {count} firmas capturadas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>The circulator’s count “{text}” is not a whole number.</source>
            <translation>La cuenta de quien circuló la hoja, “{text}”, no es un número entero.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>The cities differ by what may be a typo: {a} / {b}.</source>
            <translation>Las ciudades difieren en lo que puede ser un descuido: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/print_profiles.py" />
            <source>The city clerk</source>
            <translation>La secretaría municipal</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>The city on the line is not in ZIP {zip}.</source>
            <translation>La ciudad de la línea no está en el código postal {zip}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_sheet.py" />
            <source>The code never uses the letters I, L, O or U: what looks like one of them is 1 or 0.</source>
            <translation>El código no lleva las letras I, L, O ni U: lo que se parece a ellas es 1 o 0.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/backups.py" />
            <source>The copy cannot be written to “{folder}”: {reason}.</source>
            <translation>La copia no se puede escribir en “{folder}”: {reason}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>The count of likely residents does not match the marked lines.</source>
            <translation>La cuenta de residentes probables no coincide con las líneas marcadas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>The counts agree: {count} signature stated and typed.</source>
            <translation>Las cuentas coinciden: {count} firma indicada y capturada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>The counts agree: {count} signatures stated and typed.</source>
            <translation>Las cuentas coinciden: {count} firmas indicadas y capturadas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>The counts by day do not add up to the signatures.</source>
            <translation>Las cuentas por día no suman el total de firmas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>The counts by source do not add up to the signatures.</source>
            <translation>Las cuentas por origen no suman el total de firmas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>The counts by ZIP do not add up to the signatures.</source>
            <translation>Las cuentas por código postal no suman el total de firmas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/backups.py" />
            <source>The current file has more than this backup. Actions: {acts}; lines entered or changed: {lines}.</source>
            <translation>El archivo actual tiene más que esta copia. Acciones: {acts}; líneas capturadas o cambiadas: {lines}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/backup_list.py" />
            <location filename="../../canvass_app/ui/opening/restore_question.py" />
            <source>The current file is kept in a folder next to it; nothing is deleted.</source>
            <translation>El archivo tal como está ahora se conserva en una carpeta a su lado; no se borra nada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/retention.py" />
            <source>The data is to be destroyed on {day}, {days} days after the last delivery on {last}.</source>
            <translation>Los datos se destruirán el {day}, {days} días después de la última entrega, el {last}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/retention.py" />
            <source>The data is to be destroyed on {set}, a date someone set. {days} days after the last delivery would be {day}.</source>
            <translation>Los datos se destruirán el {set}, como alguien lo puso. {days} días después de la última entrega sería el {day}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/retention.py" />
            <source>The data is to be destroyed on {set}. No packet has been delivered yet.</source>
            <translation>Los datos se destruirán el {set}. Aún no se ha entregado ningún paquete.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/retention.py" />
            <source>The data is to be destroyed {days} days after the last delivery on {last}, which is {day}. No date is set yet.</source>
            <translation>{days} días después de la última entrega, el {last}, los datos deben destruirse: el {day}. Aún no hay un día puesto.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/retention.py" />
            <source>The data is to be destroyed {days} days after the last delivery.</source>
            <translation>Los datos se destruirán {days} días después de la última entrega.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>The data would be destroyed before the delivery.</source>
            <translation>Los datos se destruirían antes de la entrega.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>The database does not wait for the disk.</source>
            <translation>La base de datos no espera al disco.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>The database’s write-ahead log is off.</source>
            <translation>El registro de escritura anticipada de la base de datos está desactivado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <source>The date is after the circulator’s, {day}.</source>
            <translation>La fecha es posterior a la de la hoja, {day}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <source>The date is missing.</source>
            <translation>Falta la fecha.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <source>The date is outside the days of the campaign.</source>
            <translation>La fecha está fuera de los días de la campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>The date of the answer is in the future.</source>
            <translation>La fecha de la respuesta aún no ha llegado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/retention.py" />
            <source>The date set for destruction is {set}. That is later than {days} days after the last delivery, which is {day}.</source>
            <translation>El día puesto para la destrucción es el {set}, más tarde que {days} días después de la última entrega: ese es el {day}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>The date “{written}” is not clear.</source>
            <translation>La fecha “{written}” no se entiende.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/values.py" />
            <source>The date “{written}” under {column} is not clear. Write it like 2026-06-07.</source>
            <translation>La fecha “{written}” en {column} no se entiende. Escríbala como 2026-06-07.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>The delivery date is in the future.</source>
            <translation>La fecha de la entrega aún no ha llegado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>The destruction date is later than {days} days after the last delivery</source>
            <translation>El día de la destrucción es posterior a {days} días después de la última entrega</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>the disk is full.</source>
            <translation>el disco está lleno.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>The disk is full. What you just entered is not saved.</source>
            <translation>El disco está lleno. Lo que acaba de escribir no está guardado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/outputs.py" />
            <source>The disk is full: free up some space and try again.</source>
            <translation>El disco está lleno: libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/campaign_view.py" />
            <source>The disk is nearly full. Your last entry is saved; free up some space now.</source>
            <translation>El disco está casi lleno. Su última entrada está guardada; libere espacio ahora.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>The disk reported an error while “{file}” was being written.</source>
            <translation>El disco informó un error mientras se escribía “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>the disk reported “{error}”.</source>
            <translation>el disco informó “{error}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>The door in front of you</source>
            <translation>La puerta que tiene delante</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <source>The e-mail address “{written}” does not have an @.</source>
            <translation>El correo electrónico “{written}” no tiene @.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>The e-mail addresses are the same.</source>
            <translation>Los correos electrónicos son iguales.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>The e-mail addresses differ by what may be a typo: {a} / {b}.</source>
            <translation>Los correos electrónicos difieren en lo que puede ser un descuido: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <source>The encoding “{encoding}” is not known.</source>
            <translation>La codificación “{encoding}” no se conoce.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>The encryption of the database is not active.</source>
            <translation>El cifrado de la base de datos no está activo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>The end of the campaign</source>
            <translation>El fin de la campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices/openstates.py" />
            <source>The end of the term “{written}” is not a date.</source>
            <translation>El fin del mandato “{written}” no es una fecha.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/quality_panel.py" />
            <source>The estimates add up how likely each open pair is to be one person, once for each signer. The ranges hold in about 19 of 20 campaigns if the probabilities are right.</source>
            <translation>Las estimaciones suman la probabilidad de que cada par sin decidir sea una sola persona, una vez por firmante. Los intervalos se cumplen en unas 19 de cada 20 campañas, en la medida en que las probabilidades sean correctas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices/openstates.py" />
            <source>The file cannot be read as YAML.</source>
            <translation>El archivo no se puede leer como YAML.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices/openstates.py" />
            <source>The file does not describe a person.</source>
            <translation>El archivo no habla de una persona.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/mapping.py" />
            <source>The file does not have a column “{heading}”.</source>
            <translation>El archivo no tiene la columna “{heading}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/structure.py" />
            <source>The file has an action that a PDF reader would carry out.</source>
            <translation>El archivo tiene una acción que un programa lector ejecutaría.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/structure.py" />
            <source>The file has another file attached to it.</source>
            <translation>El archivo lleva otro archivo adjunto.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>The file has {found} pages instead of {expected}.</source>
            <translation>El archivo tiene {found} páginas en lugar de {expected}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>The file is damaged and cannot be opened.</source>
            <translation>El archivo está dañado y no se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/deliveries/receipt_pixels.py" />
            <source>The file is not a JPEG, PNG or PDF.</source>
            <translation>El archivo no es JPEG, PNG ni PDF.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/foreign.py" />
            <source>The file “{file}” cannot be read ({detail}).</source>
            <translation>El archivo “{file}” no se puede leer ({detail}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/unlocking.py" />
            <source>The file “{file}” cannot be read: {why}.</source>
            <translation>El archivo “{file}” no se puede leer: {why}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/outputs.py" />
            <source>The file “{file}” could not be written.</source>
            <translation>El archivo “{file}” no se pudo escribir.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook_cells.py" />
            <source>The file “{file}” is damaged or is not a workbook.</source>
            <translation>El archivo “{file}” está dañado o no es un libro de cálculo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/apart.py" />
            <location filename="../../canvass_app/exchange/deliveries/receipt_reading.py" />
            <source>The file “{file}” is damaged.</source>
            <translation>El archivo “{file}” está dañado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <location filename="../../canvass_app/exchange/tables/grid.py" />
            <location filename="../../canvass_app/exchange/tables/table.py" />
            <location filename="../../canvass_app/exchange/tables/workbook.py" />
            <source>The file “{file}” is empty.</source>
            <translation>El archivo “{file}” está vacío.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/table.py" />
            <location filename="../../canvass_app/exchange/tables/workbook.py" />
            <source>The file “{file}” is not a table that Canvass can read.</source>
            <translation>El archivo “{file}” no es una tabla que Canvass pueda leer.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <source>The file “{file}” is not a text file; it is {kind}.</source>
            <translation>El archivo “{file}” no es un archivo de texto, sino {kind}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/decoding.py" />
            <source>The file “{file}” is not in the encoding that was chosen.</source>
            <translation>El archivo “{file}” no está en la codificación elegida.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/structure.py" />
            <source>The file’s hidden data contains something that this kind of packet must not show.</source>
            <translation>Los datos ocultos del archivo contienen algo que este tipo de paquete no debe mostrar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/unlocking.py" />
            <source>The first line of “{file}” is empty.</source>
            <translation>La primera línea de “{file}” está vacía.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_start.py" />
            <source>The first row contains the headings; their order does not matter, and many other spellings work, such as “Full Name” or “Código postal”.</source>
            <translation>La primera fila contiene los encabezados; su orden no importa, y se entienden muchas otras formas, como “Full Name” o “Código postal”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices/reading.py" />
            <source>The first row must contain the headings. All columns that Canvass knows: {known}.</source>
            <translation>La primera fila debe contener los encabezados. Todas las columnas que Canvass conoce: {known}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/reading.py" />
            <source>The first row must contain the headings. Give the column with the name the heading “name”, or use “given” and “family”. All columns that Canvass knows: {known}.</source>
            <translation>La primera fila debe contener los encabezados. Ponga a la columna del nombre el encabezado “name”, o use “given” y “family”. Todas las columnas que Canvass conoce: {known}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>the first three digits of the ZIP</source>
            <translation>los tres primeros dígitos del código postal</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>the folder does not exist.</source>
            <translation>la carpeta no existe.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>The folder is on a network drive ({kind}), where the file can be damaged.</source>
            <translation>La carpeta está en una unidad de red ({kind}), donde el archivo se puede dañar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/lockfile.py" />
            <source>The folder of “{file}” cannot be written.</source>
            <translation>No se puede escribir en la carpeta de “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/demo.py" />
            <source>The folder “{folder}” cannot be created: {why}.</source>
            <translation>No se puede crear la carpeta “{folder}”: {why}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/outputs.py" />
            <source>The folder “{folder}” does not exist: choose another.</source>
            <translation>La carpeta “{folder}” no existe: elija otra.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>The folder “{folder}” is copied to a cloud by another program.</source>
            <translation>Otro programa copia la carpeta “{folder}” a una nube.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <source>the full ZIP</source>
            <translation>el código postal completo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>The group behind the petition.</source>
            <translation>Quién está detrás de la petición.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/table.py" />
            <source>The headings of “{file}” cannot be read. {why}</source>
            <translation>Los encabezados de “{file}” no se pueden leer. {why}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/access.py" />
            <source>The key file next to this campaign belongs to another campaign.</source>
            <translation>El archivo de clave que está junto a esta campaña pertenece a otra campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/key_slot.py" />
            <source>The key file “{file}” cannot be read: {reason}.</source>
            <translation>El archivo de clave “{file}” no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/key_slot.py" />
            <source>The key file “{file}” is damaged.</source>
            <translation>El archivo de clave “{file}” está dañado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/key_slot.py" />
            <source>The key file “{file}” is missing.</source>
            <translation>Falta el archivo de clave “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/key_slot.py" />
            <source>The key file “{file}” was made by a newer Canvass.</source>
            <translation>El archivo de clave “{file}” lo hizo un Canvass más nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>The last day is before the first.</source>
            <translation>El último día es anterior al primero.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>The last thing you did was not a decision on a pair. Ctrl+Z undoes it.</source>
            <translation>Lo último que hizo no fue una decisión sobre un par. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>The last thing you did was not an answer in this queue. Ctrl+Z undoes it.</source>
            <translation>Lo último que hizo no fue una respuesta en esta cola. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>The least number of signatures there are, with 95% confidence</source>
            <translation>Cuántas firmas hay al menos, con un 95% de confianza</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>The ledger follows each numbered sheet of paper until it is destroyed. Record below which sheets you handed to whom, such as 101-150; typed sheets appear automatically.</source>
            <translation>El registro sigue cada hoja numerada hasta que se destruye. Anote abajo qué hojas entregó a quién, por ejemplo 101-150; las hojas capturadas aparecen solas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>The line after “To:”. Each packet names its own mayor.</source>
            <translation>La línea después de “A:”. Cada paquete nombra a su propia alcaldía.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The line has neither a ZIP nor a city.</source>
            <translation>La línea no tiene ni código postal ni ciudad.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The line has no city, and mail to ZIP {zip} uses several city names: {cities}.</source>
            <translation>La línea no tiene ciudad, y el correo del código postal {zip} usa varias: {cities}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The line has no ZIP and no state, only “{city}”.</source>
            <translation>La línea no tiene código postal ni estado, solo “{city}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>The line names a county, but ZIP {zip} also has cities.</source>
            <translation>La línea nombra un condado, y en el código postal {zip} también hay ciudades.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>The line names more than one city.</source>
            <translation>La línea nombra más de una ciudad.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The line names two states, {first} and {second}.</source>
            <translation>La línea nombra dos estados, {first} y {second}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The line says “{abroad}”, but {city} and ZIP {zip} are in {state}.</source>
            <translation>La línea dice “{abroad}”, pero {city} y el código postal {zip} están en {state}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>The line selected in the list counts instead of the others</source>
            <translation>La línea elegida en la lista cuenta en lugar de las demás</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/reading.py" />
            <source>The line “{written}” is not a whole number from 1 up.</source>
            <translation>La línea “{written}” no es un número entero a partir de 1.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>The lines of the group</source>
            <translation>Las líneas del grupo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/links.py" />
            <source>The link “{file}” does not lead to a file.</source>
            <translation>El enlace “{file}” no lleva a ningún archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/checking.py" />
            <source>The log could not be written into the file, so pages that are not in use were not checked.</source>
            <translation>El registro no se pudo escribir en el archivo; por eso no se comprobaron las páginas que no están en uso.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/after_crash.py" />
            <source>The log of “{file}” was damaged: the last {count} saved steps are lost.</source>
            <translation>El registro de “{file}” estaba dañado: se perdieron los últimos {count} pasos guardados.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/after_crash.py" />
            <source>The log of “{file}” was damaged: {count} saved step is lost.</source>
            <translation>El registro de “{file}” estaba dañado: se perdió {count} paso guardado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/after_crash.py" />
            <source>The log “{file}” belongs to another campaign file.</source>
            <translation>El registro “{file}” pertenece a otro archivo de campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/after_crash.py" />
            <source>The log “{file}” cannot be read: {reason}.</source>
            <translation>El registro “{file}” no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>The mayors table has more than one office for {place}, {state}.</source>
            <translation>La tabla de alcaldías tiene más de una alcaldía de {place}, {state}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The mayors table lists {place} as a place without a mayor.</source>
            <translation>La tabla de alcaldías tiene {place} como lugar sin alcaldía.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The mayors table says that ZIP {zip} is entirely inside more than one place.</source>
            <translation>La tabla de alcaldías dice de más de un lugar que el código postal {zip} está entero dentro de él.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/print_profiles.py" />
            <source>The mayor’s office</source>
            <translation>La alcaldía</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/export_profiles.py" />
            <source>The mayor’s office or another recipient</source>
            <translation>La alcaldía u otro destinatario</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices/openstates.py" />
            <source>The mayor’s role does not name a place in the United States.</source>
            <translation>El cargo de alcalde no nombra un lugar de Estados Unidos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <source>The name is</source>
            <translation>El nombre está</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/signing.py" />
            <location filename="../../canvass_app/model/line.py" />
            <source>The name is missing.</source>
            <translation>Falta el nombre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/reading.py" />
            <source>The name is missing. Type it, or give the row a status other than signed.</source>
            <translation>Falta el nombre. Escríbalo, o dé a la fila otro estado que no sea firmada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices/reading.py" />
            <source>The name of the place is missing.</source>
            <translation>Falta el nombre del lugar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/folders.py" />
            <source>The name “{folder}” has signs that are not text.</source>
            <translation>El nombre “{folder}” tiene signos que no son texto.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <source>The name “{name}” begins with a digit. Is it in the right column?</source>
            <translation>El nombre “{name}” empieza con una cifra. ¿Está en su columna?</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>The names are the same: {name}.</source>
            <translation>Los nombres son iguales: {name}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>The names differ by what may be a typo: {a} / {b}.</source>
            <translation>Los nombres difieren en lo que puede ser un descuido: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>The names differ only in spacing: {a} / {b}.</source>
            <translation>Los nombres solo difieren en los espacios: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>The names match: {a} / {b}.</source>
            <translation>Los nombres coinciden: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>The new passphrase needs at least {n} characters.</source>
            <translation>La frase nueva necesita al menos {n} caracteres.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>The new passphrase opens the campaign from now on.</source>
            <translation>Desde ahora, la frase nueva abre la campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/print_sheets.py" />
            <source>The next sheet</source>
            <translation>La próxima hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <location filename="../../canvass_app/desk/paper/blank_sheets.py" />
            <source>The number of sheets must be from 1 to {most}.</source>
            <translation>El número de hojas debe ser de 1 a {most}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>The number of signatures from {count} place; no names.</source>
            <translation>El número de firmas de {count} lugar; ningún nombre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>The number of signatures to aim for. Home shows how many are still needed.</source>
            <translation>Firmas que se quieren reunir. Inicio muestra cuánto falta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>The numbers of signatures from {count} places; no names.</source>
            <translation>Los números de firmas de {count} lugares; ningún nombre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>The office has characters that cannot be printed: {missing}.</source>
            <translation>Los datos de la alcaldía tienen caracteres que no se pueden imprimir: {missing}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <source>The other line counts instead of the one that would</source>
            <translation>La línea que no contaría ocupa el lugar de la que contaría</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/run.py" />
            <source>The packet cannot be written to “{folder}”: {reason}.</source>
            <translation>El paquete no se puede escribir en “{folder}”: {reason}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>The packet did not pass its check and was deleted: {first}</source>
            <translation>El paquete no pasó la comprobación y se borró: {first}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>The packet for {count} city can be written</source>
            <translation>Ya se puede escribir el paquete de {count} ciudad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>The packet “{name}” was not written: {reason}</source>
            <translation>El paquete “{name}” no se escribió: {reason}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>The packets for {count} cities can be written</source>
            <translation>Ya se pueden escribir los paquetes de {count} ciudades</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/deliveries/receipt_pixels.py" />
            <source>The pages of the PDF are too large or too detailed to be kept.</source>
            <translation>Las páginas del PDF son demasiado grandes o tienen demasiado detalle para guardarlas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>The pair goes back to the review (Delete)</source>
            <translation>El par espera de nuevo una decisión (Supr)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>The paper sheets, and packets that were printed but not delivered.</source>
            <translation>Las hojas de papel y los paquetes impresos que no se entregaron.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>The passphrase is too short.</source>
            <translation>La frase de contraseña es demasiado corta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/locked.py" />
            <source>The password for the packets has fewer than {count} characters.</source>
            <translation>La contraseña de los paquetes tiene menos de {count} caracteres.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/locked.py" />
            <source>The password for the packets is too long.</source>
            <translation>La contraseña de los paquetes es demasiado larga.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/deliveries/receipt_pixels.py" />
            <source>The PDF has more than {most} pages.</source>
            <translation>El PDF tiene más de {most} páginas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/deliveries/receipt_pixels.py" />
            <source>The PDF has no pages.</source>
            <translation>El PDF no tiene ninguna página.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/deliveries/receipt_pixels.py" />
            <source>The PDF is broken.</source>
            <translation>El PDF está dañado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/deliveries/receipt_pixels.py" />
            <source>The PDF is locked with a password.</source>
            <translation>El PDF está protegido con una contraseña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>The people in ZIP {zip} live in several cities or outside them, and the city on the line does not show which.</source>
            <translation>La gente del código postal {zip} vive en varias ciudades o fuera de ellas, y la ciudad de la línea no dice en cuál.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>The person who gets the sheets is missing.</source>
            <translation>No se dice quién recibe las hojas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>The petition text has characters that cannot be printed: {missing}.</source>
            <translation>El texto de la petición tiene caracteres que no se pueden imprimir: {missing}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>The phone numbers are the same; a household may share one.</source>
            <translation>Los números de teléfono son iguales; un hogar puede compartir uno.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>The phone numbers differ by one digit.</source>
            <translation>Los números de teléfono difieren en un dígito.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/deliveries/receipt_pixels.py" />
            <source>The picture has too many pixels: more than {most} million.</source>
            <translation>La imagen tiene demasiados píxeles: más de {most} millones.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/deliveries/receipt_pixels.py" />
            <source>The picture is broken.</source>
            <translation>La imagen está dañada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <source>The place is missing: a ZIP, or a city and its state.</source>
            <translation>Falta el lugar: un código postal (ZIP), o una ciudad y su estado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/place_pack.py" />
            <source>The place pack could not be written to {folder}.</source>
            <translation>No se pudo escribir el paquete de lugares en {folder}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/place_pack.py" />
            <source>The place pack {file} cannot be read by this version of Canvass.</source>
            <translation>Esta versión de Canvass no puede leer el paquete de lugares {file}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The Post Office does not use “{city}” on mail.</source>
            <translation>El correo no usa “{city}” en las direcciones.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/reading.py" />
            <source>The preset “{name}” is not known.</source>
            <translation>No se conoce el programa “{name}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/print_profiles.py" />
            <source>The press</source>
            <translation>La prensa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>The range from {first} to {last} is empty.</source>
            <translation>El tramo de {first} a {last} está vacío.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>The range has no street.</source>
            <translation>El tramo no tiene calle.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>The receipt is not in this campaign file.</source>
            <translation>El recibo no está en este archivo de campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_notes.py" />
            <source>The receipt is saved in the campaign file, without its location and camera data. The file you chose is still where it was: delete it there.</source>
            <translation>El recibo se guardó en el archivo de campaña, sin lugar ni cámara. El archivo que eligió sigue donde estaba: bórrelo allí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/destroyed.py" />
            <source>The record was saved as “{file}”.</source>
            <translation>El acta se guardó como “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>The recovery code works here too.</source>
            <translation>Aquí también sirve el código de recuperación.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>The recovery code, printed or saved: anyone who has it and finds an old copy of the file can read it.</source>
            <translation>El código de recuperación, impreso o guardado: quien lo tenga y encuentre una copia antigua del archivo puede leerla.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/reports/render.py" />
            <source>The report has characters that cannot be printed: {missing}.</source>
            <translation>El informe tiene caracteres que no se pueden imprimir: {missing}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/ledger.py" />
            <source>The report was saved as {file}.</source>
            <translation>El informe está en {file}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/half_destroyed.py" />
            <source>The rest goes now: the file and its backups. Lists and packets are kept.</source>
            <translation>Ahora se elimina el resto: el archivo y sus copias de seguridad. Las listas y los paquetes se conservan.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/half_destroyed.py" />
            <source>The rest goes now: the file, its backups, and the lists and packets chosen then.</source>
            <translation>Ahora se elimina el resto: el archivo, sus copias de seguridad y las listas y los paquetes que se eligieron.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/public_tables.py" />
            <source>The row cannot be split into columns.</source>
            <translation>La fila no se puede dividir en columnas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/row_checks.py" />
            <source>The row has {found} cells, fewer than the {expected} headings.</source>
            <translation>La fila tiene {found} celdas, menos que los {expected} encabezados.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/row_checks.py" />
            <source>The row has {found} cells, more than the {expected} headings. A cell that contains the delimiter must be in quotation marks.</source>
            <translation>La fila tiene {found} celdas, más que los {expected} encabezados. Una celda que contiene el separador debe ir entre comillas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/records.py" />
            <source>The row is longer than any row of a table; only its beginning is shown.</source>
            <translation>La fila es más larga que cualquier fila de una tabla; solo se muestra el principio.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>The sample file “{file}” is saved.</source>
            <translation>El archivo de muestra “{file}” está guardado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/report.py" />
            <source>The sample has been typed twice, and at most {bound} of all lines are wrong with 95% confidence. That is above the target of {target}: raise the share, or check the sheets of the typists with the most errors.</source>
            <translation>La muestra está capturada dos veces y, con un 95% de confianza, como máximo el {bound} de todas las líneas está mal. Eso supera la meta del {target}: suba la parte, o revise las hojas de quienes tienen más errores.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>The second entry no longer exists; it was undone.</source>
            <translation>La segunda captura ya no está; se deshizo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_overview.py" />
            <source>The selected turf</source>
            <translation>La zona elegida</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>The sender’s details have characters that cannot be printed: {missing}.</source>
            <translation>Los datos del remitente tienen caracteres que no se pueden imprimir: {missing}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>The settings in “{file}” cannot be used: {why}.</source>
            <translation>La configuración de “{file}” no se puede usar: {why}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>The sheet has no number.</source>
            <translation>La hoja no tiene número.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/page.py" />
            <source>The sheet is not finished: some lines could not be saved. They are marked “not saved”; what you typed is still there.</source>
            <translation>La hoja no está terminada: algunas líneas no se pudieron guardar. Están marcadas “sin guardar”; lo que escribió sigue ahí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/verify.py" />
            <source>The signatures printed of each sheet do not add up to the signatures.</source>
            <translation>Las firmas impresas de cada hoja no suman el total de firmas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/page.py" />
            <source>The start of sheet {sheet} was undone. Ctrl+Y brings it back.</source>
            <translation>Se deshizo el comienzo de la hoja {sheet}. Ctrl+Y lo recupera.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices/reading.py" />
            <source>The state is missing. Write two letters, such as CA.</source>
            <translation>Falta el estado. Escriba dos letras, como CA.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/addresses_to_walk.py" />
            <source>The street is missing in this row.</source>
            <translation>La fila no tiene calle.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <source>The street is missing.</source>
            <translation>Falta la calle.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/template.py" />
            <source>The template “{file}” cannot be read: {detail}.</source>
            <translation>La plantilla “{file}” no se puede leer: {detail}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/template.py" />
            <source>The template “{file}” is missing {missing}.</source>
            <translation>A la plantilla “{file}” le falta {missing}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/structure.py" />
            <source>The text of a typeface in the file cannot be read out or searched.</source>
            <translation>El texto de una tipografía del archivo no se puede leer ni buscar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>The turf has no name.</source>
            <translation>La zona no tiene nombre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <source>The two lines side by side</source>
            <translation>Las dos líneas, lado a lado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>The two new passphrases do not match.</source>
            <translation>Las dos frases nuevas no son iguales.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>The two passphrases do not match.</source>
            <translation>Las dos frases de contraseña son distintas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/script/fonts.py" />
            <source>The typeface “{name}” is missing.</source>
            <translation>Falta la tipografía “{name}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/bug_report.py" />
            <source>The whole report</source>
            <translation>El informe completo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/window.py" />
            <source>The window needs a library that is missing on this computer ({detail}).</source>
            <translation>La ventana necesita una biblioteca que falta en esta computadora ({detail}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook_cells.py" />
            <source>The workbook “{file}” is locked with a password.</source>
            <translation>El libro “{file}” está protegido con contraseña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook_sizes.py" />
            <source>The workbook “{file}” repeats long texts in very many cells.</source>
            <translation>El libro “{file}” repite textos largos en muchísimas celdas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook_sizes.py" />
            <source>The workbook “{file}” unpacks to more than {size} MB.</source>
            <translation>El libro “{file}” ocupa descomprimido más de {size} MB.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/table_out.py" />
            <source>The workbook “{file}” would have more than {most} rows.</source>
            <translation>El libro “{file}” tendría más de {most} filas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The ZIP “{written}” cannot be read.</source>
            <translation>El código postal “{written}” no se puede leer.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <location filename="../../canvass_app/routing/sources.py" />
            <source>The ZIP “{written}” was read as {zip}.</source>
            <translation>El código postal “{written}” se leyó como {zip}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <location filename="../../canvass_app/exchange/places/addresses_to_walk.py" />
            <location filename="../../canvass_app/model/line.py" />
            <source>The ZIP “{zip}” does not have five digits.</source>
            <translation>El código postal “{zip}” no tiene cinco dígitos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/addresses_to_walk.py" />
            <source>The ZIP “{zip}” is not in {state}.</source>
            <translation>El ZIP “{zip}” no es de {state}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>The ZIPs are the same: {zip}.</source>
            <translation>Los códigos postales son iguales: {zip}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/pairs/reasons.py" />
            <source>The ZIPs differ by one digit: {a} / {b}.</source>
            <translation>Los códigos postales difieren en un dígito: {a} / {b}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/values.py" />
            <source>The {column} has the sign � where a character was lost in an earlier conversion. Type it again.</source>
            <translation>{column} tiene el signo � donde se perdió un carácter en una conversión anterior. Escríbalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/values.py" />
            <source>The {column} has {length} characters; the most allowed is {most}.</source>
            <translation>{column} tiene {length} caracteres; se toman {most} como máximo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/print_sheets.py" />
            <source>Their numbers: {numbers}</source>
            <translation>Sus números: {numbers}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_options.py" />
            <source>Their ZIP belongs to the city, but some of its addresses are outside the city limits. They are marked in print and counted separately.</source>
            <translation>Su código postal es de la ciudad, pero algunas de sus direcciones están fuera de los límites. Se marcan al imprimir y se cuentan aparte.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/checking.py" />
            <source>Then compare with the paper what was entered since that backup.</source>
            <translation>Compare después con el papel lo que se capturó desde esa copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/backup_list.py" />
            <source>There are no backups next to this file.</source>
            <translation>No hay copias de seguridad junto a este archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/walk_lists.py" />
            <source>There are no doors left to walk in this turf.</source>
            <translation>No queda ninguna puerta por recorrer en esta zona.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/history.py" />
            <source>There are no new signatures since packet {reference}, but {count} of its signatures are no longer valid: write a full packet to replace it.</source>
            <translation>Ninguna firma llegó después del paquete {reference}, pero {count} de sus firmas ya no son válidas: escriba un paquete entero que lo reemplace.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/history.py" />
            <source>There are no new signatures since packet {reference}, but {count} of its signatures is no longer valid: write a full packet to replace it.</source>
            <translation>Ninguna firma llegó después del paquete {reference}, pero {count} de sus firmas ya no es válida: escriba un paquete entero que lo reemplace.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/packet.py" />
            <source>There are no signatures to print for {place}.</source>
            <translation>No hay firmas que imprimir para {place}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_empty.py" />
            <source>There are signatures, but no mayor to send them to. Enter the cities and their mayors, or import a table of them.</source>
            <translation>Hay firmas, pero ninguna alcaldía a la que enviarlas. Anote las ciudades y sus alcaldías, o importe una tabla.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/history.py" />
            <source>There are too few new signatures for a supplement, and {count} of packet {reference} are no longer valid: write a full packet.</source>
            <translation>Hay muy pocas firmas posteriores para un suplemento, y {count} del paquete {reference} ya no valen: escriba un paquete completo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/history.py" />
            <source>There are too few new signatures for a supplement, and {count} of packet {reference} is no longer valid: write a full packet.</source>
            <translation>Hay muy pocas firmas posteriores para un suplemento, y {count} del paquete {reference} ya no vale: escriba un paquete completo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/public_tables.py" />
            <source>There is a character that is not text.</source>
            <translation>Hay un carácter que no es texto.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>There is a date for an answer, but no answer.</source>
            <translation>Hay una fecha de respuesta, pero ninguna respuesta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/records.py" />
            <source>There is a quotation mark where none is allowed. Inside a quoted cell, write it twice.</source>
            <translation>Hay unas comillas donde no puede haberlas. Dentro de una celda entre comillas, escríbalas dobles.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>There is already a turf {turf}.</source>
            <translation>Ya hay una zona {turf}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>There is an answer, but no date for it.</source>
            <translation>Hay una respuesta, pero sin fecha.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>There is an answer, but no delivery date.</source>
            <translation>Hay una respuesta, pero sin fecha de entrega.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/backups.py" />
            <source>There is no backup of “{file}” next to it.</source>
            <translation>No hay ninguna copia de seguridad de “{file}” a su lado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/foreign.py" />
            <location filename="../../canvass_app/store/unlocking.py" />
            <source>There is no file “{file}”.</source>
            <translation>No hay ningún archivo “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/creating.py" />
            <source>There is no folder “{folder}”.</source>
            <translation>No hay ninguna carpeta “{folder}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/walk_lists.py" />
            <source>There is no line {line} on the list.</source>
            <translation>La lista no tiene la línea {line}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>There is no obvious city. Search for one above, or choose “No mayor”.</source>
            <translation>No se propone ninguna ciudad. Busque una arriba, o elija “Sin alcaldía”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/template.py" />
            <source>There is no petition text in “{folder}”.</source>
            <translation>No hay ningún texto de petición en “{folder}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/backups.py" />
            <source>There is no room on the disk for the copy.</source>
            <translation>No hay sitio en el disco para la copia.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/window.py" />
            <source>There is no screen to open a window on.</source>
            <translation>Aquí no hay pantalla en la que abrir una ventana.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/withdrawing.py" />
            <source>There is no sheet {sheet} in this campaign.</source>
            <translation>No hay ninguna hoja {sheet} en esta campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/setting_up.py" />
            <source>There is no template “{template}”.</source>
            <translation>No hay ninguna plantilla “{template}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>There is no text yet.</source>
            <translation>Todavía no hay texto.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>There is no turf {turf}.</source>
            <translation>No hay ninguna zona {turf}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/walk_lists.py" />
            <source>There is no walk list “{number}”.</source>
            <translation>No hay ninguna lista de recorrido “{number}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/campaign.py" />
            <source>There is nothing to be {what}.</source>
            <translation>No hay nada que {what}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/forms/mail.py" />
            <source>There is nothing to print on envelopes.</source>
            <translation>No hay nada que imprimir en los sobres.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>There is nothing to review. You can look up decisions and undo them at any time.</source>
            <translation>No le espera nada. Las decisiones se pueden consultar y anular en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>There is nothing to save on line {n}.</source>
            <translation>No hay nada que guardar en la línea {n}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/forms/mail.py" />
            <source>These addresses are too long to print in full: {addresses}.</source>
            <translation>Estas direcciones son demasiado largas para imprimirse enteras: {addresses}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>These answers override the place pack and the mayors table for every line in their ZIP that names the same city.</source>
            <translation>Estas respuestas van antes que el paquete de lugares y la tabla de alcaldías para cada línea de su código postal que escriba la misma ciudad.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/forms/output.py" />
            <source>These characters cannot be printed: {missing}.</source>
            <translation>Estos caracteres no se pueden imprimir: {missing}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>These columns can be read.</source>
            <translation>Estas columnas se pueden leer.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>These sheets already exist: {numbers}.</source>
            <translation>Estas hojas ya existen: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>These sheets are not back: {numbers}.</source>
            <translation>Estas hojas no han vuelto: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>These sheets are not typed and finished yet: {numbers}.</source>
            <translation>Estas hojas aún no están capturadas y terminadas: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>These sheets have already been typed: {numbers}.</source>
            <translation>Estas hojas ya están capturadas: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/pace.py" />
            <source>These signatures came very quickly. If you are typing them from paper, use Paper entry, so that the sheet is recorded with them.</source>
            <translation>Estas firmas llegaron muy rápido. Si las está copiando de papel, use Captura de hojas, para que la hoja quede junto a ellas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>These {count} lines may be one person</source>
            <translation>Estas {count} líneas pueden ser de una sola persona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>They are in {file}; fix them there and import that file.</source>
            <translation>Están en {file}; corríjalas allí e importe ese archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>They contain no signers’ names.</source>
            <translation>No contiene nombres de firmantes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>They need {count} new sheet.</source>
            <translation>Necesitan {count} hoja nueva.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>They need {count} new sheets.</source>
            <translation>Necesitan {count} hojas nuevas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/page.py" />
            <source>This campaign</source>
            <translation>Esta campaña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>This campaign was last used with another version of Canvass. It is being prepared for the duplicate search: {done} of {total} lines.</source>
            <translation>Esta campaña se usó por última vez con otra versión de Canvass. Se está preparando para la búsqueda de duplicados: {done} de {total} líneas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_sheet.py" />
            <source>This code opens the campaign if the passphrase is forgotten.</source>
            <translation>Este código abre la campaña cuando se olvida la frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/recovery_code.py" />
            <source>This code opens the campaign if the passphrase is forgotten. Nobody can make another one for you, so keep it on paper, away from this computer.</source>
            <translation>Este código abre la campaña cuando se olvida la frase de contraseña. Nadie puede hacerle otro, así que guárdelo en papel, lejos de esta computadora.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>This date is not clear. Write it like 2026-12-10.</source>
            <translation>Esta fecha no está clara. Escríbala como 2026-12-10.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>This delivery is no longer in the list.</source>
            <translation>Esta entrega ya no está en la lista.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>This difference has already been settled.</source>
            <translation>Esta diferencia ya está resuelta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>This door is no longer listed; listing it was undone.</source>
            <translation>Esta puerta ya no está en la lista; se deshizo haberla agregado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>This exact file has been imported before.</source>
            <translation>Este mismo archivo ya se importó antes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>This file is not on this computer. Save it here first, then drop it.</source>
            <translation>No es un archivo de esta computadora. Guárdelo aquí primero y suéltelo después.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/bug_report.py" />
            <source>This is a bug in Canvass, not your mistake. Everything shown as saved is saved. If the window behaves oddly, lock the campaign with Ctrl+L and open it again.</source>
            <translation>Es una falla del programa, no de usted. Lo que aparecía como guardado está guardado. Si la ventana se comporta de forma extraña, bloquee la campaña con Ctrl+L y ábrala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>This is a military address (APO, FPO or DPO), which does not belong to any city.</source>
            <translation>Esta es una dirección militar (APO, FPO o DPO), que no pertenece a ninguna ciudad.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>This is a training city; everyone in it is made up. Its passphrase is “{passphrase}”, unless you have changed it.</source>
            <translation>Es una ciudad de práctica; todas las personas son inventadas. Su frase de contraseña es “{passphrase}”, si usted no la ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/outputs.py" />
            <source>This is not the name of a file.</source>
            <translation>Esto no es el nombre de un archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/line_panel.py" />
            <source>This line</source>
            <translation>Esta línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>This line has already been typed a second time.</source>
            <translation>Esta línea ya se capturó por segunda vez.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>This line no longer exists; typing it was undone.</source>
            <translation>Esta línea ya no está; se deshizo su captura.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>this line only</source>
            <translation>solo esta línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>This list is for</source>
            <translation>La lista es para</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>This packet is not in the campaign.</source>
            <translation>Este paquete no está en la campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>This passphrase does not open the campaign.</source>
            <translation>Esta frase de contraseña no abre la campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>This place has a mayor</source>
            <translation>Este lugar tiene alcaldía</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/cities.py" />
            <source>This place has no mayor.</source>
            <translation>Este lugar no tiene alcaldía.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>This range has {count} door.</source>
            <translation>Este tramo tiene {count} puerta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>This range has {count} doors.</source>
            <translation>Este tramo tiene {count} puertas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/destroyed.py" />
            <source>This record contains no signers’ names. Keep it with the campaign’s papers.</source>
            <translation>Esta acta no contiene nombres de firmantes. Guárdela con los papeles de la campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>This recovery code belongs to another campaign.</source>
            <translation>Este código de recuperación es de otra campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>This recovery code is not complete, or it has a typo.</source>
            <translation>Este código de recuperación no está completo: tiene un error.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_panel.py" />
            <source>This sheet</source>
            <translation>Esta hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>This sheet no longer exists; starting it was undone.</source>
            <translation>Esta hoja ya no está; se deshizo su comienzo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/signing.py" />
            <source>This shift no longer exists; starting it was undone.</source>
            <translation>Este turno ya no existe; se deshizo su comienzo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>This turf no longer exists; creating it was undone.</source>
            <translation>Esta zona ya no existe; se deshizo su creación.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Three made-up towns, 40 sheets and 400 lines to play with.</source>
            <translation>Tres pueblos inventados, 40 hojas y 400 líneas para practicar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/delivery.py" />
            <source>To be delivered</source>
            <translation>Por entregar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>To be destroyed by hand:</source>
            <translation>Lo que deben destruir las personas:</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <source>To house number</source>
            <translation>Hasta el número</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_table.py" />
            <source>To print</source>
            <translation>Por imprimir</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>to the right</source>
            <translation>a la derecha</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_review.py" />
            <source>To the selected city (Enter)</source>
            <translation>A la ciudad marcada (Intro)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>To whom</source>
            <translation>A quién</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_follow_up.py" />
            <source>to-repair.csv</source>
            <translation>por-corregir.csv</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/places_map.py" />
            <source>too few for a packet</source>
            <translation>demasiado pocas para un envío</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/growth_panel.py" />
            <source>Total</source>
            <translation>En total</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>true or false</source>
            <translation>verdadero o falso</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>Try again; check Caps Lock and the keyboard layout. The recovery code opens it too.</source>
            <translation>Inténtelo de nuevo; fíjese en las mayúsculas y en el idioma del teclado. El código de recuperación también la abre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Try it with the training city</source>
            <translation>Probar con la ciudad de práctica</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <source>Turf</source>
            <translation>Zona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>Turf name</source>
            <translation>Nombre de la zona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Turf {turf} handed to {who}</source>
            <translation>Zona {turf} entregada a {who}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Turf {turf} no longer assigned</source>
            <translation>Zona {turf} recogida</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Turf {turf} removed</source>
            <translation>Zona {turf} quitada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <location filename="../../canvass_app/ui/doors/turf_overview.py" />
            <source>Turfs</source>
            <translation>Zonas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Twice at most</source>
            <translation>Dobles, máx.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/mapping.py" />
            <source>Two columns are chosen for “{field}”. Choose one of them.</source>
            <translation>Hay dos columnas elegidas para “{field}”. Elija una de ellas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>Two database drivers are mixed up on this computer.</source>
            <translation>En esta computadora se mezclan dos controladores de base de datos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <source>Two different people; both lines count</source>
            <translation>Dos personas distintas; cuentan las dos líneas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>Type a date any way you like: 12/10, Dec 10 or 2026-12-10.</source>
            <translation>Escriba la fecha como quiera: 12/10 (mes/día), 10 de diciembre o 2026-12-10.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>Type a few letters of its name</source>
            <translation>Escriba unas letras de su nombre</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Type a name, such as “Elm Street north”.</source>
            <translation>Escriba un nombre, por ejemplo “Calle Elm norte”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_empty.py" />
            <source>Type a paper sheet</source>
            <translation>Capturar una hoja de papel</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/walk_list_form.py" />
            <source>Type a printed walk list</source>
            <translation>Copiar una lista de recorrido impresa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/page.py" />
            <source>Type a sheet (Ctrl+2)</source>
            <translation>Capturar una hoja (Ctrl+2)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>Type a sheet or import a file first. Canvass then looks for people who signed more than once.</source>
            <translation>Capture primero una hoja o importe un archivo. Canvass busca entonces a quienes firmaron más de una vez.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>Type a walk list…</source>
            <translation>Copiar una lista de recorrido…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>Type both as they appear on the paper.</source>
            <translation>Escriba ambos como están en el papel.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Type digits only, or leave it empty if none was stated.</source>
            <translation>Escriba solo dígitos, o déjela vacía si no se indicó ninguna.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Type it above, then try again.</source>
            <translation>Escríbala arriba y vuelva a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>Type it to confirm. Ctrl+Z does not bring a destroyed campaign back.</source>
            <translation>Escríbalo para confirmar. Ctrl+Z no devuelve una campaña destruida.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/text/sheet_numbers.py" />
            <source>Type numbers and ranges such as 101-150, 160, or choose rows in the table.</source>
            <translation>Escriba números e intervalos como 101-150, 160, o elija filas en la tabla.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Type one; you can change it later.</source>
            <translation>Escriba uno; puede cambiarlo después.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/mailing.py" />
            <source>Type the addresses under Places &amp; mayors, then print again.</source>
            <translation>Escriba las direcciones en Lugares y alcaldías y vuelva a imprimir.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/page.py" />
            <source>Type the first paper sheet, or import a file of signatures that someone typed elsewhere. Import the list of mayors too, so that every signature finds its city. After that, this page shows how far along the campaign is.</source>
            <translation>Capture la primera hoja de papel, o importe un archivo de firmas que alguien capturó en otro lugar. Traiga también la lista de alcaldías, para que cada firma encuentre su ciudad. Después, esta página muestra cómo va la campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Type the lower house number first.</source>
            <translation>Escriba primero el número más bajo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Type the name first, or mark the line with F6 to F9.</source>
            <translation>Escriba primero el nombre, o marque la línea con F6 a F9.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Type the name of the person.</source>
            <translation>Escriba el nombre de la persona.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Type the name of the street, such as Elm St.</source>
            <translation>Escriba el nombre de la calle, por ejemplo Elm St.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/walk_list_form.py" />
            <source>Type the number at the top of the list and press Enter, then one letter for each line: {letters}. Leave a line empty where nobody knocked.</source>
            <translation>Escriba el número que está arriba en la lista y pulse Intro; después, una letra por línea: {letters}. Deje vacía la línea donde nadie llamó.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/walk_lists.py" />
            <source>Type the number at the top of the printed list, such as W-7.</source>
            <translation>Escriba el número que está arriba en la lista impresa, por ejemplo W-7.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Type the number printed on the paper, or write one on it.</source>
            <translation>Escriba el número impreso en el papel, o anote uno en él.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>Type the passphrase that opens the campaign now.</source>
            <translation>Escriba la frase que abre la campaña ahora.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Type the same passphrase in both fields.</source>
            <translation>Escriba la misma en los dos campos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/forms/mail.py" />
            <source>Type the sender’s address in the settings, under Campaign.</source>
            <translation>Escriba la dirección del remitente en los ajustes, en Campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Type the ZIP of this part of the street.</source>
            <translation>Escriba el ZIP de este tramo de la calle.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>Type what is written on the box, such as “Box 3”.</source>
            <translation>Escriba lo que dice la caja, por ejemplo “Caja 3”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/entry.py" />
            <source>Type what it says, or mark it with F6, F7 or F8.</source>
            <translation>Escriba lo que dice, o márquela con F6, F7 o F8.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/signing.py" />
            <source>Type your name, so that someone vouches for these signatures.</source>
            <translation>Escriba su nombre, para que alguien responda por estas firmas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_table.py" />
            <source>Typed</source>
            <translation>Capturadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/ledger.py" />
            <source>typed</source>
            <translation>capturada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Typed by {person}</source>
            <translation>Capturadas por {person}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Typed twice</source>
            <translation>Dos veces</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>Typed twice, with a difference not settled yet</source>
            <translation>Capturadas dos veces con una diferencia sin resolver</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/page.py" />
            <source>Typing</source>
            <translation>Captura</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/demo.py" />
            <source>Typing sheet {sheet}</source>
            <translation>Capturando la hoja {sheet}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>unchanged</source>
            <translation>sin cambios</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <location filename="../../canvass_app/ui/places/routes/route_review.py" />
            <source>Undo (Z)</source>
            <translation>Deshacer (Z)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>Undo decision</source>
            <translation>Anular decisión</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_review.py" />
            <source>Undo the last answer; Ctrl+Z undoes anything</source>
            <translation>Anular la última respuesta; Ctrl+Z deshace cualquier cosa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <source>Undo the last decision; Ctrl+Z undoes anything</source>
            <translation>Anular la última decisión; Ctrl+Z deshace cualquier cosa</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/contradictions.py" />
            <source>Undo “different people”</source>
            <translation>Anular “personas distintas”</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/contradictions.py" />
            <source>Undo “same person”</source>
            <translation>Anular “la misma persona”</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>undone: {what}</source>
            <translation>deshecho: {what}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_columns.py" />
            <source>Unit</source>
            <translation>Apto.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <source>unknown</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/pack_offer.py" />
            <source>unknown, because no place pack is installed</source>
            <translation>desconocidos, porque no hay paquete de lugares instalado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/office_words.py" />
            <source>unverified</source>
            <translation>sin comprobar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Use a text file…</source>
            <translation>Usar un archivo de texto…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>Use at least {n} characters; four plain words are best.</source>
            <translation>Use al menos {n} caracteres; lo mejor son cuatro palabras sencillas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/locked.py" />
            <source>Use at most {count} plain letters.</source>
            <translation>Use como máximo {count} letras sencillas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/lockfile.py" />
            <source>Use that window, or close it and try again.</source>
            <translation>Use esa ventana, o ciérrela e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>Use the answer for later lines (R)</source>
            <translation>Mantener la respuesta para líneas posteriores (R)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/key_slot.py" />
            <source>Use the key file of a backup, or open with the recovery code.</source>
            <translation>Tome el archivo de clave de una copia de seguridad, o abra con el código de recuperación.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Use the passphrase</source>
            <translation>Usar la frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Use the recovery code</source>
            <translation>Usar el código de recuperación</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/access.py" />
            <source>Use the recovery code of this campaign instead of the passphrase.</source>
            <translation>Use el código de recuperación de esta campaña en lugar de la frase de contraseña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/locked.py" />
            <source>Use the suggested one, or four words that nobody would guess.</source>
            <translation>Use la sugerida, o cuatro palabras que nadie adivinaría.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <source>Use these columns</source>
            <translation>Usar estas columnas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_view.py" />
            <source>Use this date</source>
            <translation>Adoptar este día</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>UTF-16 (“Unicode text”)</source>
            <translation>UTF-16 (“texto Unicode”)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>UTF-8 with byte order mark</source>
            <translation>UTF-8 con marca de orden de bytes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/office_words.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>verified</source>
            <translation>comprobado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>Verified by</source>
            <translation>Comprobado por</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>Verified on</source>
            <translation>Comprobado el</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/office_words.py" />
            <source>verified {months} months ago</source>
            <translation>verificado hace {months} meses</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_table.py" />
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>Version {n}</source>
            <translation>Versión {n}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>very likely one person</source>
            <translation>muy probablemente una sola persona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/similar_lines.py" />
            <source>very likely the same</source>
            <translation>muy probablemente la misma</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>Visit at {address}</source>
            <translation>Visita en {address}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/run_lock.py" />
            <source>Wait until that run has ended, or choose another folder.</source>
            <translation>Espere a que termine o elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_queue.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/walk_list_saver.py" />
            <source>Walk list {list} is saved as “{file}”. Type it in here when it comes back.</source>
            <translation>La lista de puertas {list} está en “{file}”. Pásela aquí cuando regrese.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/walk_lists.py" />
            <source>Walk list {list} of turf {turf}</source>
            <translation>Lista de recorrido {list} de la zona {turf}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/walk_lists.py" />
            <source>Walk list {list} typed</source>
            <translation>Lista de recorrido {list} copiada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/doors.py" />
            <source>Walk list {list} with {count} door was saved as {file}.</source>
            <translation>La lista de puertas {list} con {count} puerta está en {file}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/doors.py" />
            <source>Walk list {list} with {count} doors was saved as {file}.</source>
            <translation>La lista de puertas {list} con {count} puertas está en {file}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_overview.py" />
            <source>Walk this turf</source>
            <translation>Recorrer esta zona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/turf_table.py" />
            <source>Walked</source>
            <translation>Recorrida</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>We have at least {count} complete, legible and distinct signature, with 95% confidence.</source>
            <translation>Tenemos al menos {count} firma completa, legible y distinta, con un 95% de confianza.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>We have at least {count} complete, legible and distinct signatures, with 95% confidence.</source>
            <translation>Tenemos al menos {count} firmas completas, legibles y distintas, con un 95% de confianza.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/arrays/engine.py" />
            <source>Weighing</source>
            <translation>Sopesando</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/page.py" />
            <source>Welcome to your petition drive</source>
            <translation>Le damos la bienvenida a su petición</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>What Canvass never does</source>
            <translation>Lo que Canvass nunca hace</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>What comes next</source>
            <translation>Qué viene ahora</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>What has left so far</source>
            <translation>Lo que ha salido hasta ahora</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>What is wrong</source>
            <translation>Qué está mal</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <source>What it says</source>
            <translation>Qué dice</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/backups.py" />
            <source>What the current file has beyond this backup is not known: it does not open.</source>
            <translation>No se sabe qué tiene el archivo actual además de esta copia: no se abre.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_start.py" />
            <source>What the file can contain</source>
            <translation>Qué puede haber en el archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>What the file would change</source>
            <translation>Lo que cambiaría el archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>What the paper says</source>
            <translation>Lo que dice el papel</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/differences.py" />
            <source>what the paper says</source>
            <translation>lo que dice el papel</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>What the petition asks</source>
            <translation>Qué se pide</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/page.py" />
            <source>What to do next</source>
            <translation>Qué hacer ahora</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>What was said</source>
            <translation>Qué se dijo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>What would be imported</source>
            <translation>Qué entraría</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>What would leave this computer</source>
            <translation>Lo que saldría de esta computadora</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>What “{file}” would change</source>
            <translation>Lo que cambiaría “{file}”</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_tables.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>When collecting began.</source>
            <translation>Cuándo empezó la recolección.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>When collecting ends.</source>
            <translation>Cuándo termina la recolección.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>When the campaign file, its key file, its backups, the printed recovery code and the paper sheets are destroyed.</source>
            <translation>Cuándo se destruyen el archivo de campaña, su archivo de clave, sus copias de seguridad, el código de recuperación impreso y las hojas de papel.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>When the packets are delivered and the date has come, destroy the data. Canvass removes what is on this computer and writes a record of it.</source>
            <translation>Cuando los paquetes están entregados y ha llegado el día, los datos se destruyen. Canvass quita lo que hay en esta computadora y escribe un acta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/campaign.py" />
            <source>When the packets go to the mayors.</source>
            <translation>Cuándo van los paquetes a las alcaldías.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>When two laptops differ, the coordinator’s entry counts.</source>
            <translation>Si dos computadoras difieren, vale lo que puso quien coordina.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>When you send a line to its city in the queue, you can use the same answer for later lines with that street or ZIP. Those answers are listed here, with who gave them and when.</source>
            <translation>Cuando envía una línea a su ciudad en la cola, puede hacer que la respuesta valga para líneas posteriores de la misma calle o código postal. Esas respuestas están aquí, con quién las dio y cuándo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/headings.py" />
            <source>where people come from and what papers they have</source>
            <translation>de dónde vienen las personas y qué papeles tienen</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/headings.py" />
            <source>where people signed from</source>
            <translation>desde dónde firmaron las personas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_empty.py" />
            <source>Where should the packets go?</source>
            <translation>¿Quién debe recibir los paquetes?</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>Where this row comes from.</source>
            <translation>De dónde viene esta fila.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>Where your files are</source>
            <translation>Dónde están sus archivos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>who brought or sent it</source>
            <translation>quién de ustedes lo llevó o envió</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/headings.py" />
            <source>who people are and what they believe</source>
            <translation>qué son y qué creen las personas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/you.py" />
            <source>Whose entry counts</source>
            <translation>Qué palabra vale</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/backups.py" />
            <location filename="../../canvass_app/ui/settings/petition_text.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/rows_to_repair.py" />
            <source>Why it was not imported</source>
            <translation>Por qué no se tomó</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_table.py" />
            <source>Why the others don’t</source>
            <translation>Por qué las otras no</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Will be saved as {path}</source>
            <translation>Se guardará como {path}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>Windows, Western European (cp1252)</source>
            <translation>Windows, europeo occidental (cp1252)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/forms/mail.py" />
            <source>With this offset, labels would be outside the sheet.</source>
            <translation>Con este ajuste las etiquetas quedarían fuera de la hoja.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_table.py" />
            <source>With, or in box</source>
            <translation>Quién la tiene, o caja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_panel.py" />
            <source>Withdrawn</source>
            <translation>Retiradas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_card.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_row.py" />
            <source>withdrawn</source>
            <translation>retirada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <source>withdrawn by the signer</source>
            <translation>retirada por quien firmó</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>Without a ZIP, “{city}” alone does not show that the address is inside {place}.</source>
            <translation>Sin código postal, “{city}” por sí solo no demuestra que la dirección esté dentro de {place}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/links.py" />
            <source>Work under two names can be lost, so it is not opened. Close it everywhere and remove the other name, or copy the file and what is next to it to another folder.</source>
            <translation>El trabajo hecho con dos nombres puede perderse; por eso no se abre. Ciérrelo en todas partes y quite el otro nombre, o copie el archivo y lo que hay junto a él a otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/column_mapping.py" />
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>Worksheet</source>
            <translation>Hoja del libro</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would count: a person chose it.</source>
            <translation>Contaría: la eligió una persona.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would count: it is the complete one.</source>
            <translation>Contaría: es la que está completa.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would count: it was signed earlier.</source>
            <translation>Contaría: se firmó antes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would count: its date is understood.</source>
            <translation>Contaría: su fecha se entiende.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would count: neither date is understood, and it came first.</source>
            <translation>Contaría: ninguna de las fechas se entiende, y llegó primero.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would count: signed on the same day, and it came first.</source>
            <translation>Contaría: se firmó el mismo día, y llegó primero.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would not count: a person chose another line.</source>
            <translation>No contaría: una persona eligió otra línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would not count: a person chose the other line.</source>
            <translation>No contaría: una persona eligió la otra línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would not count: another line came first.</source>
            <translation>No contaría: otra línea llegó primero.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would not count: another line was signed earlier.</source>
            <translation>No contaría: otra línea se firmó antes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would not count: its date is not understood.</source>
            <translation>No contaría: su fecha no se entiende.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would not count: the line is incomplete.</source>
            <translation>No contaría: la línea está incompleta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would not count: the other line came first.</source>
            <translation>No contaría: la otra línea llegó primero.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/pair_words.py" />
            <source>Would not count: the other line was signed earlier.</source>
            <translation>No contaría: la otra línea se firmó antes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Write all again</source>
            <translation>Escribir todo de nuevo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/recovery.py" />
            <source>Write down the recovery code of “{name}”</source>
            <translation>Anote el código de recuperación de “{name}”</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Write it down now: without it nobody can open the files, not even you.</source>
            <translation>Anótela ahora: sin ella nadie puede abrir los archivos, usted tampoco.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>Write it like 12/10, Dec 10 or 2026-12-10.</source>
            <translation>Escríbala como 12/10, 10 de dic o 2026-12-10.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_form.py" />
            <source>Write it like 2026-12-10 or 12/10.</source>
            <translation>Escríbala como 2026-12-10 o 12/10.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/deliveries.py" />
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>Write it like 2026-12-10.</source>
            <translation>Escríbala como 2026-12-10.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>Write the city and its state like “Alder Falls, OR”.</source>
            <translation>Escriba la ciudad y su estado así: “Alder Falls, OR”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/office_words.py" />
            <source>Write the date as year-month-day, such as 2027-12-31.</source>
            <translation>Escriba la fecha como año-mes-día, por ejemplo 2027-12-31.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>Write the file…</source>
            <translation>Escribir el archivo…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>Write the list</source>
            <translation>Escribir la lista</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/office_words.py" />
            <source>Write the name of the place.</source>
            <translation>Escriba el nombre del lugar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Write the packets</source>
            <translation>Escribir los paquetes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_view.py" />
            <source>Write the packets first. Each one then appears here, with who delivered it, the clerk’s receipt, and the answer.</source>
            <translation>Escriba primero los paquetes. Cada uno aparece luego aquí, con quién lo llevó a su ciudad, el recibo de la secretaría y la respuesta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/mailing.py" />
            <source>Write the packets first; labels and envelopes are made for them.</source>
            <translation>Escriba primero los paquetes; las etiquetas y los sobres se hacen para ellos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>Write the packets of its city again.</source>
            <translation>Escriba de nuevo los paquetes de su ciudad.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/paper/blank_sheets.py" />
            <location filename="../../canvass_app/printing/packet.py" />
            <source>Write the petition text in the settings, then print again.</source>
            <translation>Escriba el texto de la petición en la configuración e imprima de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/petition_text.py" />
            <source>Write the request in its own paragraph below the line “To: …”.</source>
            <translation>Escriba lo que se pide en un párrafo propio debajo de la línea “To: …”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/unlocking.py" />
            <source>Write the secret into its first line.</source>
            <translation>Escriba el secreto en su primera línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/office_words.py" />
            <source>Write the state as two letters, such as OR.</source>
            <translation>Escriba el estado con dos letras, como OR.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <location filename="../../canvass_app/printing/forms/output.py" />
            <source>Write these words with other letters, then print again.</source>
            <translation>Escriba estas palabras con otras letras e imprima de nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Writing and checking the packets…</source>
            <translation>Escribiendo y comprobando los paquetes…</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/packet_exports.py" />
            <source>Writing packets</source>
            <translation>Escribiendo paquetes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/matching/batch.py" />
            <source>Writing reasons</source>
            <translation>Escribiendo los motivos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>writing to this folder or file is not allowed.</source>
            <translation>no se puede escribir en esta carpeta o este archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>Writing {file}</source>
            <translation>Escribiendo {file}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/run.py" />
            <source>Writing {place}</source>
            <translation>Escribiendo {place}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>Written and checked</source>
            <translation>Escritos y comprobados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>Written to “{file}”.</source>
            <translation>Guardado en “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/place_match.py" />
            <source>written “{written}”</source>
            <translation>escrito “{written}”</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Wrong</source>
            <translation>Erróneas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/certificate.py" />
            <source>Wrong among those typed only once, at most</source>
            <translation>Como máximo, erróneas entre las capturadas una sola vez</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>Wrong at most</source>
            <translation>Erróneas, máx.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>yes, chosen</source>
            <translation>sí, elegida</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/page.py" />
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>You can keep working in the meantime. “Cancel” at the bottom of the window stops the run; packets already finished stay.</source>
            <translation>Mientras tanto puede seguir trabajando. “Cancelar”, al pie de la ventana, lo detiene; los paquetes que ya estén terminados se conservan.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/pace_to_goal.py" />
            <source>You have reached the goal of {goal} signatures.</source>
            <translation>Se alcanzó la meta de {goal} firmas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/line.py" />
            <source>You typed this line the first time. It is better to leave it to someone else.</source>
            <translation>Usted capturó esta línea la primera vez. Mejor déjela a otra persona.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/pace.py" />
            <source>You went through these doors very quickly. If you are typing a printed walk list, choose “Type a walk list”; it takes one key for each door.</source>
            <translation>Estas puertas pasaron muy rápido. Si está copiando una lista de recorrido impresa, elija “Copiar una lista de recorrido”; basta una tecla por puerta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/decided_pairs.py" />
            <source>Your decisions in the review are listed here, and you can undo them.</source>
            <translation>Lo que decida en la revisión aparece aquí y se puede anular.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/you.py" />
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Your name or initials</source>
            <translation>Su nombre o sus iniciales</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/security.py" />
            <source>Your passphrase</source>
            <translation>Su frase de contraseña</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/about.py" />
            <source>Your settings</source>
            <translation>Su configuración</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/frame/program.py" />
            <source>Your settings could not be stored ({reason}); they hold until Canvass ends.</source>
            <translation>No se pudieron guardar sus ajustes ({reason}); valen hasta que se cierre Canvass.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <location filename="../../canvass_app/ui/doors/street_form.py" />
            <location filename="../../canvass_app/ui/files/import_tables.py" />
            <location filename="../../canvass_app/ui/packets/profile_editor.py" />
            <location filename="../../canvass_app/ui/paper/typing/grid_columns.py" />
            <location filename="../../canvass_app/ui/places/routes/remembered.py" />
            <source>ZIP</source>
            <translation>ZIP</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>ZIP {zip} belongs to a township, and the line does not show which one.</source>
            <translation>El código postal {zip} pertenece a un municipio rural, y la línea no dice a cuál.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>ZIP {zip} is entirely inside {place}.</source>
            <translation>El código postal {zip} está entero dentro de {place}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>ZIP {zip} is entirely inside {place}; “{city}” is a postal name there.</source>
            <translation>El código postal {zip} está entero dentro de {place}; “{city}” es un nombre postal de allí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>ZIP {zip} is in {state}, but the line says {written}.</source>
            <translation>El código postal {zip} está en {state}, pero la línea dice {written}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>ZIP {zip} is inside {place}, but “{city}” has an entry of its own.</source>
            <translation>El código postal {zip} está dentro de {place}, pero “{city}” tiene una entrada propia.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>ZIP {zip} is inside {place}.</source>
            <translation>El código postal {zip} está dentro de {place}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>ZIP {zip} is neither in the Post Office’s list nor in the mayors table.</source>
            <translation>El código postal {zip} no está en la lista del correo ni en la tabla de alcaldías.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>ZIP {zip} reaches into {place}, which the line names.</source>
            <translation>El código postal {zip} llega hasta {place}, que es lo que dice la línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/offices_table.py" />
            <source>ZIPs entirely inside</source>
            <translation>ZIP enteros dentro</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>ZIPs inside</source>
            <translation>ZIP dentro</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>ZIPs that you have checked are entirely inside the city limits. Without a place pack, only these make a route certain.</source>
            <translation>Códigos postales que están enteros dentro de los límites de la ciudad, según comprobó usted. Sin un paquete de lugares, solo estos hacen segura una asignación.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>{all} sheets: {out} handed out, {overdue} of them overdue; {missing} missing; {waiting} back but not typed; {differ} with counts that differ.</source>
            <translation>{all} hojas: {out} entregadas, de ellas {overdue} con retraso; {missing} perdidas; {waiting} de vuelta y sin capturar; {differ} cuyas cuentas no coinciden.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/pack_route.py" />
            <location filename="../../canvass_app/routing/route.py" />
            <location filename="../../canvass_app/routing/sources.py" />
            <source>{basis} {doubt}</source>
            <translation>{basis} {doubt}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_view.py" />
            <source>{city} has declared itself a sanctuary. The mayors table does not say so yet.</source>
            <translation>{city} se declaró santuario. La tabla de alcaldes aún no lo dice.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_view.py" />
            <source>{city}, {day}</source>
            <translation>{city}, {day}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/city_counts.py" />
            <source>{city}: {certain} certain, {likely} likely. {state}.</source>
            <translation>{city}: {certain} seguras, {likely} probables. {state}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>{columns} (it would reveal {what})</source>
            <translation>{columns} (diría {what})</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/cell_editor.py" />
            <source>{column}, line {n}</source>
            <translation>{column}, línea {n}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_look.py" />
            <source>{column}, line {n}: {text}</source>
            <translation>{column}, línea {n}: {text}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/forms.py" />
            <source>{count} address was saved to {file}.</source>
            <translation>{count} dirección está en {file}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>{count} address, for the newest packet of each city.</source>
            <translation>{count} dirección, para el paquete más reciente de cada ciudad.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/forms.py" />
            <source>{count} addresses were saved to {file}.</source>
            <translation>{count} direcciones están en {file}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>{count} addresses, for the newest packet of each city.</source>
            <translation>{count} direcciones, para el paquete más reciente de cada ciudad.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} answer is overdue</source>
            <translation>{count} respuesta está atrasada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} answers are overdue</source>
            <translation>{count} respuestas están atrasadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>{count} are held back.</source>
            <translation>{count} quedan en espera.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{count} are incomplete</source>
            <translation>{count} están incompletas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>{count} as different people</source>
            <translation>{count} como personas distintas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>{count} blank sheet is in “{file}”: {numbers}. Ctrl+Z takes it out of the ledger.</source>
            <translation>{count} hoja en blanco está en “{file}”: {numbers}. Ctrl+Z la saca del registro.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/forms.py" />
            <source>{count} blank sheet was saved to {file}: {numbers}.</source>
            <translation>{count} hoja en blanco está en {file}: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>{count} blank sheets are in “{file}”: {numbers}. Ctrl+Z takes them out of the ledger.</source>
            <translation>{count} hojas en blanco están en “{file}”: {numbers}. Ctrl+Z las saca del registro.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/forms.py" />
            <source>{count} blank sheets were saved to {file}: {numbers}.</source>
            <translation>{count} hojas en blanco están en {file}: {numbers}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <source>{count} candidate in {ms} ms.</source>
            <translation>{count} candidata en {ms} ms.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <source>{count} candidates in {ms} ms.</source>
            <translation>{count} candidatas en {ms} ms.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>{count} cannot be read</source>
            <translation>{count} ilegibles</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/deciding.py" />
            <source>{count} certain duplicate settled</source>
            <translation>{count} duplicado seguro resuelto</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/deciding.py" />
            <source>{count} certain duplicates settled</source>
            <translation>{count} duplicados seguros resueltos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>{count} changed</source>
            <translation>{count} cambiadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_paste.py" />
            <source>{count} column did not fit next to the others and was left out.</source>
            <translation>{count} columna no cupo junto a las demás y se dejó fuera.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_paste.py" />
            <source>{count} columns did not fit next to the others and were left out.</source>
            <translation>{count} columnas no cupieron junto a las demás y se dejaron fuera.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>{count} could not be written.</source>
            <translation>{count} no se pudieron escribir.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>{count} deliveries</source>
            <translation>{count} entregas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>{count} delivery</source>
            <translation>{count} entrega</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{count} difference waiting</source>
            <translation>{count} diferencia pendiente</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{count} differences waiting</source>
            <translation>{count} diferencias pendientes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/doors.py" />
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>{count} door added.</source>
            <translation>{count} puerta agregada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/doors.py" />
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>{count} door recorded.</source>
            <translation>{count} puerta anotada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>{count} door visited</source>
            <translation>{count} puerta visitada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/doors.py" />
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>{count} doors added.</source>
            <translation>{count} puertas agregadas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/doors.py" />
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>{count} doors recorded.</source>
            <translation>{count} puertas anotadas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>{count} doors visited</source>
            <translation>{count} puertas visitadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>{count} file</source>
            <translation>{count} archivo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>{count} files</source>
            <translation>{count} archivos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>{count} is held back.</source>
            <translation>{count} queda en espera.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{count} is incomplete</source>
            <translation>{count} está incompleta</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>{count} likely pair</source>
            <translation>{count} par probable</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>{count} likely pairs</source>
            <translation>{count} pares probables</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>{count} line</source>
            <translation>{count} línea</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>{count} line has no city yet. It will be missing from the packets.</source>
            <translation>{count} línea aún no tiene ciudad. Faltará en los paquetes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} line has not been checked for duplicates</source>
            <translation>{count} línea aún no se ha comparado en busca de duplicados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>{count} line has not been compared with the others yet.</source>
            <translation>{count} línea todavía no se ha comparado con las demás.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>{count} line has not been compared yet.</source>
            <translation>{count} línea aún no está comparada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} line has not been routed yet</source>
            <translation>{count} línea aún no tiene ciudad asignada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} line imported.</source>
            <translation>{count} línea importada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} line in the queue needs a city</source>
            <translation>{count} línea de la cola necesita una ciudad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>{count} line is already in the campaign and will be skipped</source>
            <translation>{count} línea ya está en la campaña y se pasa por alto</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{count} line not compared yet</source>
            <translation>{count} línea sin comparar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{count} line not routed yet</source>
            <translation>{count} línea sin asignar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>{count} line not yet compared</source>
            <translation>{count} línea aún sin comparar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/routing.py" />
            <source>{count} line routed.</source>
            <translation>Se asignó {count} línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/routes.py" />
            <source>{count} line sent to {place}</source>
            <translation>{count} línea enviada a {place}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>{count} line was already in the campaign.</source>
            <translation>{count} línea ya estaba en la campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/operations/follow_up.py" />
            <source>{count} line was compared: {found}.</source>
            <translation>Se comparó {count} línea: {found}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>{count} line was imported from “{file}”.</source>
            <translation>Se tomó {count} línea de “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>{count} line was not compared with the others. A duplicate would be printed twice.</source>
            <translation>{count} línea no se ha comparado con las demás. Un duplicado se imprimiría dos veces.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_paste.py" />
            <source>{count} line was pasted. Ctrl+Z undoes it.</source>
            <translation>Se pegó {count} línea. Ctrl+Z la deshace.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/operations/follow_up.py" />
            <source>{count} line was routed.</source>
            <translation>Se asignó {count} línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} line would be imported.</source>
            <translation>Entraría {count} línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/exporting.py" />
            <source>{count} line written.</source>
            <translation>{count} línea escrita.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/routes.py" />
            <source>{count} line: no mayor</source>
            <translation>{count} línea: sin alcaldía</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>{count} lines</source>
            <translation>{count} líneas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>{count} lines are already in the campaign and will be skipped</source>
            <translation>{count} líneas ya están en la campaña y se pasan por alto</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>{count} lines have no city yet. They will be missing from the packets.</source>
            <translation>{count} líneas aún no tienen ciudad. Faltarán en los paquetes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} lines have not been checked for duplicates</source>
            <translation>{count} líneas aún no se han comparado en busca de duplicados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>{count} lines have not been compared with the others yet.</source>
            <translation>{count} líneas todavía no se han comparado con las demás.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>{count} lines have not been compared yet.</source>
            <translation>{count} líneas aún no están comparadas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>{count} lines have not been compared yet. “Search for duplicates” compares them; you can keep working in the meantime.</source>
            <translation>Aún faltan {count} líneas por comparar. “Buscar duplicados” las compara; mientras tanto puede seguir trabajando.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} lines have not been routed yet</source>
            <translation>{count} líneas aún no tienen ciudad asignada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} lines imported.</source>
            <translation>{count} líneas importadas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} lines in the queue need a city</source>
            <translation>{count} líneas de la cola necesitan una ciudad</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{count} lines not compared yet</source>
            <translation>{count} líneas sin comparar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{count} lines not routed yet</source>
            <translation>{count} líneas sin asignar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>{count} lines not yet compared</source>
            <translation>{count} líneas aún sin comparar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/routing.py" />
            <source>{count} lines routed.</source>
            <translation>Se asignaron {count} líneas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/routes.py" />
            <source>{count} lines sent to {place}</source>
            <translation>{count} líneas enviadas a {place}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>{count} lines were already in the campaign.</source>
            <translation>{count} líneas ya estaban en la campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/operations/follow_up.py" />
            <source>{count} lines were compared: {found}.</source>
            <translation>Se compararon {count} líneas: {found}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>{count} lines were imported from “{file}”.</source>
            <translation>Se tomaron {count} líneas de “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>{count} lines were not compared with the others. Duplicates would be printed twice.</source>
            <translation>{count} líneas no se han comparado con las demás. Los duplicados se imprimirían dos veces.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_paste.py" />
            <source>{count} lines were pasted. Ctrl+Z undoes it.</source>
            <translation>Se pegaron {count} líneas. Ctrl+Z las deshace.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/operations/follow_up.py" />
            <source>{count} lines were routed.</source>
            <translation>Se asignaron {count} líneas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} lines would be imported.</source>
            <translation>Entrarían {count} líneas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/exporting.py" />
            <source>{count} lines written.</source>
            <translation>{count} líneas escritas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/deciding.py" />
            <source>{count} lines: decision undone</source>
            <translation>{count} líneas: decisión anulada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/deciding.py" />
            <source>{count} lines: different people</source>
            <translation>{count} líneas: personas distintas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/routes.py" />
            <source>{count} lines: no mayor</source>
            <translation>{count} líneas: sin alcaldía</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/deciding.py" />
            <source>{count} lines: one person</source>
            <translation>{count} líneas: una sola persona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>{count} linked lines</source>
            <translation>{count} líneas están relacionadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>{count} list or packet that Canvass wrote: it is kept, as you chose.</source>
            <translation>{count} lista o paquete que escribió Canvass: se queda, como usted eligió.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>{count} lists and packets that Canvass wrote: they are kept, as you chose.</source>
            <translation>{count} listas y paquetes que escribió Canvass: se quedan, como usted eligió.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{count} missing</source>
            <translation>perdidas: {count}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/report.py" />
            <source>{count} more line to type twice, unless the bound of {bound} falls to {target} first.</source>
            <translation>Falta {count} línea por capturar dos veces, salvo que la cota del {bound} baje antes al {target}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/second/report.py" />
            <source>{count} more lines to type twice, unless the bound of {bound} falls to {target} first.</source>
            <translation>Faltan {count} líneas por capturar dos veces, salvo que la cota del {bound} baje antes al {target}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>{count} more pair settled this way has changed since and is not in this estimate.</source>
            <translation>{count} par más resuelto así ha cambiado desde entonces y no entra en esta estimación.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>{count} more pairs settled this way have changed since and are not in this estimate.</source>
            <translation>{count} pares más resueltos así han cambiado desde entonces y no entran en esta estimación.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_paste.py" />
            <source>{count} more row was left out: use Import for a list this long.</source>
            <translation>Se dejó fuera {count} fila más: para una lista tan larga, use Importar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_paste.py" />
            <source>{count} more rows were left out: use Import for a list this long.</source>
            <translation>Se dejaron fuera {count} filas más: para una lista tan larga, use Importar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/pace_to_goal.py" />
            <source>{count} more signature needed to reach {goal}.</source>
            <translation>Falta {count} de {goal} firmas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/pace_to_goal.py" />
            <source>{count} more signatures needed to reach {goal}.</source>
            <translation>Faltan {count} de {goal} firmas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>{count} new</source>
            <translation>{count} nuevas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>{count} new line</source>
            <translation>{count} línea nueva</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>{count} new lines</source>
            <translation>{count} líneas nuevas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>{count} new sheet: {numbers}</source>
            <translation>{count} hoja nueva: {numbers}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>{count} new sheets: {numbers}</source>
            <translation>{count} hojas nuevas: {numbers}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>{count} not found</source>
            <translation>{count} no encontradas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/forms.py" />
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>{count} office has no postal address and was left out: {cities}.</source>
            <translation>{count} oficina no tiene dirección postal y queda fuera: {cities}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/forms.py" />
            <location filename="../../canvass_app/ui/packets/mailing_dialog.py" />
            <source>{count} offices have no postal address and were left out: {cities}.</source>
            <translation>{count} oficinas no tienen dirección postal y quedan fuera: {cities}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{count} overdue</source>
            <translation>con retraso: {count}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>{count} packet</source>
            <translation>{count} paquete</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>{count} packet is written and checked.</source>
            <translation>{count} paquete está escrito y comprobado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} packet needs to be delivered</source>
            <translation>{count} paquete espera su entrega</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} packet was not delivered as planned</source>
            <translation>{count} paquete no se entregó según lo planeado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>{count} packet written and checked.</source>
            <translation>{count} paquete escrito y comprobado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>{count} packets</source>
            <translation>{count} paquetes</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>{count} packets are written and checked.</source>
            <translation>{count} paquetes están escritos y comprobados.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} packets need to be delivered</source>
            <translation>{count} paquetes esperan su entrega</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} packets were not delivered as planned</source>
            <translation>{count} paquetes no se entregaron según lo planeado</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>{count} packets written and checked.</source>
            <translation>{count} paquetes escritos y comprobados.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>{count} page</source>
            <translation>{count} página</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>{count} pages</source>
            <translation>{count} páginas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/certain_panel.py" />
            <source>{count} pair is certain</source>
            <translation>{count} par es seguro</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/operations/follow_up.py" />
            <source>{count} pair may be one person</source>
            <translation>{count} par puede ser una sola persona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} pair needs a decision</source>
            <translation>{count} par espera una decisión</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <source>{count} pair needs a decision ({certain} certain).</source>
            <translation>{count} par espera una decisión ({certain} seguros).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>{count} pair of lines was similar enough to review (one person: {same}; different people: {different}; not decided yet: {open}).</source>
            <translation>{count} par de líneas se parecía lo bastante como para examinarlo (una sola persona: {same}; personas distintas: {different}; sin decidir todavía: {open}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>{count} pair settled as one person. Ctrl+Z undoes it.</source>
            <translation>{count} par resuelto: una sola persona. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>{count} pair waiting</source>
            <translation>{count} par espera</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>{count} pair was settled without review; we expect {about} of these to be wrong.</source>
            <translation>{count} par se resolvió sin mirarlo; de estos, calculamos que son erróneos {about}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <source>{count} pair written to {file}.</source>
            <translation>{count} par escrito en {file}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/certain_panel.py" />
            <source>{count} pairs are certain</source>
            <translation>{count} pares son seguros</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/operations/follow_up.py" />
            <source>{count} pairs may be one person</source>
            <translation>{count} pares pueden ser una sola persona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} pairs need a decision</source>
            <translation>{count} pares esperan una decisión</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <source>{count} pairs need a decision ({certain} certain).</source>
            <translation>{count} pares esperan una decisión ({certain} seguros).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>{count} pairs of lines were similar enough to review (one person: {same}; different people: {different}; not decided yet: {open}).</source>
            <translation>{count} pares de líneas se parecían lo bastante como para examinarlos (una sola persona: {same}; personas distintas: {different}; sin decidir todavía: {open}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>{count} pairs settled as one person each. Ctrl+Z undoes it all.</source>
            <translation>{count} pares resueltos: una sola persona cada uno. Ctrl+Z los deshace todos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>{count} pairs waiting</source>
            <translation>{count} pares esperan</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>{count} pairs were settled without review; we expect {about} of these to be wrong.</source>
            <translation>{count} pares se resolvieron sin mirarlos; de estos, calculamos que son erróneos {about}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <source>{count} pairs written to {file}.</source>
            <translation>{count} pares escritos en {file}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>{count} people did not agree to be contacted and are left out.</source>
            <translation>{count} personas no aceptaron que se les contacte y se quedan aquí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>{count} people do not have the kind of address that is needed.</source>
            <translation>{count} personas no tienen una dirección del tipo necesario.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>{count} people want to be counted only and are left out.</source>
            <translation>{count} personas quieren que solo se les cuente y se quedan aquí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>{count} person did not agree to be contacted and is left out.</source>
            <translation>{count} persona no aceptó que se le contacte y se queda aquí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>{count} person does not have the kind of address that is needed.</source>
            <translation>{count} persona no tiene una dirección del tipo necesario.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_look.py" />
            <source>{count} person wants to be counted only and is left out.</source>
            <translation>{count} persona quiere que solo se le cuente y se queda aquí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>{count} place</source>
            <translation>{count} lugar</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/mayors_in.py" />
            <source>{count} place imported.</source>
            <translation>{count} lugar importado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>{count} places</source>
            <translation>{count} lugares</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/mayors_in.py" />
            <source>{count} places imported.</source>
            <translation>{count} lugares importados.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>{count} possible duplicate needs a decision; until someone decides, both lines are printed.</source>
            <translation>{count} posible duplicado espera una decisión; donde nadie decide, se imprimen las dos líneas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <location filename="../../canvass_app/ui/packets/export_panel.py" />
            <source>{count} possible duplicates need a decision; until someone decides, both lines are printed.</source>
            <translation>{count} posibles duplicados esperan una decisión; donde nadie decide, se imprimen las dos líneas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <source>{count} row compared.</source>
            <translation>{count} fila comparada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} row is already in the campaign.</source>
            <translation>{count} fila ya está en la campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>{count} row must be fixed.</source>
            <translation>{count} fila se debe corregir.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>{count} row must be fixed. It is in “{file}” with the reason next to it: fix it there, then import that file.</source>
            <translation>{count} fila se debe corregir. Está en “{file}”, con el motivo al lado: corríjala allí e importe después ese archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>{count} row must be fixed; it is saved to a separate file</source>
            <translation>{count} fila se debe corregir; se guarda en un archivo aparte</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/routing.py" />
            <source>{count} row routed and written to {out}:</source>
            <translation>{count} fila asignada y escrita en {out}:</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/rows_to_repair.py" />
            <source>{count} row to fix</source>
            <translation>{count} fila por corregir</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/bad_rows.py" />
            <source>{count} row was not imported:</source>
            <translation>No se tomó {count} fila:</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/exporting.py" />
            <source>{count} row would leave.</source>
            <translation>Saldría {count} fila.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_notes.py" />
            <source>{count} row written to “{file}”.</source>
            <translation>{count} fila escrita en “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} rows are already in the campaign.</source>
            <translation>{count} filas ya están en la campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <source>{count} rows compared.</source>
            <translation>{count} filas comparadas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>{count} rows must be fixed.</source>
            <translation>{count} filas se deben corregir.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_result.py" />
            <source>{count} rows must be fixed. They are in “{file}” with the reason next to each: fix them there, then import that file.</source>
            <translation>{count} filas se deben corregir. Están en “{file}”, con el motivo al lado de cada una: corríjalas allí e importe después ese archivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/dry_run_view.py" />
            <source>{count} rows must be fixed; they are saved to a separate file</source>
            <translation>{count} filas se deben corregir; se guardan en un archivo aparte</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/routing.py" />
            <source>{count} rows routed and written to {out}:</source>
            <translation>{count} filas asignadas y escritas en {out}:</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/rows_to_repair.py" />
            <source>{count} rows to fix</source>
            <translation>{count} filas por corregir</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/bad_rows.py" />
            <source>{count} rows were not imported:</source>
            <translation>No se tomaron {count} filas:</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/exporting.py" />
            <source>{count} rows would leave.</source>
            <translation>Saldrían {count} filas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_notes.py" />
            <source>{count} rows written to “{file}”.</source>
            <translation>{count} filas escritas en “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} second-entry difference needs a decision</source>
            <translation>{count} diferencia de la segunda captura espera una decisión</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} second-entry differences need a decision</source>
            <translation>{count} diferencias de la segunda captura esperan una decisión</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>{count} settled as same</source>
            <translation>{count} resueltos como la misma persona</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/ledger.py" />
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>{count} sheet</source>
            <translation>{count} hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} sheet is missing</source>
            <translation>Falta {count} hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} sheet is not finished</source>
            <translation>{count} hoja no está terminada</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} sheet was handed out and is overdue</source>
            <translation>{count} hoja entregada lleva retraso</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>{count} sheet went with it</source>
            <translation>{count} hoja iba con el paquete</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>{count} sheet written to “{file}”.</source>
            <translation>{count} hoja guardada en “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/ledger.py" />
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>{count} sheets</source>
            <translation>{count} hojas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} sheets are missing</source>
            <translation>Faltan {count} hojas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} sheets are not finished</source>
            <translation>{count} hojas no están terminadas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>{count} sheets checked: {numbers}</source>
            <translation>{count} hojas revisadas: {numbers}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>{count} sheets delivered: {numbers}</source>
            <translation>{count} hojas entregadas al destinatario: {numbers}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>{count} sheets destroyed: {numbers}</source>
            <translation>{count} hojas destruidas: {numbers}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>{count} sheets handed to {who}: {numbers}</source>
            <translation>{count} hojas entregadas a {who}: {numbers}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>{count} sheets missing: {numbers}</source>
            <translation>{count} hojas perdidas: {numbers}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>{count} sheets packed into {box}: {numbers}</source>
            <translation>{count} hojas guardadas en {box}: {numbers}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>{count} sheets printed: {numbers}</source>
            <translation>{count} hojas impresas: {numbers}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/ledger/sheet_life.py" />
            <source>{count} sheets returned: {numbers}</source>
            <translation>{count} hojas devueltas: {numbers}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_form.py" />
            <source>{count} sheets went with it</source>
            <translation>{count} hojas iban con el paquete</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} sheets were handed out and are overdue</source>
            <translation>{count} hojas entregadas llevan retraso</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>{count} sheets written to “{file}”.</source>
            <translation>{count} hojas guardadas en “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>{count} signature</source>
            <translation>{count} firma</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>{count} signature goes to a city that the mayors table lacks: {cities}.</source>
            <translation>{count} firma va a una ciudad que falta en la tabla de alcaldías: {cities}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} signature is from a city that is not in the mayors table</source>
            <translation>{count} firma es de una ciudad sin fila en la tabla de alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>{count} signature is not in any packet, because the mayors table does not have {cities}.</source>
            <translation>{count} firma no está en ningún paquete: en la tabla de alcaldías falta {cities}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>{count} signature today</source>
            <translation>{count} firma hoy</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>{count} signature was left out because its signer is counted on another line.</source>
            <translation>{count} firma se omitió porque su firmante ya cuenta en otra línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>{count} signatures</source>
            <translation>{count} firmas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/next_steps.py" />
            <source>{count} signatures are from cities that are not in the mayors table</source>
            <translation>{count} firmas son de ciudades sin fila en la tabla de alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>{count} signatures are not in any packet, because the mayors table does not have {cities}.</source>
            <translation>{count} firmas no están en ningún paquete: en la tabla de alcaldías faltan {cities}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/page.py" />
            <source>{count} signatures go to cities that the mayors table lacks: {cities}.</source>
            <translation>{count} firmas van a ciudades que faltan en la tabla de alcaldías: {cities}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>{count} signatures today</source>
            <translation>{count} firmas hoy</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates/quality.py" />
            <source>{count} signatures were left out because their signers are counted on another line.</source>
            <translation>{count} firmas se omitieron porque sus firmantes ya cuentan en otra línea.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{count} today</source>
            <translation>{count} hoy</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>{count} unchanged</source>
            <translation>{count} sin cambios</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/doors.py" />
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>{count} was already listed.</source>
            <translation>{count} ya estaba en la lista.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/doors.py" />
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>{count} were already listed.</source>
            <translation>{count} ya estaban en la lista.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/cities_table.py" />
            <source>{date}, no. {version}</source>
            <translation>{date}, n.º {version}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>{day} {person}: {what}</source>
            <translation>{day} {person}: {what}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/page.py" />
            <source>{difference} Compare with the paper. If it is the paper that is wrong, press Ctrl+Enter again to finish anyway.</source>
            <translation>{difference} Compare con el papel. Si el error está en el papel, pulse Ctrl+Intro una vez más para terminar de todos modos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_columns.py" />
            <source>{field} (needed)</source>
            <translation>{field} (necesario)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>{field} on line {n} of sheet {sheet}</source>
            <translation>{field}, línea {n} de la hoja {sheet}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/public_tables.py" />
            <source>{file}, row {row}: {what}</source>
            <translation>{file}, fila {row}: {what}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/public_tables.py" />
            <source>{found} columns instead of {wanted}.</source>
            <translation>{found} columnas en lugar de {wanted}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/pack_reading.py" />
            <source>{geoid} is not among the places of {file}.</source>
            <translation>{geoid} no está entre los lugares de {file}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>{letter}  {outcome}</source>
            <translation>{letter}  {outcome}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <location filename="../../canvass_app/ui/duplicates/page.py" />
            <source>{lines} compared, {pairs} found.</source>
            <translation>{lines} comparadas; {pairs}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>{line}: shown below</source>
            <translation>{line}: se muestra abajo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/second/rates.py" />
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/pace_to_goal.py" />
            <source>{missing} more signatures needed to reach {goal}. At {pace} a day, you will get there on {day}.</source>
            <translation>Faltan {missing} de {goal} firmas. A {pace} por día, la meta se alcanza el {day}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/pace_to_goal.py" />
            <source>{missing} more signatures needed to reach {goal}. {needed} a day would get you there in time; the pace now is {pace} a day.</source>
            <translation>Faltan {missing} de {goal} firmas. Con {needed} por día se llega a tiempo; ahora son {pace} por día.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/sources.py" />
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/tier_counts.py" />
            <source>{number} certain</source>
            <translation>{number} seguras</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/tier_counts.py" />
            <source>{number} likely</source>
            <translation>{number} probables</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/tier_counts.py" />
            <source>{number} to decide</source>
            <translation>{number} por decidir</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/tier_counts.py" />
            <source>{number} without a mayor</source>
            <translation>{number} sin alcaldía</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/routes/route_choice.py" />
            <source>{office} · {share} of the people of this ZIP</source>
            <translation>{office} · {share} de la gente de este código postal</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/group_panel.py" />
            <source>{one} and {other} were marked as different people. “Same person” for all undoes that.</source>
            <translation>Se decidió que {one} y {other} son personas distintas. “La misma persona” para todas anula eso.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/contradictions.py" />
            <source>{one} and {other} were marked as one person, but other decisions rule that out.</source>
            <translation>Se decidió que {one} y {other} son una sola persona, lo que otras decisiones excluyen.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/contradictions.py" />
            <source>{one} and {other} were marked as one person, {third} and {fourth} as different people, and other decisions link these lines. Until one of the two decisions is undone, both lines count.</source>
            <translation>Se decidió que {one} y {other} son una sola persona, pero también que {third} y {fourth} son personas distintas, y otras decisiones unen estas líneas. Hasta que se anule una de las dos, cuentan las dos líneas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{one}, {other}</source>
            <translation>{one}, {other}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>{outcome}, {date}</source>
            <translation>{outcome}, {date}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>{outcome}, {date}. Space goes to the next door.</source>
            <translation>{outcome}, {date}. La barra espaciadora pasa a la siguiente puerta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/pace_to_goal.py" />
            <source>{pace} signatures a day in the last two weeks. Set a goal in the settings to see how many are still needed.</source>
            <translation>{pace} firmas por día en las últimas dos semanas. Fije una meta en los ajustes para ver cuánto falta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_table.py" />
            <source>{packet}. A later version has been written since.</source>
            <translation>{packet}. Desde entonces se escribió una versión posterior.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>{place} became a city after the data was made, and ZIP {zip} touches it.</source>
            <translation>{place} se hizo ciudad después de reunirse los datos, y el código postal {zip} la toca.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>{place} has no mayor, but it is not certain that the address is there. {doubt}</source>
            <translation>{place} no tiene alcaldía, pero no es seguro que la dirección esté allí. {doubt}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>{place} has no mayor.</source>
            <translation>{place} no tiene alcalde ni alcaldesa.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>{place} has no mayor; the head of its government is called {title}.</source>
            <translation>{place} no tiene alcalde ni alcaldesa; quien gobierna se llama {title}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>{place} is a separate place, not in ZIP {zip}.</source>
            <translation>{place} es otro lugar, que no está en el código postal {zip}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/by_places.py" />
            <source>{place} is not a city: it has no government of its own.</source>
            <translation>{place} no es una ciudad: no tiene gobierno propio.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/sources.py" />
            <location filename="../../canvass_app/ui/places/mayors/office_form.py" />
            <source>{place}, {state}</source>
            <translation>{place}, {state}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices/openstates.py" />
            <source>{place}, {state} has another mayor in file {first} of the folder.</source>
            <translation>{place}, {state} tiene otra persona en la alcaldía en el archivo {first} de la carpeta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>{place}, {state} is a sanctuary</source>
            <translation>{place}, {state} es santuario</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/mayors_import.py" />
            <location filename="../../canvass_app/exchange/offices/reading.py" />
            <source>{place}, {state} is already in row {first}. Keep one of the two.</source>
            <translation>{place}, {state} ya está en la fila {first}. Deje solo una de las dos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/offices.py" />
            <source>{place}, {state} is already in the mayors table.</source>
            <translation>{place}, {state} ya está en la tabla de alcaldías.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/place_match.py" />
            <source>{place}, {state} is not a municipality in the place pack.</source>
            <translation>{place}, {state} no es un municipio del paquete de lugares.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/place_match.py" />
            <source>{place}, {state} is not a municipality in the place pack. Did you mean {other}?</source>
            <translation>{place}, {state} no es un municipio del paquete de lugares. ¿Se trata de {other}?</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>{place}, {state} is not in the mayors table.</source>
            <translation>No hay alcaldía de {place}, {state} en la tabla de alcaldías.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/place_match.py" />
            <source>{place}, {state} is the name of more than one municipality. Give the kind or the Census number.</source>
            <translation>{place}, {state} es el nombre de más de un municipio. Indique el tipo o el número del Censo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/offices.py" />
            <source>{place}, {state} removed from the mayors table</source>
            <translation>{place}, {state} quitado de la tabla de alcaldías</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/us_map.py" />
            <source>{place}, {state}: {count} signatures</source>
            <translation>{place}, {state}: {count} firmas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/duplicates/pair_review.py" />
            <source>{reviewed} of {total} reviewed</source>
            <translation>{reviewed} de {total} revisados</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_list.py" />
            <source>{sheet}  ·  {state}, {n} lines  ·  {where}</source>
            <translation>{sheet}  ·  {state}, {n} líneas  ·  {where}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/sheet_chooser.py" />
            <source>{sheet}. Go to another sheet</source>
            <translation>{sheet}. Ir a otra hoja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_table.py" />
            <source>{shown} of {all} places</source>
            <translation>{shown} de {all} lugares</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>{state}</source>
            <translation>{state}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/us_map.py" />
            <source>{state}: fewer than {k} signatures</source>
            <translation>{state}: menos de {k} firmas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/us_map.py" />
            <source>{state}: no signatures</source>
            <translation>{state}: ninguna firma</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/us_map.py" />
            <source>{state}: {count} signatures</source>
            <translation>{state}: {count} firmas</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/tabs.py" />
            <source>{tab} (Ctrl+Tab: next tab)</source>
            <translation>{tab} (Ctrl+Tab: pestaña siguiente)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/parts/titled_tabs.py" />
            <source>{tab} ({key}: next tab)</source>
            <translation>{tab} ({key}: pestaña siguiente)</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_look.py" />
            <source>{text}, filled in from the ZIP</source>
            <translation>{text}, tomado del código postal</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/paper/typing/grid_look.py" />
            <source>{text}, same as the line above</source>
            <translation>{text}, como en la línea de arriba</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/door_card.py" />
            <source>{turf}: door {n} of {all}</source>
            <translation>{turf}: puerta {n} de {all}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/deliveries_table.py" />
            <source>{version}, old</source>
            <translation>{version}, vieja</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <source>{what} Please compare with the paper ({code}).</source>
            <translation>{what} Compárela con el papel ({code}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/model/not_counting.py" />
            <source>{what} The line does not count ({code}).</source>
            <translation>{what} La línea no cuenta ({code}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/packets/deliveries/delivery_notes.py" />
            <location filename="../../canvass_app/ui/paper/ledger/ledger_view.py" />
            <source>{what}. Ctrl+Z undoes it.</source>
            <translation>{what}. Ctrl+Z lo deshace.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/home/cards.py" />
            <source>{what}: {number}. Open {page}.</source>
            <translation>{what}: {number}. Abrir {page}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/backup_list.py" />
            <source>{when} · {size} MB</source>
            <translation>{when} · {size} MB</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/page_checks.py" />
            <source>{where}: a letter is missing and an empty box is printed.</source>
            <translation>{where}: falta una letra y se imprime un recuadro vacío.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/page_checks.py" />
            <source>{where}: something is printed that cannot be read out.</source>
            <translation>{where}: se imprime algo que no se puede leer en voz alta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/page_checks.py" />
            <source>{where}: text runs into the text next to it.</source>
            <translation>{where}: el texto se monta sobre el de al lado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/printing/checking/page_checks.py" />
            <source>{where}: text runs over the edge of the page.</source>
            <translation>{where}: el texto se sale de la página.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/sources.py" />
            <source>{who} decided on {day}: {street} in ZIP {zip} goes to {target}.</source>
            <translation>{who} decidió el {day}: {street} en el código postal {zip} va a {target}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/sources.py" />
            <source>{who} decided on {day}: “{city}” in ZIP {zip} goes to {target}.</source>
            <translation>{who} decidió el {day}: “{city}” en el código postal {zip} va a {target}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>– {what}</source>
            <translation>– {what}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/import_page.py" />
            <source>“Cancel” at the bottom of the window stops the import, and nothing is kept.</source>
            <translation>“Cancelar”, al pie de la ventana, lo detiene; entonces no se conserva nada.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/delivering.py" />
            <source>“canvass deliveries list” names the packets that were written.</source>
            <translation>“canvass deliveries list” nombra los paquetes que se escribieron.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/doors/turfs.py" />
            <source>“canvass doors list” shows the turfs of this campaign.</source>
            <translation>“canvass doors list” muestra las zonas de esta campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/campaign.py" />
            <source>“canvass info” shows how the campaign is doing.</source>
            <translation>“canvass info” muestra cómo va la campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/pack_reading.py" />
            <source>“government” must be 1 or 0.</source>
            <translation>“government” debe ser 1 o 0.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/pack_reading.py" />
            <source>“is_mayor” must be yes, usually, no or check.</source>
            <translation>“is_mayor” debe ser yes, usually, no o check.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/pack_reading.py" />
            <source>“lat” and “lon” must be degrees north and east.</source>
            <translation>“lat” y “lon” deben ser grados norte y este.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>“template” must be a text</source>
            <translation>“template” debe ser un texto</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>“{city}” is a local name in ZIP {zip}; the Post Office calls it {mailed_as}.</source>
            <translation>“{city}” es un nombre local del código postal {zip}; el correo lo llama {mailed_as}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>“{city}” is not a postal name of ZIP {zip}, whose mail is addressed to {mailed_as}.</source>
            <translation>“{city}” no es un nombre postal del código postal {zip}, que se conoce como {mailed_as}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/pack_reading.py" />
            <source>“{column}” must be between 0 and 1.</source>
            <translation>“{column}” debe estar entre 0 y 1.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/deliveries.py" />
            <source>“{day}” is not a clear date.</source>
            <translation>“{day}” no es una fecha clara.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/deliveries/rules.py" />
            <source>“{day}” is not a date.</source>
            <translation>“{day}” no es una fecha.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/creating.py" />
            <source>“{file}” already exists.</source>
            <translation>“{file}” ya existe.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/outputs.py" />
            <source>“{file}” belongs to a campaign, so nothing else is written there.</source>
            <translation>“{file}” pertenece a una campaña, así que no se escribe nada más ahí.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/creating.py" />
            <source>“{file}” belongs to the campaign “{owner}”.</source>
            <translation>“{file}” pertenece a la campaña “{owner}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/apart.py" />
            <source>“{file}” cannot be read: this computer allows no second process ({detail}).</source>
            <translation>“{file}” no se puede leer: este equipo no permite un segundo proceso ({detail}).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/mayors_import.py" />
            <source>“{file}” does not have a column {missing}.</source>
            <translation>“{file}” no tiene la columna {missing}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices/reading.py" />
            <source>“{file}” does not have a column {missing}. Its columns are: {found}.</source>
            <translation>A “{file}” le falta la columna {missing}. Sus columnas son: {found}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/workbook.py" />
            <source>“{file}” does not have a sheet “{sheet}”.</source>
            <translation>“{file}” no tiene la hoja “{sheet}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/addresses_to_walk.py" />
            <source>“{file}” does not have a street column. Its headings are: {headings}.</source>
            <translation>Ninguna columna de “{file}” es una calle. Sus encabezados son: {headings}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/petition_text.py" />
            <source>“{file}” does not say what the petition asks for.</source>
            <translation>“{file}” no dice qué pide la petición.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/petition_text.py" />
            <source>“{file}” does not say who the petition is addressed to.</source>
            <translation>“{file}” no dice a quién se dirige la petición.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/links.py" />
            <source>“{file}” has another name on this disk (a hard link).</source>
            <translation>“{file}” tiene otro nombre en este disco (un enlace físico).</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/links.py" />
            <source>“{file}” has another name on this disk: “{other}”.</source>
            <translation>“{file}” tiene otro nombre en este disco: “{other}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/grid.py" />
            <source>“{file}” has far too much text.</source>
            <translation>“{file}” tiene demasiado texto.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices/openstates.py" />
            <source>“{file}” has more files than any list of mayors.</source>
            <translation>“{file}” tiene más archivos que cualquier lista de alcaldías.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/grid.py" />
            <source>“{file}” has more than {most} rows.</source>
            <translation>“{file}” tiene más de {most} filas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures/reading.py" />
            <source>“{file}” has no column for the name. Its columns are: {found}.</source>
            <translation>“{file}” no tiene una columna para el nombre. Sus columnas son: {found}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/bare_csv.py" />
            <location filename="../../canvass_app/exchange/tables/public_tables.py" />
            <source>“{file}” has no column “{column}”. Its columns are: {found}.</source>
            <translation>“{file}” no tiene la columna “{column}”. Sus columnas son: {found}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/census_places.py" />
            <source>“{file}” has no rows.</source>
            <translation>“{file}” no tiene filas.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/mayors_file.py" />
            <location filename="../../canvass_app/exchange/offices/openstates.py" />
            <source>“{file}” has no YAML files of mayors.</source>
            <translation>“{file}” no tiene archivos YAML de alcaldías.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/journal/content.py" />
            <source>“{file}” has something in it that Canvass does not write ({where}): another program has changed it.</source>
            <translation>“{file}” contiene algo que Canvass no escribe ({where}): otro programa lo ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/foreign.py" />
            <source>“{file}” is a folder or a device, not a file.</source>
            <translation>“{file}” no es un archivo, sino una carpeta o un dispositivo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/unlocking.py" />
            <source>“{file}” is a folder.</source>
            <translation>“{file}” es una carpeta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/lockfile.py" />
            <source>“{file}” is already open in another Canvass on this computer.</source>
            <translation>“{file}” ya está abierto en otro Canvass de esta computadora.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/written_files.py" />
            <source>“{file}” is already there, and this campaign did not write it.</source>
            <translation>“{file}” ya existe y no lo escribió esta campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/paths.py" />
            <source>“{file}” is already there.</source>
            <translation>“{file}” ya existe.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/texts/petition_text.py" />
            <source>“{file}” is far too long for a petition text.</source>
            <translation>“{file}” es demasiado largo para el texto de una petición.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/foreign.py" />
            <source>“{file}” is larger than {most} MB.</source>
            <translation>“{file}” ocupa más de {most} MB.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/unlocking.py" />
            <source>“{file}” is not a Canvass campaign file.</source>
            <translation>“{file}” no es un archivo de campaña de Canvass.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/outputs.py" />
            <source>“{file}” is read for this, so the result cannot replace it.</source>
            <translation>“{file}” se lee para esto, así que el resultado no puede reemplazarlo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/own_file.py" />
            <source>“{file}” was last used with a newer Canvass.</source>
            <translation>“{file}” se usó la última vez con un Canvass más nuevo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/after_crash.py" />
            <source>“{file}” was not closed properly the last time: the last entry may be missing.</source>
            <translation>“{file}” no se cerró correctamente la última vez: puede faltar lo último que se capturó.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>“{file}” was not made by Canvass, or another program has changed it: its tables are not those of a campaign.</source>
            <translation>“{file}” no fue hecho por Canvass, u otro programa lo ha cambiado: sus tablas no son las de una campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/index.py" />
            <source>“{file}” was not written by Canvass.</source>
            <translation>Canvass no escribió “{file}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>“{file}” was written with {count} row. Delete it when you no longer need it.</source>
            <translation>“{file}” se escribió con {count} fila. Bórrelo cuando ya no haga falta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/files/export_page.py" />
            <source>“{file}” was written with {count} rows. Delete it when you no longer need it.</source>
            <translation>“{file}” se escribió con {count} filas. Bórrelo cuando ya no haga falta.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/mayors/mayors_import.py" />
            <source>“{file}”: which column is what?</source>
            <translation>“{file}”: ¿qué es cada columna?</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/places/page.py" />
            <source>“{file}”: {new} added, {changed} changed. Ctrl+Z undoes it all.</source>
            <translation>“{file}”: {new} añadidas, {changed} cambiadas. Ctrl+Z lo deshace todo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/pack_reading.py" />
            <source>“{folder}” has no file {file}.</source>
            <translation>En “{folder}” no hay ningún archivo {file}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets/folders.py" />
            <source>“{folder}” is a link to somewhere else.</source>
            <translation>“{folder}” es un enlace a otro lugar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>“{name}” is not a setting</source>
            <translation>“{name}” no es ninguna opción</translation>
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>“{name}” is not in the mayors table.</source>
            <translation>La tabla de alcaldías no tiene “{name}”.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>“{name}” must be 1 or more</source>
            <translation>“{name}” debe ser 1 o más</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>“{name}” must be a date like 2026-12-10</source>
            <translation>“{name}” debe ser una fecha como 2026-12-10</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>“{name}” must be a text of at most {most} characters</source>
            <translation>“{name}” debe ser un texto de {most} caracteres como máximo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>“{name}” must be {kind}</source>
            <translation>“{name}” debe ser {kind}</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/settings_file.py" />
            <source>“{name}” must be {most} or less</source>
            <translation>“{name}” debe ser {most} o menos</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/half_destroyed.py" />
            <source>“{name}” was being destroyed</source>
            <translation>“{name}” se estaba destruyendo</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/settings/destroying.py" />
            <source>“{name}” with {sheets}, {lines}, {packets} and {deliveries}: the campaign file, its key file, all its backups and what was moved aside, {files} in all. The key is destroyed first: without it and the printed recovery code, nothing left on a disk can be read.</source>
            <translation>“{name}” con {sheets}, {lines}, {packets} y {deliveries}: el archivo de campaña, su archivo de clave, todas sus copias de seguridad y lo que se apartó, {files} en total. La clave va primero: sin ella y sin el código de recuperación impreso, nada de lo que un disco aún guarde se puede leer.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>“{place}” is a postal name of ZIP {zip}, but how much of the ZIP is inside the city limits is not known. The city is not in the mayors table yet.</source>
            <translation>“{place}” es un nombre postal del código {zip}, pero no se sabe cuánto de él está dentro de los límites. La ciudad aún no tiene fila en la tabla de alcaldes.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>“{place}” is a postal name of ZIP {zip}, but nobody has confirmed that all of this ZIP is inside the city limits.</source>
            <translation>“{place}” es un nombre postal del código postal {zip}, pero nadie ha confirmado que todo ese código esté dentro de los límites.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign/destroying.py" />
            <source>“{typed}” is not the name of this campaign.</source>
            <translation>“{typed}” no es el nombre de esta campaña.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/desk/places/office_words.py" />
            <source>“{written}” does not have five digits.</source>
            <translation>“{written}” no tiene cinco dígitos.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/pack_reading.py" />
            <source>“{written}” is not a five-digit ZIP.</source>
            <translation>“{written}” no es un código postal de cinco cifras.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/pack_reading.py" />
            <location filename="../../canvass_app/routing/pack_route.py" />
            <location filename="../../canvass_app/routing/route.py" />
            <source>“{written}” is not a state.</source>
            <translation>“{written}” no es un estado.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices/reading.py" />
            <source>“{written}” is not a state. Write two letters, such as CA, or the full name.</source>
            <translation>“{written}” no es un estado. Escriba dos letras, como CA, o el nombre completo.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/places/census_places.py" />
            <source>“{written}” is not the geoid of a place.</source>
            <translation>“{written}” no es el geoid de un lugar.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices/reading.py" />
            <source>“{written}” under zips_inside is not a ZIP.</source>
            <translation>“{written}”, en zips_inside, no es un código postal.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/values.py" />
            <source>“{written}” under {column} is neither yes nor no.</source>
            <translation>“{written}” en {column} no es ni sí ni no.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/values.py" />
            <source>“{written}” under {column} is not known. Use one of {known}.</source>
            <translation>“{written}” en {column} no se conoce. Use uno de estos: {known}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/exchange/tables/public_tables.py" />
            <source>“{written}” under “{column}” is not a number.</source>
            <translation>“{written}” en “{column}” no es un número.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/routing/pack_route.py" />
            <location filename="../../canvass_app/routing/route.py" />
            <source>“{written}” was read as {city}.</source>
            <translation>“{written}” se leyó como {city}.</translation>
        </message>
        <message>
            <location filename="../../canvass_app/ui/doors/page.py" />
            <source>… and {count} more rows</source>
            <translation>… y {count} filas más</translation>
        </message>
    </context>
</TS>
