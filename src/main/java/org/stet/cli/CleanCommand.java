package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

/** {@code stet clean}: text exports, without OCR. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description =
        "Repairs plain-text exports, ALTO, hOCR and PAGE; what needs no repair stays as it is.")
final class CleanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "Text, ALTO, hOCR or PAGE files, and folders of them")
  private List<Path> inputs;

  @Option(
      names = {"-o", "--out"},
      description = "Folder for the results; default: out")
  private Path out = Path.of("out");

  @Option(
      names = {"-l", "--language"},
      description =
          "Languages as Tesseract names them; default: eng. Rules that know English leave others alone")
  private String language = "eng";

  @Option(names = "--formats", split = ",", description = "Formats to write")
  private Set<String> formats = Set.of();

  @Mixin private OwnWords ownWords = new OwnWords();

  @Mixin private BiggerModel biggerModel = new BiggerModel();

  @Option(
      names = {"-j", "--jobs"},
      description = "Texts at a time; default: processors, at most 4")
  private int jobs = Math.min(4, Runtime.getRuntime().availableProcessors());

  @Option(names = "--force", description = "Do again what is done")
  private boolean force;

  @Option(names = "--json", description = "Print the summary as JSON")
  private boolean json;

  @Mixin private ProgressOptions progressOptions = new ProgressOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    BatchSummary batch;
    try (ConsoleProgress progress = progressOptions.console("Cleaning", "texts")) {
      RunOptions options =
          RunOptions.cleaning(
              inputs, out, language, formats, ownWords.folder(), biggerModel.folder(), jobs, force);
      batch = new Runs(options, Version.number(), progress).clean();
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
}
