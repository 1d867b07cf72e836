package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.stet.pipeline.BatchSummary;
import org.stet.pipeline.RunOptions;
import org.stet.pipeline.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet apply}: the outputs follow a person's decisions. */
@Command(
    name = "apply",
    mixinStandardHelpOptions = true,
    description = "Writes all outputs anew from the kept reading and your decisions, without OCR.")
final class ApplyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "OUT", arity = "0..1", description = "Folder of a run; default: out")
  private Path out = Path.of("out");

  @Option(
      names = "--formats",
      split = ",",
      description = "Formats to write, for example txt,pdf,alto")
  private Set<String> formats = Set.of();

  @Mixin private PdfImageOption pdfImage = new PdfImageOption();

  @Option(names = "--set", description = "An option of a format, for example --set pdf-image=small")
  private Map<String, String> settings = Map.of();

  @Option(
      names = {"-l", "--language"},
      description = "Languages of the run; default: eng")
  private String language = "eng";

  @Option(names = "--json", description = "Print the summary as JSON")
  private boolean json;

  @Mixin private ProgressOptions progressOptions = new ProgressOptions();

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(out)) {
      throw new CommandException(
          ExitCode.NO_INPUT, "there is no folder " + out + "; name the folder that a run wrote");
    }
    BatchSummary batch;
    try (ConsoleProgress progress = progressOptions.console("Writing", "documents")) {
      batch = new Runs(options(), Version.number(), progress).apply();
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, String.valueOf(e.getMessage()));
    }
    BatchPrinter printer = new BatchPrinter(spec.commandLine().getOut());
    if (json) {
      printer.json(batch);
    } else if (!progressOptions.quiet()) {
      printer.text(batch);
    }
    return (batch.isWhole() ? ExitCode.DONE : ExitCode.SOME_PAGES_FAILED).code();
  }

  private RunOptions options() {
    return RunOptions.applying(out, language, formats, pdfImage.in(settings));
  }
}
