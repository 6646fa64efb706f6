"""Articles at web addresses: fetched with care for both sides, and refused with the reason."""
