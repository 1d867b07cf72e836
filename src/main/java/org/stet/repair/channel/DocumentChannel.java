package org.stet.repair.channel;

import java.util.List;

/** A {@link Channel} set for one document: by how damaged it is, its words, and its habits. */
public final class DocumentChannel {
  private final Channel channel;
  private final Surroundings document;

  DocumentChannel(Channel channel, Surroundings document) {
    this.channel = channel;
    this.document = document;
  }

  /** Reads a text of the document. */
  public List<Edit> edits(String text) {
    return new Decoder(channel, document).decode(text);
  }

  /** See {@link Channel#gain}. */
  public double gain(List<String> before, List<String> parted, String whole, List<String> after) {
    return channel.gain(before, parted, whole, after);
  }
}
