@rem The command line: the twin of the program that writes into the console it was called from.
@"%~dp0..\gpt2-desk-console.exe" %*
