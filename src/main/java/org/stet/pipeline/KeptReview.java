package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stet.layout.Layout;
import org.stet.ledger.Entry;
import org.stet.ocr.recorded.ReadingStore;
import org.stet.output.DocumentSummary.PageSummary;
import org.stet.output.DocumentTarget;
import org.stet.output.corrections.CorrectionsFile;
import org.stet.output.corrections.CorrectionsFormat;
import org.stet.page.Document;
import org.stet.page.image.ScanImage;
import org.stet.review.ReviewSource;
import org.stet.scan.text.TextDocument;
import org.stet.scan.xml.OcrFileDocument;

/** What a run left, for the review page: the ledgers, the kept readings, the person's own scans. */
public final class KeptReview implements ReviewSource {

  private final KeptBatch kept;
  private final List<String> names;
  private final Map<String, Originals> found = new ConcurrentHashMap<>();

  /**
   * Looks which documents there are; what a link leads to outside the folder is none of them.
   *
   * @throws IOException when there is no such folder
   */
  public KeptReview(Path out) throws IOException {
    this.kept = new KeptBatch(out);
    Path real = out.toRealPath();
    List<String> inside = new ArrayList<>();
    for (String name : kept.documents()) {
      if (Files.exists(ledger(name)) && ledger(name).toRealPath().startsWith(real)) {
        inside.add(name);
      }
    }
    this.names = List.copyOf(inside);
  }

  @Override
  public List<String> documents() {
    return names;
  }

  @Override
  public long stamp(String document) throws IOException {
    return Files.getLastModifiedTime(ledger(known(document))).toMillis();
  }

  @Override
  public List<Entry> entries(String document) throws IOException {
    return CorrectionsFile.read(ledger(known(document)));
  }

  @Override
  public Document document(String name) throws IOException {
    DocumentTarget target = target(known(name));
    Path text = target.file(TextPass.SOURCE);
    if (Files.exists(text)) {
      return TextDocument.decode(Files.readAllBytes(text), name).document();
    }
    Path ocrFile = target.file(OcrFilePass.SOURCE);
    if (Files.exists(ocrFile)) {
      return OcrFileDocument.read(ocrFile, state(name).source(), name, "und")
          .orElseThrow(() -> new IOException("unreadable: " + ocrFile));
    }
    ReadingStore readings = new ReadingStore(target.folder(), name);
    List<Integer> numbers =
        state(name).pages().stream()
            .filter(page -> page.failure().isEmpty())
            .map(PageSummary::number)
            .toList();
    return new Document(name, numbers, number -> Layout.arrange(readings.fetch(number)));
  }

  @Override
  public Optional<ScanImage> scan(String document, int page) throws IOException {
    DocumentTarget target = target(known(document));
    boolean text =
        Files.exists(target.file(TextPass.SOURCE)) || Files.exists(target.file(OcrFilePass.SOURCE));
    return text ? Optional.empty() : originals(document).grayImage(page);
  }

  /** Found once: to know a scan again, all its bytes are read. */
  private Originals originals(String name) throws IOException {
    Optional<Originals> known = Optional.ofNullable(found.get(name)).filter(Originals::isThere);
    if (known.isPresent()) {
      return known.get();
    }
    Originals originals = Originals.of(state(name), target(name).folder());
    if (originals.scan().isPresent()) {
      found.put(name, originals);
    }
    return originals;
  }

  private DocumentState state(String name) throws IOException {
    return kept.state(name).orElseThrow(() -> new IOException("no such document: " + name));
  }

  private String known(String name) throws IOException {
    if (!names.contains(name)) {
      throw new IOException("no such document: " + name);
    }
    return name;
  }

  private DocumentTarget target(String name) {
    return new DocumentTarget(kept.folder(name), name);
  }

  private Path ledger(String name) {
    return target(name).file(CorrectionsFormat.SUFFIX);
  }
}
