@echo off
rem Starts Runwell on Windows; builds it on first use. Delete cli\target\runwell.jar to build it anew.
setlocal
set "JAR=%~dp0cli\target\runwell.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%JAR%" goto run
echo runwell: building (first use) 1>&2
pushd "%~dp0"
call mvn -q -B -Dfast -pl cli -am package 1>&2 <nul
popd
if not exist "%JAR%" exit /b 3
:run
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %RUNWELL_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
