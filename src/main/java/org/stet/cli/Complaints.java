package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.slf4j.LoggerFactory;
import org.stet.lexicon.DictionaryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one line that says what to do, and an exit code. */
final class Complaints implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("stet: " + e.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    }
    return ExitCode.BAD_ARGUMENTS.code();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof CommandException complaint) {
      err.println("stet: " + complaint.getMessage());
      return complaint.exitCode().code();
    }
    if (e instanceof DictionaryException mistake) {
      err.println("stet: " + mistake.getMessage() + ". Mend that line and run again.");
      return ExitCode.BAD_ARGUMENTS.code();
    }
    if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return fileAccess(unchecked.getCause(), err);
    }
    if (e instanceof IOException io) {
      return fileAccess(io, err);
    }
    LoggerFactory.getLogger(Complaints.class).error("internal error", e);
    err.println("stet: internal error: " + e + "; this is a bug: please report it with the trace.");
    return ExitCode.INTERNAL.code();
  }

  private static int fileAccess(IOException e, PrintWriter err) {
    String what =
        e instanceof FileSystemException file && file.getReason() == null
            ? file.getFile() + " cannot be read or written (" + e.getClass().getSimpleName() + ")"
            : String.valueOf(e.getMessage());
    err.println("stet: " + what + "; check that it exists and that you may use it.");
    return ExitCode.FILE_ACCESS.code();
  }
}
