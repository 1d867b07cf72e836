package org.stet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code stet}: the list of commands. */
@Command(
    name = "stet",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Reads scanned newspapers, mends what the reading broke, and signs for every mark.",
    subcommands = {
      RunCommand.class,
      CleanCommand.class,
      ReviewCommand.class,
      ApplyCommand.class,
      LearnCommand.class,
      EvaluateCommand.class,
      ExplainCommand.class,
      RulesCommand.class,
      CountNgramsCommand.class,
      LearnConfusionsCommand.class,
      LearnWeightsCommand.class,
      DoctorCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs a command in this process; returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new Complaints())
        .setExecutionExceptionHandler(new Complaints())
        .execute(args);
  }
}
