/** The noisy channel: what the reading may have made of which words, and which words were meant. */
@NullMarked
package org.stet.repair.channel;

import org.jspecify.annotations.NullMarked;
