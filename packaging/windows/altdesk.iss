; Inno Setup 6: one installer from the frozen folder dist\altdesk.
; Run by `python packaging\build.py installer`, which gives Version.
; It installs for one person without asking for an administrator.

#ifndef Version
  #error Run it by: python packaging\build.py installer
#endif

[Setup]
AppId={{6B8B9C0E-6E0B-4E0C-9C39-2C0A0A17DE5C}
AppName=AltDesk
AppVersion={#Version}
AppPublisher=The AltDesk developers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\AltDesk
DefaultGroupName=AltDesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\altdesk.ico
UninstallDisplayIcon={app}\altdesk.exe
ChangesAssociations=yes
Compression=lzma2/max
SolidCompression=yes
OutputDir=..\..\dist
OutputBaseFilename=altdesk-{#Version}-setup

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; A former version's libraries must not stay beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\altdesk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\AltDesk"; Filename: "{app}\altdesk.exe"
Name: "{autodesktop}\AltDesk"; Filename: "{app}\altdesk.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.altdesk"; ValueType: string; ValueData: "AltDesk.Log"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.altdesk"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-altdesk"
Root: HKA; Subkey: "Software\Classes\AltDesk.Log"; ValueType: string; ValueData: "AltDesk log"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AltDesk.Log\DefaultIcon"; ValueType: string; ValueData: "{app}\altdesk.exe,0"
Root: HKA; Subkey: "Software\Classes\AltDesk.Log\shell\open\command"; ValueType: string; ValueData: """{app}\altdesk.exe"" open ""%1"""

[Run]
Filename: "{app}\altdesk.exe"; Description: "{cm:LaunchProgram,AltDesk}"; Flags: nowait postinstall skipifsilent
