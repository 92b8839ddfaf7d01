import LessonLanguage

/// The names of NumPy, scikit-learn, pyplot and pandas, with what a lesson writes for each.
extension ForeignNames {
    mutating func addScience() {
        add(modules: [
            "np": "np", "numpy": "np", "plt": "plt", "matplotlib": "plt", "pyplot": "plt", "sklearn": "sklearn", "model_selection": "model_selection",
            "pd": "pd", "pandas": "pd", "sns": "sns", "seaborn": "sns", "scipy": "scipy",
        ])
        add([
            "np.mean(a)": "mean($a)",
            "np.average(a)": "mean($a)",
            "np.median(a)": "median($a)",
            "np.sum(a)": "$a.reduce(0, +)",
            "np.max(a)": "$a.max()!",
            "np.min(a)": "$a.min()!",
            "np.amax(a)": "$a.max()!",
            "np.argmax(a)": "$a.firstIndex(of: $a.max()!)!",
            "np.argmin(a)": "$a.firstIndex(of: $a.min()!)!",
            "np.argmax(a: Tensor)": "$a.scalars.firstIndex(of: $a.scalars.max()!)!",
            "np.argmax(a: Tensor, axis)": "(0..<$a.count).map { $a[$0].scalars.firstIndex(of: $a[$0].scalars.max()!)! }",
            "np.max(a: Tensor)": "$a.scalars.max()!",
            "np.min(a: Tensor)": "$a.scalars.min()!",
            "np.abs(a)": "abs($a)",
            "np.exp(a)": "exp($a)",
            "np.log(a)": "log($a)",
            "np.sqrt(a)": "sqrt($a)",
            "np.tanh(a)": "tanh($a)",
            "np.sin(a)": "sin($a)",
            "np.cos(a)": "cos($a)",
            "np.power(a, b)": "pow($a, $b)",
            "np.round(a)": "round($a)",
            "np.dot(a, b)": "matmul($a, $b)",
            "np.matmul(a, b)": "matmul($a, $b)",
            "np.array(a)": "Tensor($a)",
            "np.asarray(a)": "Tensor($a)",
            "np.zeros(shape)": "Tensor.zeros([$shape])",
            "np.shape(a)": "shape($a)",
            "np.unique(a)": "Set($a).sorted()",
            "np.sort(a)": "$a.sorted()",
            "np.cumsum(a)": "$a.reduce(into: []) { $0.append(($0.last ?? 0) + $1) }",
            "np.concatenate(arrays)": "Array($arrays.joined())",
            "np.arange(stop)": "Array(0..<$stop)",
            "np.arange(start, stop)": "Array($start..<$stop)",
            "np.arange(start, stop, step)": "Array(stride(from: $start, to: $stop, by: $step))",
            "np.linspace(start, stop, num)": "Array(stride(from: $start, through: $stop, by: ($stop - $start) / Double($num - 1)))",
            "np.percentile(a, q)": "$a.sorted()[$a.count * $q / 100]",
            "np.random.seed(seed)": "setRandomSeed($seed)",
            "np.random.shuffle(a)": "$a.shuffle(using: &source)",
            "np.pi": "Double.pi",
            "np.inf": "Double.infinity",
            "np.nan": "Double.nan",
            "np.e": "exp(1.0)",
            "np.newaxis": "nil",
        ])
        add([
            "train_test_split(x, y, test_size, random_state)": "trainTestSplit($x, $y, testSize: $test_size, randomState: $random_state)",
            "confusion_matrix(targets, predictions)": "confusionMatrix($targets, $predictions)",
            "ConfusionMatrixDisplay(matrix)": "show($matrix)",
        ])
        add([
            "plt.hist(x)": "histogram($x)",
            "plt.hist(x, bins)": "histogram($x, bins: $bins)",
            "hist(x)": "histogram($x)",
            "hist(x, bins)": "histogram($x, bins: $bins)",
            "sns.histplot(x)": "histogram($x)",
            "plt.plot(y, *, color, marker, linestyle, linewidth)": "plot([Line(\"$y\", <$y>)])",
            "plt.plot(y, *, label, color, marker, linestyle, linewidth)": "plot([Line($label, <$y>)])",
            "plt.plot(x, y, format, *, color, marker, linestyle, linewidth)": "plot([Line(\"$y\", <$y>)])",
            "plt.plot(x, y, format, *, label, color, marker, linestyle, linewidth)": "plot([Line($label, <$y>)])",
            "plot(y: List, *, xlabel, ylabel, title)": "plot([Line(\"$y\", <$y>)], xLabel: $xlabel, yLabel: $ylabel, title: $title)",
            "plot(y: List, *, label, xlabel, ylabel, title)": "plot([Line($label, <$y>)], xLabel: $xlabel, yLabel: $ylabel, title: $title)",
            "plot(x: Curve, y, *, xlabel, ylabel, title)":
                "plot([Line(\"$x\", $x), Line(\"$y\", $y)], xLabel: $xlabel, yLabel: $ylabel, title: $title)",
            "plot(x: List, y, *, xlabel, ylabel, title)": "scatter(<$x>, <$y>, xLabel: $xlabel, yLabel: $ylabel, title: $title)",
            "plt.scatter(x, y)": "scatter(<$x>, <$y>)",
            "plt.bar(names, values)": "bars($names, <$values>)",
            "plt.boxplot(x)": "boxplot($x)",
            "sns.heatmap(x)": "show($x)",
        ])
        add([
            ".mean()": "mean($self)",
            ".sum()": "$self.reduce(0, +)",
            ".median()": "median($self)",
            ".max()": "$self.max()!",
            ".tolist()": "$self",
            ".flatten()": "$self.flatMap { $0 }",
            ".reshape(shape)": "$self.reshaped([$*])",
            ".astype(type)": "$self.map { Double($0) }",
            ".argmax()": "$self.firstIndex(of: $self.max()!)!",
            "Tensor.argmax()": "$self.scalars.firstIndex(of: $self.scalars.max()!)!",
            "Tensor.argmax(axis)": "(0..<$self.count).map { $self[$0].scalars.firstIndex(of: $self[$0].scalars.max()!)! }",
            "Tensor.flatten()": "$self.scalars",
            "Tensor.ravel()": "$self.scalars",
            "Tensor.tolist()": "$self.scalars",
            "Tensor.max()": "$self.scalars.max()!",
            "Tensor.min()": "$self.scalars.min()!",
            "Tensor.round()": "$self.scalars.map { $0.rounded() }",
            "Tensor.astype(type)": "$self.scalars.map { Double($0) }",
            "Tensor.std()": "sqrt(mean($self.scalars.map { $0 * $0 }) - mean($self.scalars) * mean($self.scalars))",
            "Tensor.squeeze()": "$self.scalars",
            "Tensor.ndim": "$self.shape.dimensions.count",
            "List.shape": "shape($self)",
            "List.ndim": "shape($self).dimensions.count",
            ".std()": "sqrt(mean($self.map { $0 * $0 }) - mean($self) * mean($self))",
        ])
        addTables()
        for tool in AbsentTool.ofScience { add(tool.advice, for: tool.names) }
    }
}

extension ForeignNames {
    /// What pandas calls the things of tables and their columns.
    private mutating func addTables() {
        add([
            "DataTable.head()": "$self.prefix(5)",
            "DataTable.head(n)": "$self.prefix($n)",
            "DataTable.tail()": "$self.suffix(5)",
            "DataTable.tail(n)": "$self.suffix($n)",
            "DataTable.dropna()": "$self.dropMissing()",
            "DataTable.columns": "$self.columnNames",
            "DataTable.shape": "($self.count, $self.columnNames.count)",
            "DataColumn.head()": "$self.texts.prefix(5)",
            "DataColumn.head(n)": "$self.texts.prefix($n)",
            "DataColumn.value_counts()": "$self.valueCounts()",
            "DataColumn.tolist()": "$self.texts",
            "DataColumn.mean()": "mean($self.doubles)",
            "DataColumn.median()": "median($self.doubles)",
            "DataColumn.sum()": "$self.doubles.reduce(0, +)",
            "DataColumn.max()": "$self.doubles.max()!",
            "DataColumn.min()": "$self.doubles.min()!",
        ])
    }

    /// What readers of lessons are used to.
    static let ofLessons: ForeignNames = {
        var names = ForeignNames.python
        names.addKeras()
        names.addScience()
        return names
    }()
}
