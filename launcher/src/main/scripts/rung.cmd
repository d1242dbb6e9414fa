@echo off
rem Starts rung.jar, which lies beside this script.
setlocal
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%~dp0rung.jar" %*
exit /b %ERRORLEVEL%
