// A fact of the engine's errors: who found out.
extension RNNError {
    /// Who found out: a function or a type by its name in a program, or a part of what it works on. A name by itself can be written as a text.
    public indirect enum Operation: Hashable, Sendable, Codable, ExpressibleByStringInterpolation {
        case named(String)
        case targets(of: Operation)
        case layer(String, in: Operation)
        case layerOfKind(String, name: String)
        case initialState(layer: String)
        case step(layer: String)
        case parameter(String, layer: String)
        case weights(layer: String)
        case outputs(layer: String)
        case outputOfSample(layer: String)
        case gradient(by: String)
        case initializer(of: Operation)
        case axis(of: String)
        case element(of: String)
        case reshaping(to: String)

        public init(stringLiteral name: String) { self = .named(name) }
    }
}
