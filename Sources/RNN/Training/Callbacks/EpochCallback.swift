/// Does something of one's own after each epoch.
///
///     EpochCallback { epoch, metrics in print(epoch, metrics["loss"]!) }
public final class EpochCallback: KeepingOrigin {
    package let origin: Any?
    private let body: (Int, [String: Double]) throws -> Void

    /// - Parameter body: what is done after each epoch, given its number, counted from 0 as in Keras, and its numbers by name.
    public convenience init(_ body: @escaping (_ epoch: Int, _ metrics: [String: Double]) throws -> Void) {
        self.init(origin: nil, body)
    }

    package init(origin: Any?, _ body: @escaping (_ epoch: Int, _ metrics: [String: Double]) throws -> Void) {
        self.origin = origin
        self.body = body
    }

    /// Calls the function.
    /// - Throws: what the function throws.
    public func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) throws -> Bool {
        try body(epoch, metrics)
        return true
    }
}
