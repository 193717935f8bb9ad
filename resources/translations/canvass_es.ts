<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>canvass</name>
        <message>
            <location filename="../../canvass_app/exchange/records.py" />
            <source>A cell has more than {limit} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>a database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/atomic.py" />
            <source>A folder has this name: choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>A mayor’s row needs a state and a place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>A new campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>a PDF document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>a picture or a recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>A post office box says where mail goes, not where a person lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/records.py" />
            <source>A quotation mark is opened and not closed. Close it or remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/records.py" />
            <source>A quotation mark stands where none may stand. Inside a quoted cell, write it twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>A sheet number has characters that cannot be printed: {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign_settings.py" />
            <source>a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/structure.py" />
            <source>A typeface is missing inside the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign_settings.py" />
            <source>a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: a part of the names differs ({a} / {b}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: only one line has the suffix {suffix}, perhaps father and son.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: the addresses differ ({a} / {b}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: the cities differ ({a} / {b}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: the e-mail addresses differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: the family names differ ({a} / {b}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: the given names are alike but may be two people ({a} / {b}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: the given names differ ({a} / {b}), perhaps one household.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: the house numbers differ ({a} / {b}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: the names differ ({a} / {b}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: the phone numbers differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: the suffixes differ ({a} and {b}), perhaps father and son.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: the ZIPs are far apart ({a} / {b}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: the ZIPs differ, in one area ({a} / {b}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Against it: there is no name to compare.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/widgets/statusline.py" />
            <source>All is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>Allow reading it, or open with the recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Allow writing to the file and its folder, or copy both to your own folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/lockfile.py" />
            <source>Allow writing to the folder, or copy the campaign to your own folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>an Excel workbook, a LibreOffice document or a ZIP archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>an old Excel or Word document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Another program is using “{file}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>Ask these signers how their names are written in Latin letters, or leave them out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>At least {n} characters; four plain words are best. Without it, or the recovery code that comes next, nobody can open the file, not even you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/widgets/statusline.py" />
            <source>Backup {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Backups, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/petition_text_in.py" />
            <source>Begin the text with a line like “To: U.S. Mayors”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Built in: “To: U.S. Mayors”, English and Spanish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/campaign_file.py" />
            <source>Campaign files end in .canvass and have a key file beside them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaigns.py" />
            <source>Campaign set up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaigns.py" />
            <source>Campaign settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Campaigns on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/widgets/statusline.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Canvass campaigns (*.canvass)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Canvass works without a network. What you type stays on this computer, encrypted, until you print it or hand it over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/unlocking.py" />
            <source>Check its name; its first line must hold the secret and nothing else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>Check that the disk is connected and working, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/backups.py" />
            <source>Check the disk; make another backup on a different disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>Check the name and the folder, and that the drive is plugged in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/campaign_file.py" />
            <source>Check the name and the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>Checking page {page}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Choose a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>Choose a folder on this computer’s own disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>Choose a folder that stays on this computer, and hand work over on purpose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/demo.py" />
            <source>Choose another folder with --out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>Choose another folder, or close the file in other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets.py" />
            <source>Choose another folder, or free some space, and run it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/campaign_file.py" />
            <source>Choose another name; Canvass never writes over a campaign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>Choose one of {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaigns.py" />
            <source>Choose one of: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/campaign_file.py" />
            <source>Choose the campaign file inside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>Choose the file inside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/petition_text_in.py" />
            <source>Choose the file that holds only the text of the petition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Close the campaign, open it again, and check the last line you entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/widgets/sidebar.py" />
            <source>Close the file and ask for the passphrase (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/atomic.py" />
            <source>Close the file if another program shows it, or choose a folder you may write to ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Close the other program and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>Compare it sign by sign with the printed one: 7 groups of 4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/batch.py" />
            <source>Comparing lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/demo.py" />
            <source>Comparing the counts of sheet {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>Copy it to this computer, close it in other programs, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Create the campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>Create the folder or choose another one, then export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/widgets/statusline.py" />
            <source>Ctrl+Z: undo “{what}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates.py" />
            <source>Decision taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>Deleted data would stay in the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates.py" />
            <source>Different people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/widgets/messages.py" />
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/campaign_view.py" />
            <source>Duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <location filename="../../canvass_app/exchange/table.py" />
            <source>Export it again, or choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/exporting.py" />
            <source>Export of {n} lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>Fill in both, like “OR” and “Alder Falls”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Folder for the campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Free some space on the disk, then enter it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>Free some space or choose another folder, then export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>From “{file}”: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/template_in.py" />
            <source>Give each of these a text in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/bare_csv.py" />
            <source>Give the column that names each row the heading “{column}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/recovery.py" />
            <source>Go on to the campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Have a campaign file already?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Have a look first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Header of sheet {sheet}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/campaign_view.py" />
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>I am a coordinator: I review and print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/campaign_view.py" />
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/importing.py" />
            <source>Import of {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/campaign_file.py" />
            <source>Install the newest version of Canvass on this computer, then open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>Install the newest version of Canvass on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign_settings.py" />
            <source>it cannot be read ({why})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign_settings.py" />
            <source>it is no TOML file ({why})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/importing.py" />
            <source>Line {line} of sheet {sheet} is taken already by another entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/petition_text_in.py" />
            <source>Line {line} of “{file}” has a sign that is not text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Line {n} of sheet {sheet} removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/widgets/sidebar.py" />
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>Look at the line or page named here. If nothing is wrong with it, report a bug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/packet.py" />
            <source>Look at the list of places to see where the signatures are routed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/campaign_file.py" />
            <source>Make the folder first, or choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Makes one encrypted file with the petition “To: U.S. Mayors” or your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Mark on line {n} of sheet {sheet}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>Mayors from {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>Mayors table: {place}, {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/table.py" />
            <source>Mend row {row} of the file and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign_settings.py" />
            <source>Mend the file and try again. Known settings: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/template_in.py" />
            <source>Mend the file at this place, or choose another template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>military mail ({state})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/unlocking.py" />
            <source>Name a file with {option}, set {variable}, or run this in a terminal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Name of the campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/safekeeping.py" />
            <source>Name the backup: canvass restore FILE BACKUP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>New campaign…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/widgets/statusline.py" />
            <source>No backup yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>No backups lie beside this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>No office for {place}, {state} in the mayors table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets.py" />
            <source>No signer is certain to live here yet; see the queue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Noted with what you do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>Nothing was written. Install Canvass anew from its own package list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/widgets/statusline.py" />
            <source>Offline: nothing leaves this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>On one line there are characters that cannot be printed: {places}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>On {count} lines there are characters that cannot be printed: {places}{more}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>One line has only an initial: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>One name is a part of the other: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>One name may be a short form of the other: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Only one word of the names agrees: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets.py" />
            <source>Only {count} signer; a packet needs {k}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets.py" />
            <source>Only {count} signers; a packet needs {k}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Open a campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Open another file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>Open it in the program it comes from and save it as “CSV UTF-8”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/table.py" />
            <source>Open it in the program it comes from and save it as “CSV UTF-8”; or choose another encoding than {encoding}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Open that sheet, or give this one another number and write it on the paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Open “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Other folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets.py" />
            <source>Packet {reference} written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/campaign_view.py" />
            <source>Packets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>Page {page} does not show what it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/packet.py" />
            <source>Page {page} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>Page {page} shows something that must not be printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/widgets/sidebar.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/campaign_view.py" />
            <source>Paper entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>Part of this address is military mail (APO, FPO or DPO), part of it is not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Passphrase again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Petition sheets in, packets for the mayor out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Petition text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaigns.py" />
            <source>Petition text, version {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/campaign_view.py" />
            <source>Places &amp; mayors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <location filename="../../canvass_app/ui/widgets/statusline.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/template_in.py" />
            <source>Put a file “petition.en.toml” there, or choose another template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>Put it back beside the campaign file, or open with the recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/tasks/operations.py" />
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/batch.py" />
            <source>Reading lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/rebuild.py" />
            <source>Reading the journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>Reading the mayors table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Redo brings it back, or start the sheet again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Redo brings it back, or type the line again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Restore the chosen one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>Restore the newest backup: “canvass restore”, or Restore on the first screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>Routing signers to cities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/bare_csv.py" />
            <location filename="../../canvass_app/exchange/signatures_in.py" />
            <source>rows of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Same building, but another apartment: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates.py" />
            <source>Same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Same street and house number: {street}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>Same street and house number; one line has no apartment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Sanctuary cities, spring drive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/petition_text_in.py" />
            <source>Save the text as plain text in UTF-8 and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/widgets/statusline.py" />
            <source>Saved at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/tasks/operations.py" />
            <source>Saving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/campaign_view.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Sheet {sheet} finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Sheet {sheet} reopened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Sheet {sheet} started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Sheet {sheet} was typed already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/pages/signatures.py" />
            <source>Shorten the ask to a few sentences and move the rest to the reasons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>Signature {number} is not on page {page}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>Signature {number} is out of order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>Signature {number} shows more than its signer chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures_out.py" />
            <source>signatures written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Signer’s choice on line {n} of sheet {sheet}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/program.py" />
            <source>Something in Canvass broke. A report lies at {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>SQLite {version} on this computer can damage files; {minimum} or newer is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Start a petition drive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/window.py" />
            <source>Start Canvass with “python3 start.py”, which installs it or says how.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/window.py" />
            <source>Start it from the desktop, or use the commands: “canvass --help” lists them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>Take the key file of a backup, or open with the recovery code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Text files (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The address is outside the United States: “{abroad}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/pages/signatures.py" />
            <source>The ask is too long to stand on each signature page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>The backup is in place. Open it with its passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>The backup is in place. The former file was kept in “{folder}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>The backup needs its passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/backups.py" />
            <source>The backup “{file}” does not verify.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>The campaign file is not encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>The campaign file “{file}” cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>The campaign file “{file}” is damaged or was cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>The campaign has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/packet.py" />
            <source>The campaign has no petition text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/backups.py" />
            <source>The campaign is as it was. Allow writing to its folder, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/backups.py" />
            <source>The campaign is as it was. Free some space on the disk, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/table.py" />
            <source>The cell “{column}” has a byte that is no text in this encoding. Choose another encoding, or type the cell anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/table.py" />
            <source>The cell “{column}” has an invisible control character ({code}). Type the cell anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>The circulator stated no count. Typed: {n} signatures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>The circulator’s count “{text}” is not a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/backups.py" />
            <source>The copy cannot be written to “{folder}”: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>The count of likely residents does not match the marked lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>The counts agree: {n} signatures stated and typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>The counts by day do not add up to the signatures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>The counts by source do not add up to the signatures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>The counts by ZIP do not add up to the signatures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>The database does not wait for the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>The database’s write-ahead log is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <source>The date is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <source>The date “{written}” is not understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/values.py" />
            <source>The date “{written}” under {column} is not understood. Write it as 2026-06-07.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>the disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>The disk is full. What you just entered is not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/atomic.py" />
            <source>The disk is full: free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/campaign_view.py" />
            <source>The disk is nearly full. Your last entry is saved; free some space now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/failures.py" />
            <source>The disk reported an error while “{file}” was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>the disk reported “{error}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <source>The e-mail address “{written}” has no @.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The e-mail addresses are the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>The encoding “{encoding}” is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>The encryption of the database is not active.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>The file as it is now is kept in a folder beside it; nothing is deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/structure.py" />
            <source>The file has an action that a reader program would carry out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/structure.py" />
            <source>The file has another file attached to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>The file has {found} pages instead of {expected}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>The file is damaged and cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>The file “{file}” cannot be read ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/unlocking.py" />
            <source>The file “{file}” cannot be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/atomic.py" />
            <source>The file “{file}” could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <location filename="../../canvass_app/exchange/table.py" />
            <source>The file “{file}” is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/table.py" />
            <source>The file “{file}” is not a table that Canvass can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>The file “{file}” is not a text file but {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/structure.py" />
            <source>The file’s hidden data hold something that this kind of packet must not show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/unlocking.py" />
            <source>The first line of “{file}” is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices_in.py" />
            <source>The first row must hold the headings. All columns that Canvass knows: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures_in.py" />
            <source>The first row must hold the headings. Give the column with the name the heading “name”, or use “given” and “family”. All columns that Canvass knows: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>the folder does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>The folder is on a network drive ({kind}), where the file can be damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/lockfile.py" />
            <source>The folder of “{file}” cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/demo.py" />
            <source>The folder “{folder}” cannot be made: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/atomic.py" />
            <source>The folder “{folder}” does not exist: choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>The folder “{folder}” is copied to a cloud by another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/table.py" />
            <source>The headings of “{file}” cannot be read. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>The key file “{file}” cannot be read: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>The key file “{file}” is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>The key file “{file}” is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>The key file “{file}” was made by a newer Canvass.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The line has neither a ZIP nor a city.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The line has no city, and mail to ZIP {zip} goes by several: {cities}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The line has no ZIP and no state, only “{city}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The line names two states, {first} and {second}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The line says “{abroad}”, but {city} and ZIP {zip} are in {state}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures_in.py" />
            <source>The line “{written}” is not a whole number from 1 up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>The mayors table has more than one office for {place}, {state}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>The mayors table has no “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The mayors table lists {place} as a place without a mayor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The mayors table says of more than one place that ZIP {zip} lies wholly inside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <source>The name is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures_in.py" />
            <source>The name is missing. Type it, or give the row another status than signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices_in.py" />
            <source>The name of the place is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The names agree: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The names are the same: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The names differ by what may be a slip: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The names differ only in their spaces: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>The office has characters that cannot be printed: {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets.py" />
            <source>The packet cannot be written to “{folder}”: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>The packet did not pass its check and was deleted: {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>The packet “{name}” was not written: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>The passphrase is too short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>The petition text has characters that cannot be printed: {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The phone numbers are the same; a household may share one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The phone numbers differ by one digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <source>The place is missing: a ZIP, or a city and its state.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The Post Office does not use “{city}” on mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/table.py" />
            <source>The row has {found} cells, fewer than the {expected} headings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/table.py" />
            <source>The row has {found} cells, more than the {expected} headings. A cell that contains the delimiter must stand in quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/records.py" />
            <source>The row is longer than any row of a table; only its beginning is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The same city: {city}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The same house number, the streets nearly so: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The same names in another order: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The same PO box: {box}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The same street, the house numbers differ by one digit: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The same street; a house number is missing: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The same suffix: {suffix}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>The sender’s details have characters that cannot be printed: {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign_settings.py" />
            <source>The settings in “{file}” cannot be used: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>The sheet has no number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/verify.py" />
            <source>The signatures printed of each sheet do not add up to the signatures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The state “{written}” is not understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <source>The street is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/template_in.py" />
            <source>The template “{file}” cannot be read: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/template_in.py" />
            <source>The template “{file}” lacks {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/structure.py" />
            <source>The text of a typeface in the file cannot be read out or searched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>The two passphrases differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/window.py" />
            <source>The window needs a library that this computer lacks ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>The ZIP “{written}” cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>The ZIP “{written}” was read as {zip}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/model/line.py" />
            <source>The ZIP “{zip}” does not have five digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The ZIPs are the same: {zip}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/matching/reasons.py" />
            <source>The ZIPs differ by one digit: {a} / {b}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/values.py" />
            <source>The {column} has the sign � where a character was lost in an earlier conversion. Type it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/values.py" />
            <source>The {column} has {length} characters; at most {most} are taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/packet.py" />
            <source>There are no signatures to print for {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/safekeeping.py" />
            <source>There is no backup of “{file}” beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <location filename="../../canvass_app/store/campaign_file.py" />
            <source>There is no file “{file}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/campaign_file.py" />
            <source>There is no folder “{folder}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/unlocking.py" />
            <source>There is no passphrase, and nobody to ask for one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/template_in.py" />
            <source>There is no petition text in “{folder}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/backups.py" />
            <source>There is no room on the disk for the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/window.py" />
            <source>There is no screen here to open a window on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaigns.py" />
            <source>There is no template “{template}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/campaign.py" />
            <source>There is nothing to be {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>There is nothing to save on line {n}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>They need {count} new sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>They need {count} new sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/write.py" />
            <source>this folder or file may not be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>This is a military address (APO, FPO or DPO), which belongs to no city.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>This is not a whole recovery code: there is a slip in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>This line is no longer there; typing it was undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>This passphrase does not open the campaign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets.py" />
            <source>This place has no mayor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>This sheet is no longer there; starting it was undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Three made-up towns, 40 sheets and 400 lines to play with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign_settings.py" />
            <source>true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>Try again; mind capitals and the keyboard layout. The recovery code opens it too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/welcome.py" />
            <source>Try it with the training city</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/checks.py" />
            <source>Two database drivers are mixed up on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Type digits only, or leave it empty if none was stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Type one; it can change later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Type the name first, or mark the line with F6 to F9.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Type the number that is printed on the paper, or write one on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Type the passphrase above first, then choose the backup again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Type the same one in both fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/demo.py" />
            <source>Typing sheet {sheet}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Use a text file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/keys.py" />
            <source>Use at least {n} characters; four plain words are best.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/lockfile.py" />
            <source>Use that window, or close it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Use the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>Use the recovery code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Will lie at {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>Without a ZIP, “{city}” alone does not show that the address is inside {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/recovery.py" />
            <source>Write down the recovery code of “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>Write the city and its state like “Alder Falls, OR”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/packet.py" />
            <source>Write the petition text in the settings, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/petition_text_in.py" />
            <source>Write the request in its own paragraph below the line “To: …”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/unlocking.py" />
            <source>Write the secret into its first line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/printing/coverage.py" />
            <source>Write these words in other letters, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/packets.py" />
            <source>Writing {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/create.py" />
            <source>Your name or initials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>ZIP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>ZIP {zip} is in {state}, but the line says {written}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>ZIP {zip} is neither in the Post Office's list nor in the mayors table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>ZIP {zip} lies inside {place}, but “{city}” has an entry of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>ZIP {zip} lies wholly inside {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>ZIP {zip} lies wholly inside {place}; “{city}” is a postal name there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>{basis} {doubt}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <source>{count} candidate in {ms} ms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/duplicates.py" />
            <source>{count} candidates in {ms} ms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates.py" />
            <source>{count} certain duplicate settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/duplicates.py" />
            <source>{count} certain duplicates settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} line imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>{count} line sent to {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} line would come in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} line written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>{count} line: no mayor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} lines imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>{count} lines sent to {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} lines would come in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} lines written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>{count} lines: no mayor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>{count} packet written and checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/packets.py" />
            <source>{count} packets written and checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} place imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} places imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>{count} route taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>{count} routes taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} row is in the campaign already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/bad_rows.py" />
            <source>{count} row was not taken:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/signatures.py" />
            <source>{count} rows are in the campaign already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/bad_rows.py" />
            <source>{count} rows were not taken:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>{field} on line {n} of sheet {sheet}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>{n} fewer typed than the {stated} that the circulator stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/recording.py" />
            <source>{n} more typed than the {stated} that the circulator stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>{place} has no mayor, but it is not sure that the address is there. {doubt}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices_in.py" />
            <source>{place}, {state} stands in row {first} already. Keep one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/places.py" />
            <source>{place}, {state} taken out of the mayors table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>{state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/ui/opening/unlock.py" />
            <source>{when} · {size} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/cli/campaign.py" />
            <source>“canvass info” shows where the campaign stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign_settings.py" />
            <source>“template” must be a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>“{city}” is a local name in ZIP {zip}; the Post Office calls it {mailed_as}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/reasons.py" />
            <source>“{city}” is not a postal name of ZIP {zip}, which goes by {mailed_as}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/petition_text_in.py" />
            <source>“{file}” does not say what the petition asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/petition_text_in.py" />
            <source>“{file}” does not say who the petition is addressed to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/signatures_in.py" />
            <source>“{file}” has no column for the name. Its columns are: {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices_in.py" />
            <source>“{file}” has no column {missing}. Its columns are: {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/bare_csv.py" />
            <source>“{file}” has no column “{column}”. Its columns are: {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/campaign_file.py" />
            <source>“{file}” is a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/lockfile.py" />
            <source>“{file}” is already open in another Canvass on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/campaign_file.py" />
            <source>“{file}” is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/petition_text_in.py" />
            <source>“{file}” is far too long for a petition text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/campaign_file.py" />
            <source>“{file}” is not a Canvass campaign file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/decoding.py" />
            <source>“{file}” is not a file but a folder or a device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/store/campaign_file.py" />
            <source>“{file}” was last used with a newer Canvass.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign_settings.py" />
            <source>“{name}” is no setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign_settings.py" />
            <source>“{name}” must be 1 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign_settings.py" />
            <source>“{name}” must be a date like 2026-12-10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/desk/campaign_settings.py" />
            <source>“{name}” must be {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>“{place}” is a postal name of ZIP {zip}, but nobody has confirmed that all of this ZIP is inside the limits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices_in.py" />
            <source>“{written}” is no state. Write two letters, as in CA, or the name in full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/offices_in.py" />
            <source>“{written}” under zips_inside is no ZIP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/values.py" />
            <source>“{written}” under {column} is neither yes nor no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/exchange/values.py" />
            <source>“{written}” under {column} is not known. Use one of {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../canvass_app/routing/route.py" />
            <source>“{written}” was read as {city}.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
