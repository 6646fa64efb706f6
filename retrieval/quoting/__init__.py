"""From hits to quotes: copies folded into one, and context for what cannot stand alone."""
