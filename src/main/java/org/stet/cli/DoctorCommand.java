package org.stet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stet.pipeline.Checkup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stet doctor}: what is there, what is missing, and how to mend it. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Checks native libraries, models and memory; says how to mend what is missing.")
final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-l", "--language"},
      description = "Languages that you need, for example eng+deu; default: eng")
  private String language = "eng";

  @Option(names = "--tessdata", description = "Folder of Tesseract's models")
  @Nullable
  private Path tessdata;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Checkup.Finding> findings = Checkup.of(language, Optional.ofNullable(tessdata));
    for (Checkup.Finding finding : findings) {
      out.printf(
          "%-8s %-18s %s%n", finding.works() ? "ok" : "MISSING", finding.name(), finding.says());
    }
    boolean well = findings.stream().allMatch(Checkup.Finding::works);
    out.println(well ? "All is well: try ./stet run" : "Mend what is missing, then look again.");
    out.flush();
    return (well ? ExitCode.DONE : ExitCode.MISSING_DEPENDENCY).code();
  }
}
