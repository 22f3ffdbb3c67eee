@echo off
setlocal
set "lib=%~dp0..\lib"
set "home="
set "option="
set "archive="
set "java=java"
if exist "%lib%\java-home" for /f "usebackq delims=" %%l in ("%lib%\java-home") do if not defined home (set "home=%%l") else (set "option=%%l")
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
if "%~1"=="--prepare" goto prepare
if defined home if exist "%home%\bin\java.exe" set "java=%home%\bin\java"
if defined home if exist "%home%\bin\java.exe" set archive="%option%=%lib%\attest.archive" -Xlog:disable
call :check || exit /b 3
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %archive% %ATTEST_JAVA_OPTIONS% -jar "%lib%\attest.jar" %*
exit /b %errorlevel%

:prepare
if "%java%"=="java" if defined home if exist "%home%\bin\java.exe" set "java=%home%\bin\java"
call :check || exit /b 3
"%java%" -cp "%lib%\attest.jar" org.attest.cli.launch.Archive "%lib%"
exit /b %errorlevel%

:check
if not "%java%"=="java" exit /b 0
where /q java && exit /b 0
echo Attest needs Java 21 or newer, and none is in JAVA_HOME or on the PATH: install a JDK 21 or newer, or name its folder in JAVA_HOME.>&2
exit /b 3
