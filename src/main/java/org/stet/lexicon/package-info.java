/** Dictionaries, frequencies, language model and the document's own words. */
@NullMarked
package org.stet.lexicon;

import org.jspecify.annotations.NullMarked;
