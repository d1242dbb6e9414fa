@echo off
rem Starts rung.jar, which lies beside this script.
setlocal EnableExtensions DisableDelayedExpansion

rem Windows would look in the current folder first: it is that of the project, and what lies there is not to be run.
set "java="
for %%i in (java.exe) do set "java=%%~$PATH:i"
rem Many write quotes into JAVA_HOME.
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if not defined java goto none
if not exist "%java%" goto none

"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%~dp0rung.jar" %*
exit /b %ERRORLEVEL%

:none
if not defined java set "java=java.exe"
rem Quoted, for a path may have an `&` in it, which would start a command.
>&2 echo error: there is no "%java%"
>&2 echo   fix: install a JDK, 17 or newer, and put its folder `bin` on the PATH or its home into JAVA_HOME
exit /b 3
