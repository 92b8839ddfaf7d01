import LessonLanguage
import RNN

extension Tensor: HostType {}
extension Shape: HostType {}

extension LessonLanguage.Host {
    /// Tensors, their shapes and their arithmetic.
    mutating func declareTensors() {
        declareShape()
        type(Tensor.self, named: "Tensor", "An array of numbers with a shape, in row-major order.") { type in
            type.initializer("init(_ scalar: Float)", "A tensor of one number, with shape ().") { (x: Float) in Tensor(x) }
            type.initializer("init(_ scalars: [Float])", "A tensor of shape (count,).") { (x: [Float]) in Tensor(x) }
            type.initializer("init(_ rows: [[Float]])", "A matrix from its rows, which must be equally long.") { (x: [[Float]]) in
                try Tensor(checking: x)
            }
            type.initializer("init(_ matrices: [[[Float]]])", "Three axes, such as (samples, time steps, features).") {
                (x: [[[Float]]]) in try Tensor(checking: x)
            }
            type.initializer("init(ids: [Int])", "Whole numbers, such as targets.") { (x: [Int]) in try Tensor(checkingIDs: x) }
            type.initializer("init(ids: [[Int]])", "Word ids, a row a sample; rows must be equally long.") { (x: [[Int]]) in
                try Tensor(checkingIDs: x)
            }
            type.initializer("init(shape: Shape, scalars: [Float])", "The numbers in row-major order, with a shape.") {
                (shape: Shape, x: [Float]) in try Tensor(checkingShape: shape, scalars: x)
            }
            type.staticMethod("zeros(_ shape: Shape) -> Tensor", "Nothing but zeros.") { (shape: Shape) in try Tensor.tryZeros(shape) }
            type.property("shape: Shape", "The lengths of the axes.") { (t: Tensor) in t.shape }
            type.property("count: Int", "The length of the first axis.") { (t: Tensor) in t.count }
            type.property("scalars: [Float]", "All elements in row-major order.") { (t: Tensor) in try t.tryScalars() }
            type.property("ints: [Int]", "All elements in row-major order, as whole numbers.") { (t: Tensor) in try t.tryInts() }
            type.property("scalar: Float", "The one element of a tensor that has just one.") { (t: Tensor) in try t.tryScalar() }
            type.property("byteCount: Int", "The bytes that the elements take as they are stored.") { (t: Tensor) in t.byteCount }
            type.property("denseByteCount: Int", "The bytes that they would take as an array of single precision.") {
                (t: Tensor) in t.denseByteCount
            }
            type.property("description: String") { (t: Tensor) in t.description }
            type.subscript("subscript(index: Int) -> Tensor", "The part at an index along the first axis.") { (t: Tensor, i: Int) in
                try t.tryElement(at: i)
            }
            type.method("reshaped(_ shape: Shape) -> Tensor", "The same elements with another shape.") { (t: Tensor, shape: Shape) in
                try t.tryReshaped(shape)
            }
            type.method("sum() -> Float", "The sum of all elements.") { (t: Tensor) in try t.trySum() }
            type.method("mean() -> Float", "The mean of all elements.") { (t: Tensor) in try t.tryMean() }
        }
        declareArithmetic()
        function("matmul(_ a: Tensor, _ b: Tensor) -> Tensor", "The product of two matrices, (n, k) and (k, m).") {
            (a: Tensor, b: Tensor) in try tryMatmul(a, b)
        }
        function("tanh(_ x: Tensor) -> Tensor", "The hyperbolic tangent of each element: −1…1.") { (x: Tensor) in
            try x.tryMap { Foundation.tanh($0) }
        }
        function("sigmoid(_ x: Tensor) -> Tensor", "The logistic sigmoid of each element: 0…1.") { (x: Tensor) in
            try x.tryMap { RNN.sigmoid($0) }
        }
        function("sigmoid(_ x: Double) -> Double", "The logistic sigmoid, 1 / (1 + e⁻ˣ): 0…1.") { (x: Double) in RNN.sigmoid(x) }
        function("sigmoid(_ x: Float) -> Float", "The logistic sigmoid, 1 / (1 + e⁻ˣ): 0…1.") { (x: Float) in RNN.sigmoid(x) }
    }

    private mutating func declareShape() {
        type(Shape.self, named: "Shape", "The lengths of a tensor's axes.") { type in
            type.initializer("init(_ dimensions: [Int])") { (x: [Int]) in Shape(x) }
            type.arrayLiteral(of: "Int") { (x: [Int]) in Shape(x) }
            type.property("dimensions: [Int]", "The lengths, the first axis first.") { (s: Shape) in s.dimensions }
            type.property("rank: Int", "The number of axes.") { (s: Shape) in s.rank }
            type.property("count: Int", "The number of elements: the product of all lengths.") { (s: Shape) in
                try s.checkedCount(operation: "count")
            }
            type.property("description: String") { (s: Shape) in s.description }
            type.subscript("subscript(axis: Int) -> Int", "The length of one axis.") { (s: Shape, axis: Int) in
                guard s.dimensions.indices.contains(axis) else {
                    throw RNNError.indexOutOfRange(operation: "subscript of a shape", index: axis, count: s.rank)
                }
                return s.dimensions[axis]
            }
        }
    }

    private mutating func declareArithmetic() {
        let operations: [(String, ElementwiseOperation)] = [("+", .add), ("-", .subtract), ("*", .multiply), ("/", .divide)]
        for (symbol, operation) in operations {
            self.operator("\(symbol) (lhs: Tensor, rhs: Tensor) -> Tensor", "Element by element, with broadcasting.") {
                (a: Tensor, b: Tensor) in try a.tryCombining(operation, b)
            }
            self.operator("\(symbol) (lhs: Tensor, rhs: Float) -> Tensor") { (a: Tensor, b: Float) in
                try a.tryCombining(operation, Tensor(b))
            }
            self.operator("\(symbol) (lhs: Float, rhs: Tensor) -> Tensor") { (a: Float, b: Tensor) in
                try Tensor(a).tryCombining(operation, b)
            }
        }
        self.operator("prefix - (operand: Tensor) -> Tensor") { (x: Tensor) in try Tensor(0).tryCombining(.subtract, x) }
    }
}
