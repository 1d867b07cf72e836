package org.stet.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.stet.page.image.CodedScan;
import org.stet.page.image.CodedScan.Coding;

/**
 * A JPEG 2000 image, in its box format or as a bare code stream.
 *
 * @param file exists and begins like a JPEG 2000 image
 */
record Jpeg2000File(Path file, Limits limits) implements ScanFile {

  private static final int END_OF_CODE = 0xFFD9;

  @Override
  public List<Integer> pages() {
    return List.of(1);
  }

  @Override
  public Decoded open(int page, Colours colours) throws IOException {
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      return isBare(in) ? bare(in, colours) : boxes(in, colours);
    } catch (EOFException e) {
      throw Truncated.at(file, 1, e);
    }
  }

  /** A bare code stream does not tell what its colours are. */
  @Override
  public Optional<CodedScan> coded(int page) throws IOException {
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      if (isBare(in)) {
        return Optional.empty();
      }
      Jpeg2000Boxes boxes = checkedBoxes(in);
      return boxes.isPlain()
          ? Optional.of(new CodedScan(Coding.JPEG_2000, boxes.asItCame()))
          : Optional.empty();
    }
  }

  private static boolean isBare(FileImageInputStream in) throws IOException {
    boolean bare = in.readInt() == Jpeg2000Code.START;
    in.seek(0);
    return bare;
  }

  private Decoded bare(FileImageInputStream in, Colours colours) throws IOException {
    check(Jpeg2000Code.read(in), in, in.length());
    in.seek(0);
    return new Decoded(decode(in, colours), Optional.empty());
  }

  private Jpeg2000Boxes checkedBoxes(FileImageInputStream in) throws IOException {
    Jpeg2000Boxes boxes = Jpeg2000Boxes.of(in);
    check(boxes.code(), in, boxes.codeEnd());
    return boxes;
  }

  private Decoded boxes(FileImageInputStream in, Colours colours) throws IOException {
    Jpeg2000Boxes boxes = checkedBoxes(in);
    try (ImageInputStream slim =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(boxes.slim()))) {
      return new Decoded(decode(slim, colours), boxes.resolution());
    }
  }

  private BufferedImage decode(ImageInputStream in, Colours colours) throws IOException {
    return Decoder.decode(in, file, "jpeg 2000", "com.github.jaiimageio.", 0, colours);
  }

  private void check(Jpeg2000Code code, FileImageInputStream in, long end) throws IOException {
    limits.check(file, 1, code.width(), code.height());
    if (end > in.length()) {
      throw Truncated.at(file, 1);
    }
    in.seek(end - 2);
    if (in.readUnsignedShort() != END_OF_CODE) {
      throw Truncated.at(file, 1);
    }
  }
}
