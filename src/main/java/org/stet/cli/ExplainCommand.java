package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.pipeline.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet explain}: one correction or word. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tells of one correction or word: what was read, how sure, and why it changed.")
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OUT/DOC", description = "A document's folder")
  private Path folder;

  @Parameters(index = "1", paramLabel = "ID", description = "A correction's or word's id")
  private String id;

  @Override
  public Integer call() throws IOException {
    List<String> lines = new Explanation(folder).of(id);
    if (lines.isEmpty()) {
      throw new CommandException(
          ExitCode.BAD_ARGUMENTS,
          "there is no correction or word " + id + " in " + folder + "; the report shows the ids");
    }
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(out::println);
    out.flush();
    return ExitCode.DONE.code();
  }
}
