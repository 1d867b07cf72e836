package org.stet.testing;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;

/**
 * One page of a TIFF in strips of JPEG, put together by hand, so that any part of it can be wrong.
 */
public final class JpegTiff {

  public static final int HEIGHT = 257;
  public static final int COLOURS = 262;
  public static final int ROWS = 278;

  private static final int RGB = 2;
  private static final int TABLES = 347;

  private final SortedMap<Integer, int[]> tags = new TreeMap<>();
  private final List<byte[]> strips = new ArrayList<>();
  private byte[] tables = {};

  private JpegTiff() {}

  /** Gray stays gray, RGB becomes YCbCr with 2 x 2 pixels of one colour; tables in each strip. */
  public static JpegTiff of(BufferedImage page, int rows) throws IOException {
    return of(page, rows, page.getType() == BufferedImage.TYPE_BYTE_GRAY ? 1 : 6);
  }

  /** RGB without change of colours. */
  public static JpegTiff rgb(BufferedImage page, int rows) throws IOException {
    return of(page, rows, RGB);
  }

  private static JpegTiff of(BufferedImage page, int rows, int colours) throws IOException {
    int width = page.getWidth();
    int[] bits = colours == 1 ? new int[] {8} : new int[] {8, 8, 8};
    JpegTiff tiff = new JpegTiff().with(256, width).with(HEIGHT, page.getHeight()).with(258, bits);
    tiff.with(259, 7).with(COLOURS, colours).with(277, bits.length).with(ROWS, rows);
    for (int y = 0; y < page.getHeight(); y += rows) {
      int height = Math.min(rows, page.getHeight() - y);
      BufferedImage strip = page.getSubimage(0, y, width, height);
      Raster samples = page.getRaster().createChild(0, y, width, height, 0, 0, null);
      tiff.strips.add(
          Jpegs.of(
              colours == RGB ? new IIOImage(samples, null, null) : new IIOImage(strip, null, null),
              0.8f));
    }
    return tiff;
  }

  /** Another value of a tag; none takes it out. */
  public JpegTiff with(int tag, int... values) {
    tags.put(tag, values);
    return this;
  }

  public List<byte[]> strips() {
    return strips;
  }

  public JpegTiff change(int strip, UnaryOperator<byte[]> change) {
    strips.set(strip, change.apply(strips.get(strip)));
    return this;
  }

  /** Takes the tables out of the strips, as most programs do. */
  public JpegTiff sharingTables() {
    ByteArrayOutputStream shared = new ByteArrayOutputStream();
    shared.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
    strips.replaceAll(strip -> withoutTables(strip, shared));
    shared.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
    tables = shared.toByteArray();
    return this;
  }

  private byte[] withoutTables(byte[] strip, ByteArrayOutputStream shared) {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    rest.write(strip, 0, 2);
    boolean first = strip == strips.get(0);
    int at = 2;
    while (strip[at + 1] != (byte) 0xDA) {
      int length = 2 + (ByteBuffer.wrap(strip).getShort(at + 2) & 0xFFFF);
      boolean isTable = strip[at + 1] == (byte) 0xDB || strip[at + 1] == (byte) 0xC4;
      if (!isTable) {
        rest.write(strip, at, length);
      } else if (first) {
        shared.write(strip, at, length);
      }
      at += length;
    }
    rest.write(strip, at, strip.length - at);
    return rest.toByteArray();
  }

  /** Writes a file of one or more pages. */
  public static Path write(Path file, JpegTiff... pages) throws IOException {
    ByteBuffer out = ByteBuffer.allocate(1 << 22);
    out.put(new byte[] {'M', 'M', 0, 42}).putInt(0);
    int link = 4;
    for (JpegTiff page : pages) {
      link = page.put(out, link);
    }
    return Files.write(file, Arrays.copyOf(out.array(), out.position()));
  }

  private int put(ByteBuffer out, int link) {
    SortedMap<Integer, int[]> all = new TreeMap<>();
    all.put(273, strips.stream().mapToInt(strip -> put(out, strip)).toArray());
    all.put(279, strips.stream().mapToInt(strip -> strip.length).toArray());
    all.putAll(tags);
    all.values().removeIf(values -> values.length == 0);
    int tablesAt = put(out, tables);
    Map<Integer, Integer> places = new TreeMap<>();
    all.forEach(
        (tag, values) -> {
          places.put(tag, out.position());
          Arrays.stream(values).forEach(out::putInt);
        });
    out.putInt(link, out.position());
    out.putShort((short) (all.size() + (tables.length > 0 ? 1 : 0)));
    all.forEach(
        (tag, values) -> {
          out.putShort(tag.shortValue()).putShort((short) 4).putInt(values.length);
          out.putInt(values.length == 1 ? values[0] : places.get(tag));
        });
    if (tables.length > 0) {
      out.putShort((short) TABLES).putShort((short) 7).putInt(tables.length).putInt(tablesAt);
    }
    out.putInt(0);
    return out.position() - 4;
  }

  private static int put(ByteBuffer out, byte[] bytes) {
    int at = out.position();
    out.put(bytes);
    return at;
  }
}
