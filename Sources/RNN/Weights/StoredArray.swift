/// An array as a file of weights holds it.
struct StoredArray {
    /// What the elements are.
    enum Content {
        case numbers([Float])
        /// No floating-point numbers, but what the file calls so.
        case other(type: String)
    }

    let name: String
    let shape: Shape
    let content: Content
}
