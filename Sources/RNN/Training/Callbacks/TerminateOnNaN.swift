/// Ends a training quietly when the loss of a batch is infinite or no number. Without it such a training ends in an error.
public final class TerminateOnNaN: Callback, CachedObject {
    /// Needs to be told nothing.
    public init() {}
}
