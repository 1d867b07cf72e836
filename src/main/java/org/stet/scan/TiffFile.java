package org.stet.scan;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.stream.FileImageInputStream;
import org.stet.page.image.CodedScan;
import org.stet.page.image.CodedScan.Coding;

/**
 * A TIFF of one or more pages, in any compression.
 *
 * @param file exists and begins like a TIFF
 */
record TiffFile(Path file, Limits limits) implements ScanFile {

  /** A smaller copy of another page, or a mask. */
  private static final long NO_PAGE = 1 | 4;

  private static final int PER_CENTIMETRE = 3;

  /** The decoder takes memory for each before it looks at any. */
  private static final int MOST_SAMPLES = 32;

  /** Page n is the n-th image of the file; smaller copies of pages are no pages. */
  @Override
  public List<Integer> pages() throws IOException {
    CompoundDirectory images = images();
    List<Integer> pages = new ArrayList<>();
    for (int i = 0; i < images.directoryCount(); i++) {
      TiffTags image = new TiffTags(images.getDirectory(i));
      if ((image.number(TIFF.TAG_SUBFILE_TYPE).orElse(0L) & NO_PAGE) == 0) {
        pages.add(i + 1);
      }
    }
    return pages;
  }

  @Override
  public Decoded open(int page, Colours colours) throws IOException {
    TiffTags image = image(page);
    limits.check(file, page, size(image, TIFF.TAG_IMAGE_WIDTH), size(image, TIFF.TAG_IMAGE_HEIGHT));
    if (image.number(TIFF.TAG_SAMPLES_PER_PIXEL).orElse(1L) > MOST_SAMPLES) {
      throw new IOException("more colours a pixel than there are");
    }
    checkEnd(image, page, TIFF.TAG_STRIP_OFFSETS, TIFF.TAG_STRIP_BYTE_COUNTS);
    checkEnd(image, page, TIFF.TAG_TILE_OFFSETS, TIFF.TAG_TILE_BYTE_COUNTS);
    return new Decoded(
        Decoder.decode(file, "tiff", "com.twelvemonkeys.", page - 1, colours), resolution(image));
  }

  /** Where the page's strips are JPEG and can be joined, so that nothing is packed anew. */
  @Override
  public Optional<CodedScan> coded(int page) throws IOException {
    TiffTags image = image(page);
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      return new TiffStrips(image)
          .read(in)
          .flatMap(strips -> new JoinedStrips(image).join(strips))
          .map(jpeg -> new CodedScan(Coding.JPEG, jpeg));
    }
  }

  private TiffTags image(int page) throws IOException {
    CompoundDirectory images = images();
    if (images.directoryCount() < page) {
      throw Truncated.at(file, page);
    }
    return new TiffTags(images.getDirectory(page - 1));
  }

  private CompoundDirectory images() throws IOException {
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      if (new TIFFReader().read(in) instanceof CompoundDirectory images) {
        return images;
      }
      throw new IOException("no list of images");
    } catch (EOFException | IIOException | IndexOutOfBoundsException e) {
      // The list of images mostly stands at the very end of a file.
      throw Truncated.at(file, 1, e);
    }
  }

  /** All parts must lie within the file: a decoder may leave gray what is missing. */
  private void checkEnd(TiffTags image, int page, int offsetTag, int countTag) throws IOException {
    List<Long> offsets = image.numbers(offsetTag);
    List<Long> counts = image.numbers(countTag);
    long end = Files.size(file);
    for (int i = 0; i < Math.min(offsets.size(), counts.size()); i++) {
      if (offsets.get(i) + counts.get(i) > end) {
        throw Truncated.at(file, page);
      }
    }
  }

  private static int size(TiffTags image, int tag) {
    return (int) Math.min(Integer.MAX_VALUE, image.number(tag).orElse(0L));
  }

  private static Optional<Integer> resolution(TiffTags image) {
    long unit = image.number(TIFF.TAG_RESOLUTION_UNIT).orElse(2L);
    return image
        .fraction(TIFF.TAG_X_RESOLUTION)
        .flatMap(
            dots ->
                unit == PER_CENTIMETRE ? Resolution.perCentimetre(dots) : Resolution.perInch(dots));
  }
}
