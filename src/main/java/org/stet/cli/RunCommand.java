package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stet.ocr.MissingModelException;
import org.stet.pipeline.BatchSummary;
import org.stet.pipeline.Progress;
import org.stet.pipeline.RunOptions;
import org.stet.pipeline.Runs;
import org.stet.scan.ScanException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet run}: the main job. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description =
        "Reads scans (images, multi-page TIFF, PDF), repairs the text, writes the outputs.")
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "INPUT", description = "Files and folders; default: scans")
  private List<Path> inputs = List.of(Path.of("scans"));

  @Option(
      names = {"-o", "--out"},
      description = "Folder for the results; default: out")
  private Path out = Path.of("out");

  @Option(
      names = {"-l", "--language"},
      description = "Languages as Tesseract names them, for example eng+deu; default: eng")
  private String language = "eng";

  @Option(
      names = {"-j", "--jobs"},
      description = "Pages at a time; default: one a core")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--formats",
      split = ",",
      description = "Formats to write, for example txt,pdf,alto")
  private Set<String> formats = Set.of();

  @Option(names = "--pages", description = "Pages of each document, for example 1,3-end")
  @Nullable
  private String pages;

  @Option(names = "--image-dpi", description = "Resolution of the scans, where files are wrong")
  @Nullable
  private Integer imageDpi;

  @Option(names = "--max-image-mpixels", description = "Larger images are refused; default: 250")
  private int maxImageMpixels = 250;

  @Option(names = "--tessdata", description = "Folder of Tesseract's models")
  @Nullable
  private Path tessdata;

  @Mixin private OwnWords ownWords = new OwnWords();

  @Mixin private BiggerModel biggerModel = new BiggerModel();

  @Option(names = "--keep-furniture", description = "Keep folios and jump lines in the text")
  private boolean keepFurniture;

  @Option(
      names = "--keep-intermediates",
      description = "Draw regions, order and roles on each page, as PNG beside the text")
  private boolean keepIntermediates;

  @Option(names = "--force", description = "Do again what is done")
  private boolean force;

  @Option(
      names = "--redo-ocr",
      description = "Read pages of PDF files that have good text already, too; replaces that text")
  private boolean redoOcr;

  @Option(names = "--no-second-look", description = "Do not read again what was read badly")
  private boolean noSecondLook;

  @Option(names = "--dry-run", description = "Only list what would be read")
  private boolean dryRun;

  @Mixin private PdfImageOption pdfImage = new PdfImageOption();

  @Option(names = "--set", description = "An option of a format, for example --set pdf-image=small")
  private Map<String, String> settings = Map.of();

  @Option(names = "--json", description = "Print the summary as JSON")
  private boolean json;

  @Mixin private ProgressOptions progressOptions = new ProgressOptions();

  @Override
  public Integer call() throws Exception {
    try {
      return dryRun ? list() : run();
    } catch (MissingModelException e) {
      throw new CommandException(ExitCode.MISSING_DEPENDENCY, String.valueOf(e.getMessage()));
    } catch (ScanException e) {
      throw new CommandException(ExitCode.NO_INPUT, e.getMessage() + ". " + e.hint());
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.BAD_ARGUMENTS, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      throw new CommandException(ExitCode.INTERRUPTED, "interrupted; run again to go on");
    }
  }

  private int list() {
    PrintWriter stdout = spec.commandLine().getOut();
    new Runs(options(), Version.number(), Progress.SILENT)
        .inputs()
        .forEach(scan -> stdout.println(scan.file() + ": " + scan.pages().size() + " pages"));
    stdout.flush();
    return ExitCode.DONE.code();
  }

  private int run() throws IOException, InterruptedException {
    BatchSummary batch;
    try (ConsoleProgress progress = progressOptions.console("Reading", "pages")) {
      batch = new Runs(options(), Version.number(), progress).run();
    }
    print(batch, spec.commandLine().getOut());
    return (batch.isWhole() ? ExitCode.DONE : ExitCode.SOME_PAGES_FAILED).code();
  }

  private void print(BatchSummary batch, PrintWriter stdout) {
    BatchPrinter printer = new BatchPrinter(stdout);
    if (json) {
      printer.json(batch);
    } else if (!progressOptions.quiet()) {
      printer.text(batch);
    }
  }

  private RunOptions options() {
    return new RunOptions(
        inputs,
        out,
        language,
        jobs,
        formats,
        Optional.ofNullable(pages),
        Optional.ofNullable(imageDpi),
        maxImageMpixels,
        Optional.ofNullable(tessdata),
        ownWords.folder(),
        biggerModel.folder(),
        keepFurniture,
        keepIntermediates,
        force,
        redoOcr,
        !noSecondLook,
        pdfImage.in(settings));
  }
}
