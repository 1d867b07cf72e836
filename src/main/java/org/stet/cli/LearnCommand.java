package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.decisions.DecisionLog;
import org.stet.decisions.Learning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet learn}: what a person decided twice, the next run knows. */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    description =
        "Puts what you accepted or rejected at least twice into the dictionaries, with its origin.")
final class LearnCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "OUT", arity = "0..1", description = "Folder of a run; default: out")
  private Path out = Path.of("out");

  @Mixin private OwnWords ownWords = new OwnWords();

  @Option(names = "--dry-run", description = "Only print what would be added")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    Path dictionaries = ownWords.folderToAddTo();
    List<Learning.Line> lines = Learning.of(DecisionLog.read(out)).unknownTo(dictionaries);
    if (!dryRun) {
      Learning.add(lines, dictionaries);
    }
    PrintWriter console = spec.commandLine().getOut();
    lines.forEach(line -> console.println(line.file() + ": " + line.text()));
    console.println(
        lines.isEmpty()
            ? "Nothing new was decided the same way twice."
            : (dryRun ? "Would add " : "Added ") + lines.size() + " to " + dictionaries + ".");
    console.flush();
    return ExitCode.DONE.code();
  }
}
