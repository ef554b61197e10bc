"""What `make bench` measures: our build against the stock stack, its growth, and the weight of what a reader loads."""
