//! Leaks that are planted by tests only: the crawl has to find each.
