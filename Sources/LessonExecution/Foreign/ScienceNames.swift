import LessonLanguage

/// The names of NumPy, scikit-learn, pyplot and pandas, with what a lesson writes for each.
extension ForeignNames {
    mutating func addScience() {
        add(modules: [
            "np": "np", "numpy": "np", "plt": "plt", "matplotlib": "plt", "pyplot": "plt", "sklearn": "sklearn", "model_selection": "model_selection",
            "pd": "pd", "pandas": "pd", "sns": "sns", "seaborn": "sns", "scipy": "scipy", "ax": "plt", "axes": "plt", "fig": "plt",
        ])
        addNumPy()
        addPlots()
        add([
            "train_test_split(x, y, test_size, random_state)": "trainTestSplit($x, $y, testSize: $test_size, randomState: $random_state)",
            "train_test_split(x, y, test_size, random_state, *, stratify, shuffle)":
                "trainTestSplit($x, $y, testSize: $test_size, randomState: $random_state)",
            "confusion_matrix(targets, predictions)": "confusionMatrix($targets, $predictions) | confusionMatrix($targets, $predictions.left)",
            "accuracy_score(targets, predictions)": "confusionMatrix($targets, $predictions).accuracy",
            "classification_report(targets, predictions)": "confusionMatrix($targets, $predictions)",
            "mean_squared_error(a, b)": "mean(zip($a, $b).map { ($0 - $1) * ($0 - $1) })",
            "mean_absolute_error(a, b)": "mean(zip($a, $b).map { abs($0 - $1) })",
            "ConfusionMatrixDisplay(matrix)": "show($matrix)",
        ])
        add([
            ".mean()": "mean($self)",
            ".average": "mean($self)", ".avg": "mean($self)",
            "List.mean(axis=1)": "$self.map { mean($0) }",
            "List.mean(axis=0)": "$self[0].indices.map { column in mean($self.map { $0[column] }) }",
            "List.max(axis=1)": "$self.map { $0.max()! }",
            "List.max(axis=0)": "$self[0].indices.map { column in $self.map { $0[column] }.max()! }",
            "List.min(axis=1)": "$self.map { $0.min()! }",
            "List.min(axis=0)": "$self[0].indices.map { column in $self.map { $0[column] }.min()! }",
            "Tensor.mean(axis=0)": "(0..<$self[0].count).map { j in mean((0..<$self.count).map { $self[$0][j].scalar }) }",
            "Tensor.mean(axis=1)": "(0..<$self.count).map { $self[$0].mean() }",
            ".sum()": "$self.reduce(0, +) | $self.sum()",
            "List.sum(axis=1)": "$self.map { $0.reduce(0, +) }",
            "Tensor.sum(axis=1)": "(0..<$self.count).map { $self[$0].sum() }",
            ".median()": "median($self)",
            ".max()": "$self.max()!",
            ".tolist()": "$self",
            ".flatten()": "$self.flatMap { $0 }",
            ".reshape(shape)": "$self.reshaped([$*])",
            ".astype(type)": "$self.map { Double($0) }",
            ".round(digits)": "$self.map { ($0 * pow(10, $digits)).rounded() / pow(10, $digits) }",
            ".dot(b)": "matmul($self, $b) | zip($self, $b).map { $0 * $1 }.reduce(0, +)",
            ".T":
                "$self[0].indices.map { column in $self.map { $0[column] } } | Tensor((0..<$self[0].count).map { j in (0..<$self.count).map { $self[$0][j].scalar } })",
            ".transpose()":
                "$self[0].indices.map { column in $self.map { $0[column] } } | Tensor((0..<$self[0].count).map { j in (0..<$self.count).map { $self[$0][j].scalar } })",
            ".item()": "$self.scalar | $self",
            ".dtype": "type(of: $self)",
            ".size()": "$self.count",
            ".unique()": "Set($self).sorted()",
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
            "Tensor.float()": "$self", "Tensor.double()": "$self", "Tensor.long()": "$self.ints", "Tensor.int()": "$self.ints",
            "Tensor.ndim": "$self.shape.dimensions.count",
            "List.shape": "shape($self)",
            ".shape": "shape($self)",
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
