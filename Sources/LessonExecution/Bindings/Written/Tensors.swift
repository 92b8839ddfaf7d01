// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension Shape: HostType {}
extension Tensor: HostType {}

extension LessonLanguage.Host {
    mutating func declareTensors(_ context: RunContext, _ hand: HandBindings) {
        declareShape(context, hand)
        declareTensor(context, hand)
        declareTensorConvertible(context, hand)
        declareFunctionsOfTensors(context, hand)
    }

    private mutating func declareShape(_ context: RunContext, _ hand: HandBindings) {
        type(Shape.self, named: "Shape", "The lengths of a tensor's axes, written as NumPy writes them: `(25000,)`, `(20000, 100)`, `()`.") { type in
            type.property(
                "dimensions: [Int]",
                "The length of each axis, the first one first.", [:],
                { (own: Shape) in own.dimensions },
                set: { (own: inout Shape, value: [Int]) in own.dimensions = value })
            type.initializer(
                "init(_ dimensions: [Int])",
                "A shape of these lengths. Nothing is checked: `Shape([-1])` is what `reshaped` takes.", ["dimensions": "the length of each axis, the first one first"],
                { (dimensions: [Int]) in Shape(dimensions) })
            type.property(
                "rank: Int",
                "The number of axes.", [:],
                { (own: Shape) in own.rank })
            type.property(
                "count: Int",
                "The number of elements: the product of all lengths, or the nearest number that there is.", [:],
                { (own: Shape) in own.count })
            type.subscript(
                "subscript(axis: Int) -> Int",
                "The length of an axis, counted from 0.", ["axis": "which axis, counted from 0"],
                { (own: Shape, axis: Int) in try own.tryLength(of: axis) })
            type.arrayLiteral(of: "Int") { (elements: [Int]) in Shape(elements) }
            type.property(
                "description: String",
                "As NumPy writes it: `(20000, 100)`, `(25000,)`, `()`.", [:],
                { (own: Shape) in own.description })
        }
    }

    private mutating func declareTensor(_ context: RunContext, _ hand: HandBindings) {
        type(Tensor.self, named: "Tensor", "An array of numbers with a shape, in row-major order.") { type in
            type.property(
                "scalars: [Float]",
                "All elements in row-major order, as floating-point numbers.", [:],
                { (own: Tensor) in try own.tryScalars() })
            type.property(
                "ints: [Int]",
                "All elements in row-major order, as whole numbers (fractions are cut off).", [:],
                { (own: Tensor) in try own.tryInts() })
            type.property(
                "scalar: Float",
                "The one element of a tensor that has just one.", [:],
                { (own: Tensor) in try own.tryScalar() })
            type.subscript(
                "subscript(index: Int) -> Tensor",
                "The part at `index` along the first axis: a sample of a batch, a row of a matrix, an element of a vector.", ["index": "the position along the first axis, counted from 0"],
                { (own: Tensor, index: Int) in try own.tryElement(at: index) })
            type.method(
                "reshaped(_ shape: Shape) -> Tensor",
                "The same elements with another shape. One length may be -1: it follows from the others.", ["shape": "the new lengths of the axes, of as many elements"],
                { (own: Tensor, shape: Shape) in try own.tryReshaped(shape) },
                isTried: true)
            type.method(
                "tryScalars() throws -> [Float]",
                "`scalars` for callers that handle errors.", [:],
                { (own: Tensor) in try own.tryScalars() })
            type.method(
                "tryInts() throws -> [Int]",
                "`ints` for callers that handle errors.", [:],
                { (own: Tensor) in try own.tryInts() })
            type.method(
                "tryScalar() throws -> Float",
                "`scalar` for callers that handle errors.", [:],
                { (own: Tensor) in try own.tryScalar() })
            type.operator(
                "+ (lhs: Tensor, rhs: Tensor) -> Tensor",
                "The sums, each element with its counterpart.", [:],
                { (lhs: Tensor, rhs: Tensor) in try lhs.tryCombining(.add, rhs) })
            type.operator(
                "- (lhs: Tensor, rhs: Tensor) -> Tensor",
                "The differences.", [:],
                { (lhs: Tensor, rhs: Tensor) in try lhs.tryCombining(.subtract, rhs) })
            type.operator(
                "* (lhs: Tensor, rhs: Tensor) -> Tensor",
                "The products, element by element; `matmul` multiplies matrices.", [:],
                { (lhs: Tensor, rhs: Tensor) in try lhs.tryCombining(.multiply, rhs) })
            type.operator(
                "/ (lhs: Tensor, rhs: Tensor) -> Tensor",
                "The quotients, as floating-point numbers; infinite or not a number where `rhs` is 0.", [:],
                { (lhs: Tensor, rhs: Tensor) in try lhs.tryCombining(.divide, rhs) })
            type.operator(
                "+ (lhs: Tensor, rhs: Float) -> Tensor",
                "`rhs` added to each element.", [:],
                { (lhs: Tensor, rhs: Float) in try lhs.tryCombining(.add, Tensor(rhs)) })
            type.operator(
                "- (lhs: Tensor, rhs: Float) -> Tensor",
                "`rhs` subtracted from each element.", [:],
                { (lhs: Tensor, rhs: Float) in try lhs.tryCombining(.subtract, Tensor(rhs)) })
            type.operator(
                "* (lhs: Tensor, rhs: Float) -> Tensor",
                "Each element times `rhs`.", [:],
                { (lhs: Tensor, rhs: Float) in try lhs.tryCombining(.multiply, Tensor(rhs)) })
            type.operator(
                "/ (lhs: Tensor, rhs: Float) -> Tensor",
                "Each element divided by `rhs`.", [:],
                { (lhs: Tensor, rhs: Float) in try lhs.tryCombining(.divide, Tensor(rhs)) })
            type.operator(
                "+ (lhs: Float, rhs: Tensor) -> Tensor",
                "`lhs` plus each element.", [:],
                { (lhs: Float, rhs: Tensor) in try Tensor(lhs).tryCombining(.add, rhs) })
            type.operator(
                "- (lhs: Float, rhs: Tensor) -> Tensor",
                "`lhs` minus each element.", [:],
                { (lhs: Float, rhs: Tensor) in try Tensor(lhs).tryCombining(.subtract, rhs) })
            type.operator(
                "* (lhs: Float, rhs: Tensor) -> Tensor",
                "`lhs` times each element.", [:],
                { (lhs: Float, rhs: Tensor) in try Tensor(lhs).tryCombining(.multiply, rhs) })
            type.operator(
                "/ (lhs: Float, rhs: Tensor) -> Tensor",
                "`lhs` divided by each element.", [:],
                { (lhs: Float, rhs: Tensor) in try Tensor(lhs).tryCombining(.divide, rhs) })
            type.operator(
                "prefix - (operand: Tensor) -> Tensor",
                "Each element with its sign changed.", [:],
                { (operand: Tensor) in try Tensor(0).tryCombining(.subtract, operand) })
            type.method(
                "sum() -> Float",
                "The sum of all elements.", [:],
                { (own: Tensor) in try own.trySum() },
                isTried: true)
            type.method(
                "mean() -> Float",
                "The mean of all elements; not a number if there are none.", [:],
                { (own: Tensor) in try own.tryMean() },
                isTried: true)
            type.property(
                "description: String",
                "The numbers as `print` shows a NumPy array.", [:],
                { (own: Tensor) in own.description })
            type.initializer(
                "init(_ scalars: [Float])",
                "A tensor of shape `(scalars.count,)`.", ["scalars": "all elements in row-major order, as floating-point numbers"],
                { (scalars: [Float]) in Tensor(scalars) })
            type.initializer(
                "init(_ scalar: Float)",
                "A tensor of one number, with shape ().", ["scalar": "the one element of a tensor that has just one"],
                { (scalar: Float) in Tensor(scalar) })
            type.initializer(
                "init(_ rows: [[Float]])",
                "A matrix (rows, columns) from its rows.", ["rows": "the rows of numbers, equally long"],
                { (rows: [[Float]]) in try Tensor(checking: rows) })
            type.initializer(
                "init(_ matrices: [[[Float]]])",
                "A tensor of three axes from its matrices.", ["matrices": "the matrices, all of one shape"],
                { (matrices: [[[Float]]]) in try Tensor(checking: matrices) })
            type.initializer(
                "init(ids rows: [[Int]])",
                "Whole numbers, such as word ids: (B, T), a row a sample.", ["rows": "the rows of ids, equally long"],
                { (rows: [[Int]]) in try Tensor(checkingIDs: rows) })
            type.initializer(
                "init(ids: [Int])",
                "Whole numbers in one row, such as targets: (B,).", ["ids": "the whole numbers"],
                { (ids: [Int]) in try Tensor(checkingIDs: ids) })
            type.initializer(
                "init(shape: Shape, scalars: [Float])",
                "The numbers in row-major order, with a shape.", [
                    "scalars": "all elements in row-major order, as floating-point numbers",
                    "shape": "the lengths of the axes; () of a single number",
                ],
                { (shape: Shape, scalars: [Float]) in try Tensor(checkingShape: shape, scalars: scalars) })
            type.staticMethod(
                "zeros(_ shape: Shape) -> Tensor",
                "Nothing but zeros.", ["shape": "the lengths of the axes"],
                { (shape: Shape) in try Tensor.tryZeros(shape) },
                isTried: true)
            type.property(
                "shape: Shape",
                "The lengths of the axes; () of a single number.", [:],
                { (own: Tensor) in own.shape })
            type.property(
                "count: Int",
                "The length of the first axis, as Python's `len`: the number of samples. 1 for a tensor of shape ().", [:],
                { (own: Tensor) in own.count })
            type.property(
                "byteCount: Int",
                "The bytes that the elements take as they are stored.", [:],
                { (own: Tensor) in own.byteCount })
            type.property(
                "denseByteCount: Int",
                "The bytes that the elements would take as an ordinary array of single precision.", [:],
                { (own: Tensor) in own.denseByteCount })
            type.method(
                "asTensor() -> Tensor",
                "The tensor itself.", [:],
                { (own: Tensor) in own.asTensor() })
            Self.declareMembersOfTensorConvertible(&type, context, hand)
        }
    }

    private mutating func declareTensorConvertible(_ context: RunContext, _ hand: HandBindings) {
        protocolType("TensorConvertible", conformers: ["Tensor"] + hand.conformers(of: "TensorConvertible"), "What `fit`, `evaluate` and `predict` take: tensors, and lists of numbers as they are.") { type in
            Self.declareMembersOfTensorConvertible(&type, context, hand)
        }
    }

    static func declareMembersOfTensorConvertible(_ type: inout HostTypeDeclaration, _ context: RunContext, _ hand: HandBindings) {

    }

    private mutating func declareFunctionsOfTensors(_ context: RunContext, _ hand: HandBindings) {
        function(
                "matmul(_ a: Tensor, _ b: Tensor) -> Tensor",
                "The product of two matrices, (n, k) and (k, m), or of a vector and a matrix, a matrix and a vector, two vectors.", [
                    "a": "the left factor, (n, k)",
                    "b": "the right factor, (k, m)",
                ],
                { (a: Tensor, b: Tensor) in try tryMatmul(a, b) },
                isTried: true)
        function(
                "tanh(_ x: Tensor) -> Tensor",
                "tanh of each element: −1…1.", ["x": "what the function is taken of"],
                { (x: Tensor) in try x.tryMap { Foundation.tanh($0) } })
        function(
                "sigmoid(_ x: Tensor) -> Tensor",
                "The logistic sigmoid of each element: 0…1.", ["x": "what the function is taken of"],
                { (x: Tensor) in try x.tryMap { sigmoid($0) } })
        function(
                "sigmoid(_ x: Double) -> Double",
                "The logistic sigmoid, 1 / (1 + e⁻ˣ): 0…1.", ["x": "what the function is taken of"],
                { (x: Double) in RNN.sigmoid(x) })
        function(
                "sigmoid(_ x: Float) -> Float",
                "The logistic sigmoid, 1 / (1 + e⁻ˣ): 0…1.", ["x": "what the function is taken of"],
                { (x: Float) in RNN.sigmoid(x) })
    }
}
