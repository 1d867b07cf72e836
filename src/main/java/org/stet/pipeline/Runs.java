package org.stet.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stet.decisions.DecisionLog;
import org.stet.image.ImagePreparation;
import org.stet.ledger.Thresholds;
import org.stet.lexicon.EnglishLexicon;
import org.stet.lexicon.Lexicon;
import org.stet.lexicon.UserDictionaries;
import org.stet.lexicon.UserLexicon;
import org.stet.lexicon.UserWords;
import org.stet.ocr.OcrEngine;
import org.stet.ocr.again.DarkLook;
import org.stet.ocr.again.SecondLook;
import org.stet.ocr.tesseract.TesseractEngines;
import org.stet.ocr.tesseract.TesseractOrientation;
import org.stet.output.DocumentSummary;
import org.stet.output.OutputFormat;
import org.stet.output.drawing.Drawings;
import org.stet.output.drawing.LayoutFormat;
import org.stet.page.Page;
import org.stet.repair.RepairRule;
import org.stet.repair.Repairer;
import org.stet.repair.channel.Channel;
import org.stet.repair.channel.ShippedChannel;
import org.stet.scan.ScanDocument;
import org.stet.scan.Scans;
import org.stet.segment.Segmenter;

/** Puts a pipeline together from what a person asked for. */
public final class Runs {

  private final RunOptions options;
  private final String version;
  private final Progress progress;

  public Runs(RunOptions options, String version, Progress progress) {
    this.options = options;
    this.version = version;
    this.progress = progress;
  }

  /**
   * What would be read.
   *
   * @throws org.stet.scan.ScanException when there is nothing that can be read
   */
  public List<ScanDocument> inputs() {
    return Scans.find(
        options.inputs(), options.pages(), options.imageDpi(), options.maxImageMpixels());
  }

  /** Reads, repairs and writes all that is left to do. */
  public BatchSummary run() throws IOException, InterruptedException {
    Outputs outputs = outputs();
    List<ScanDocument> documents = inputs();
    TesseractEngines engines = TesseractEngines.of(options.language(), options.tessdata());
    return new Pipeline(
            options, progress, reader(), () -> engine(engines), repairer(), outputs, keys())
        .run(documents);
  }

  /** Repairs texts, without OCR. */
  public BatchSummary clean() throws IOException, InterruptedException {
    return new TextRuns(options, repairer(), outputs(), keys(), progress).run();
  }

  /**
   * Writes all outputs anew from the kept readings, proposals and decisions.
   *
   * @throws IOException when the output folder holds no run
   */
  public BatchSummary apply() throws IOException {
    long start = System.nanoTime();
    Carrying carrying = new Carrying(DecisionLog.read(options.out()));
    Applying applying = new Applying(new KeptBatch(options.out()), carrying, outputs(), progress);
    List<DocumentSummary> documents = applying.all();
    BatchSummary batch =
        new BatchSummary(
            options.out(),
            documents,
            List.of(),
            carrying.lost(),
            applying.left(),
            (System.nanoTime() - start) / 1e9);
    BatchFiles.write(batch, options, version);
    return batch;
  }

  private OcrEngine engine(TesseractEngines engines) {
    OcrEngine engine = engines.open();
    if (!options.secondLook()) {
      return new SecondLook(engine, engine, Optional.of("switched off"));
    }
    boolean english = Languages.named(options.language()).contains(Languages.ENGLISH);
    return new SecondLook(
        new DarkLook(engine),
        engine,
        english ? Optional.empty() : Optional.of("no list of this language's words to judge by"));
  }

  private Keys keys() throws IOException {
    return new Keys(options, version, Fingerprint.ofProgram());
  }

  private Outputs outputs() {
    List<OutputFormat> formats = new ArrayList<>(Outputs.named(options.formats()));
    if (options.keepIntermediates() && !options.formats().contains(LayoutFormat.NAME)) {
      formats.add(new LayoutFormat());
    }
    formats.forEach(format -> format.check(options.settings()));
    return new Outputs(formats, Languages.bcp47(options.language()), options.settings());
  }

  private PageReader reader() throws IOException {
    ImagePreparation preparation =
        new ImagePreparation(
            options.imageDpi(), Optional.of(TesseractOrientation.of(options.tessdata())));
    Predicate<Page> good =
        options.redoOcr() ? page -> false : new GoodText(english(), options.language());
    return new PageReader(
        preparation::prepare,
        new Segmenter()::segment,
        options.keepIntermediates() ? Drawings::write : (image, target) -> {},
        good);
  }

  private Repairer repairer() throws IOException {
    List<RepairRule> rules =
        Repairer.allRules().stream()
            .filter(rule -> !(options.keepFurniture() && rule.id().equals("furniture")))
            .toList();
    Set<String> languages = Languages.named(options.language());
    Lexicon lexicon =
        languages.contains(Languages.ENGLISH) ? english() : new UserLexicon(userWords());
    List<RepairRule> speaking = Repairer.speaking(rules, languages);
    if (options.ngrams().isEmpty()) {
      return new Repairer(speaking, lexicon, Thresholds.DEFAULT);
    }
    Channel channel = ShippedChannel.with(lexicon.user().confusions(), options.ngrams().get());
    return new Repairer(speaking, lexicon, Thresholds.DEFAULT, () -> channel);
  }

  private Lexicon english() throws IOException {
    return new EnglishLexicon(userWords());
  }

  private UserWords userWords() throws IOException {
    return options.dictionaries().isPresent()
        ? UserDictionaries.read(options.dictionaries().get())
        : UserDictionaries.packed();
  }
}
