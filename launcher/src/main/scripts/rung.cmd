@echo off
rem Starts rung.jar, which lies beside this script.
setlocal EnableExtensions DisableDelayedExpansion

rem Not the current folder, where Windows would look first: it is that of the project, and what lies there is not to be run.
for %%i in (java.exe) do set "java=%%~$PATH:i"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" goto none

"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%~dp0rung.jar" %*
exit /b %ERRORLEVEL%

:none
if not defined java set "java=java.exe"
echo error: there is no `%java%` 1>&2
echo   fix: install a JDK, 17 or newer, and put its folder `bin` on the PATH or its home into JAVA_HOME 1>&2
exit /b 3
