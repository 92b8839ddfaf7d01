import LessonLanguage

/// NumPy's names, with what a lesson writes for each. What a row's parts separated by ` | ` give is tried in turn: lists of numbers, tensors and single numbers
/// are written differently.
extension ForeignNames {
    mutating func addNumPy() {
        add([
            "np.mean(a)": "mean($a)",
            "np.mean(a: Tensor)": "$a.mean()",
            "np.mean(a, axis=1)": "$a.map { mean($0) } | (0..<$a.count).map { $a[$0].mean() }",
            "np.mean(a, axis=0)":
                "$a[0].indices.map { column in mean($a.map { $0[column] }) } | (0..<$a[0].count).map { j in mean((0..<$a.count).map { $a[$0][j].scalar }) }",
            "np.average(a)": "mean($a)",
            "np.median(a)": "median($a)",
            "np.std(a)": "sqrt(mean($a.map { $0 * $0 }) - mean($a) * mean($a))",
            "np.var(a)": "mean($a.map { $0 * $0 }) - mean($a) * mean($a)",
            "np.sum(a)": "$a.reduce(0, +) | $a.sum() | $a.filter { $0 }.count",
            "np.sum(a, axis=1)": "$a.map { $0.reduce(0, +) } | (0..<$a.count).map { $a[$0].sum() }",
            "np.sum(a, axis=0)": "$a[0].indices.map { column in $a.map { $0[column] }.reduce(0, +) }",
            "np.prod(a)": "$a.reduce(1, *)",
            "np.max(a)": "$a.max()!",
            "np.min(a)": "$a.min()!",
            "np.max(a, axis=1)": "$a.map { $0.max()! } | (0..<$a.count).map { $a[$0].scalars.max()! }",
            "np.min(a, axis=1)": "$a.map { $0.min()! } | (0..<$a.count).map { $a[$0].scalars.min()! }",
            "np.max(a: Tensor)": "$a.scalars.max()!",
            "np.min(a: Tensor)": "$a.scalars.min()!",
            "np.amax(a)": "$a.max()! | $a.scalars.max()!",
            "np.amin(a)": "$a.min()! | $a.scalars.min()!",
            "np.argmax(a)": "$a.firstIndex(of: $a.max()!)!",
            "np.argmin(a)": "$a.firstIndex(of: $a.min()!)!",
            "np.argmax(a, axis=1)": "$a.map { $0.firstIndex(of: $0.max()!)! }",
            "np.argmax(a: Tensor)": "$a.scalars.firstIndex(of: $a.scalars.max()!)!",
            "np.argmax(a: Tensor, axis)": "(0..<$a.count).map { $a[$0].scalars.firstIndex(of: $a[$0].scalars.max()!)! }",
            "np.argsort(a)": "$a.indices.sorted { $a[$0] < $a[$1] }",
            "np.cumsum(a)": "$a.reduce(into: []) { $0.append(($0.last ?? 0) + $1) }",
            "np.diff(a)": "zip($a.dropFirst(), $a).map { $0 - $1 }",
            "np.percentile(a, q)": "$a.sorted()[$a.count * $q / 100]",
            "np.unique(a)": "Set($a).sorted()",
            "np.sort(a)": "$a.sorted()",
            "np.flip(a)": "Array($a.reversed())",
            "np.bincount(a)": "(0...$a.max()!).map { id in $a.filter { $0 == id }.count }",
            "np.count_nonzero(a)": "$a.filter { $0 != 0 }.count | $a.filter { $0 }.count",
            "np.size(a)": "$a.count",
            "np.shape(a)": "shape($a)",
            "np.ndim(a)": "shape($a).dimensions.count",
        ])
        addElementwise()
        addArrays()
    }

    /// What NumPy does with each number of an array.
    private mutating func addElementwise() {
        for name in ["exp", "log", "sqrt", "tanh", "sin", "cos", "floor", "ceil", "log2", "log10"] {
            add(["np.\(name)(a)": "\(name)($a) | $a.map { \(name)($0) } | \(name)(Double($a)) | $a.map { \(name)(Double($0)) }"])
        }
        add([
            "np.abs(a)": "abs($a) | $a.map { abs($0) }",
            "np.absolute(a)": "abs($a) | $a.map { abs($0) }",
            "np.square(a)": "$a * $a | $a.map { $0 * $0 }",
            "np.power(a, b)": "pow($a, $b) | pow(Double($a), $b) | $a.map { pow($0, $b) } | $a.map { pow(Double($0), $b) }",
            "np.round(a)": "round($a) | $a.map { round($0) }",
            "np.round(a, decimals)":
                "($a * pow(10, $decimals)).rounded() / pow(10, $decimals) | $a.map { ($0 * pow(10, $decimals)).rounded() / pow(10, $decimals) }",
            "np.clip(a, low, high)": "min(max($a, $low), $high) | $a.map { min(max($0, $low), $high) }",
            "np.maximum(a, b)": "max($a, $b) | $b.map { max($a, $0) } | $a.map { max($0, $b) } | zip($a, $b).map { max($0, $1) }",
            "np.minimum(a, b)": "min($a, $b) | $b.map { min($a, $0) } | $a.map { min($0, $b) } | zip($a, $b).map { min($0, $1) }",
            "np.sign(a)": "($a > 0 ? 1 : $a < 0 ? -1 : 0) | $a.map { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }",
            "np.isnan(a)": "$a.isNaN | $a.map { $0.isNaN }",
            "np.isin(a, b)": "$a.map { $b.contains($0) }",
            "np.where(test)": "$test.left.indices.filter { $test.left[$0] $test.rest }",
            "np.where(test, a, b)": "$test.left.map { $0 $test.rest ? $a : $b }",
            "np.any(a)": "$a.contains(true) | $a.contains { $0 != 0 }",
            "np.all(a)": "$a.allSatisfy { $0 } | $a.allSatisfy { $0 != 0 }",
            "np.array_equal(a, b)": "$a == $b",
            "np.allclose(a, b)": "zip($a, $b).allSatisfy { abs($0 - $1) < 1e-8 }",
            "np.int32(a)": "Int($a)", "np.int64(a)": "Int($a)", "np.float32(a)": "Float($a)", "np.float64(a)": "Double($a)",
            "np.pi": "Double.pi",
            "np.inf": "Double.infinity",
            "np.nan": "Double.nan",
            "np.e": "exp(1.0)",
            "np.newaxis": "nil",
        ])
        for name in ["softmax", "np.softmax"] { add(["\(name)(a)": "$a.map { exp($0) / $a.map { exp($0) }.reduce(0, +) }"]) }
        for name in ["relu", "np.relu"] { add(["\(name)(a)": "max(0, $a) | $a.map { max(0, $0) }"]) }
    }

    /// What makes arrays, and arrays of arrays.
    private mutating func addArrays() {
        let tensor = "Tensor($a) | Tensor(ids: $a) | Tensor($a.map { Float($0) }) | Tensor($a.map { $0.map { Float($0) } })"
        for name in ["np.array", "np.asarray", "tf.constant", "tf.convert_to_tensor", "torch.tensor", "torch.Tensor", "torch.LongTensor", "torch.FloatTensor"] {
            add(["\(name)(a, dtype)": tensor])
        }
        for name in ["np.zeros(shape, dtype)", "np.empty(shape)"] { add([name: "Tensor.zeros([$shape])"]) }
        add([
            "np.ones(shape)":
                "Array(repeating: 1.0, count: $shape) | Tensor(shape: [$shape], scalars: Array(repeating: 1, count: [$shape].reduce(1, *)))",
            "np.full(shape, value)": "Array(repeating: $value, count: $shape)",
            "np.zeros_like(a)": "Array(repeating: 0.0, count: $a.count)",
            "np.ones_like(a)": "Array(repeating: 1.0, count: $a.count)",
            "np.eye(n)": "(0..<$n).map { i in (0..<$n).map { $0 == i ? 1.0 : 0.0 } }",
            "np.identity(n)": "(0..<$n).map { i in (0..<$n).map { $0 == i ? 1.0 : 0.0 } }",
            "np.repeat(a, n)": "Array(repeating: $a, count: $n)",
            "np.tile(a, n)": "Array(Array(repeating: $a, count: $n).joined())",
            "np.arange(stop)": "Array(0..<$stop)",
            "np.arange(start, stop)": "Array($start..<$stop) | Array(stride(from: $start, to: $stop, by: 1))",
            "np.arange(start, stop, step)": "Array(stride(from: $start, to: $stop, by: $step))",
            "np.linspace(start, stop)": "Array(stride(from: $start, through: $stop, by: ($stop - $start) / 49.0))",
            "np.linspace(start, stop, num)": "Array(stride(from: $start, through: $stop, by: ($stop - $start) / Double($num - 1)))",
            "np.concatenate(arrays)": "Array($arrays.joined())",
            "np.hstack(arrays)": "Array($arrays.joined())",
            "np.vstack(arrays)": "$arrays",
            "np.stack(arrays)": "$arrays",
            "np.append(a, b)": "$a + $b | $a + [$b]",
            "np.expand_dims(a, axis=0)": "$a.reshaped(Shape([1] + $a.shape.dimensions)) | [$a]",
            "np.squeeze(a)": "$a.scalars",
            "np.reshape(a, shape)": "$a.reshaped([$shape]) | Tensor($a).reshaped([$shape]) | Tensor(ids: $a).reshaped([$shape])",
            "np.transpose(a)":
                "$a[0].indices.map { column in $a.map { $0[column] } } | Tensor((0..<$a[0].count).map { j in (0..<$a.count).map { $a[$0][j].scalar } })",
            "np.dot(a, b)":
                "matmul($a, $b) | zip($a, $b).map { $0 * $1 }.reduce(0, +) | zip($a, $b).map { Double($0) * $1 }.reduce(0, +)",
            "np.matmul(a, b)": "matmul($a, $b)",
            "np.random.seed(seed)": "setRandomSeed($seed)",
        ])
    }
}
