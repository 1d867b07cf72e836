package org.stet.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.Repairer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stet rules}: every rule, from the code. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists every repair rule with what it mends and what it leaves alone.")
final class RulesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (RepairRule rule : Repairer.allRules()) {
      out.printf("%s (%s)%n  %s%n", rule.id(), label(rule), rule.description());
      rule.examples().forEach(example -> out.println("    " + show(example)));
    }
    out.flush();
    return ExitCode.DONE.code();
  }

  private static String label(RepairRule rule) {
    return rule.phase().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String show(Example example) {
    return example.before().equals(example.after())
        ? "stays:  " + oneLine(example.before())
        : "mends:  " + oneLine(example.before()) + "  ->  " + oneLine(example.after());
  }

  private static String oneLine(String text) {
    return text.replace("\n", "\u23ce");
  }
}
