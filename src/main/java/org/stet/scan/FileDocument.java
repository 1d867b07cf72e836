package org.stet.scan;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.page.Page;
import org.stet.page.image.CodedScan;
import org.stet.page.image.Placement;
import org.stet.page.image.ScanImage;
import org.stet.scan.pdf.PdfFile;

/**
 * A document that is one file. A file that cannot be opened has a first page, which fails with the
 * reason: so it is counted, named and skipped like any other bad page.
 */
final class FileDocument implements ScanDocument {

  private static final List<Integer> TO_FAIL = List.of(1);

  private final String name;
  private final Path file;
  private final PageSelection selection;
  private final Optional<Integer> imageDpi;
  private final Limits limits;

  FileDocument(
      String name, Path file, PageSelection selection, Optional<Integer> imageDpi, Limits limits) {
    this.name = name;
    this.file = file;
    this.selection = selection;
    this.imageDpi = imageDpi;
    this.limits = limits;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public List<Integer> pages() {
    try {
      List<Integer> all = look().pages();
      return all.isEmpty() ? TO_FAIL : selection.of(all);
    } catch (IOException | RuntimeException e) {
      return TO_FAIL;
    }
  }

  @Override
  public ScanImage open(int page) {
    return open(page, Colours.KEPT);
  }

  @Override
  public ScanImage openGray(int page) {
    return open(page, Colours.AS_GRAY);
  }

  private ScanImage open(int page, Colours colours) {
    ScanFile.Decoded decoded = asked(page, () -> look().open(page, colours));
    return new ScanImage(
        file.toString(),
        page,
        decoded.pixels(),
        imageDpi.isPresent() ? imageDpi : decoded.resolution());
  }

  @Override
  public Optional<CodedScan> coded(int page) {
    return asked(page, () -> look().coded(page));
  }

  @Override
  public Optional<Page> text(int page) {
    return asked(
        page,
        () -> look() instanceof PdfFile pdf ? pdf.text(page, file.toString()) : Optional.empty());
  }

  /** What is asked of a file. */
  private interface Question<T> {
    T ask() throws IOException;
  }

  private <T> T asked(int page, Question<T> question) {
    try {
      return question.ask();
    } catch (IOException e) {
      throw unreadable(page, e);
    } catch (ScanException e) {
      throw e;
    } catch (RuntimeException e) {
      // Decoders meet damaged bytes with exceptions of every kind.
      throw damaged(page, e);
    }
  }

  @Override
  public Map<Integer, Placement> placements() {
    try {
      return look() instanceof PdfFile pdf ? pdf.placements() : Map.of();
    } catch (IOException e) {
      throw unreadable(1, e);
    }
  }

  private ScanFile look() throws IOException {
    return switch (ScanFormat.of(file)) {
      case PNG -> new PngFile(file, limits);
      case JPEG -> new JpegFile(file, limits);
      case TIFF -> new TiffFile(file, limits);
      case JPEG2000 -> new Jpeg2000File(file, limits);
      case PDF -> new PdfFile(file, limits);
    };
  }

  private ScanException unreadable(int page, IOException e) {
    if (e instanceof AccessDeniedException) {
      return new ScanException(
          file + " may not be read", "Change who may read it: chmod u+r, or copy it.", e);
    }
    if (e instanceof NoSuchFileException) {
      return new ScanException(file + " is gone", "Put it back, or leave it out.", e);
    }
    return e instanceof EOFException ? Truncated.at(file, page, e) : damaged(page, e);
  }

  private ScanException damaged(int page, Exception e) {
    return new ScanException(
        "%s, page %d, is damaged: %s".formatted(file, page, reason(e)),
        "Copy it again from where it came, or scan the page again.",
        e);
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.replaceAll("[.\\s]+$", "");
  }
}
