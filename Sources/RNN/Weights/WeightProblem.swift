/// One thing that keeps a file of weights from fitting a model. Names are those of the file where it has the array, and the
/// model's own (`lstm/lstm_cell/kernel`) where it has not.
public enum WeightProblem: Hashable, Sendable, CustomStringConvertible, Codable {
    /// The model has such an array, the file has none.
    case missing(name: String, shape: Shape)
    /// The file has an array that the model has no place for.
    case extra(name: String, shape: Shape)
    /// Both have the array, with different shapes.
    case wrongShape(name: String, expected: Shape, given: Shape)
    /// The array's elements are no floating-point numbers: `given` is the file's own word for them.
    case wrongType(name: String, given: String)

    /// As it stands in the error's sentence: "`lstm/lstm_cell/bias` of shape (32,) is missing".
    public var description: String { english }
}
