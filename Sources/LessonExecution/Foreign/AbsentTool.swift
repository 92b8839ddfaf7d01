import LessonLanguage

/// Tools that lessons have nothing for, or need nothing for.
enum AbsentTool: CaseIterable {
    case checkpoint, savedModel, functionalModel, otherLayers, otherData, logging
    case dataFrames, figures, legends, randomNumbers, scaling, files

    static let ofKeras: [Self] = [.checkpoint, .savedModel, .functionalModel, .otherLayers, .otherData, .logging]
    static let ofScience: [Self] = [.dataFrames, .figures, .legends, .randomNumbers, .scaling, .files]

    var names: [String] {
        switch self {
        case .checkpoint: ["ModelCheckpoint", "callbacks.ModelCheckpoint", "BackupAndRestore"]
        case .savedModel:
            ["load_model", "loadModel", "save_model", "saveModel", "models.load_model", ".save", ".save_weights", ".load_weights", ".to_json"]
        case .functionalModel: ["Model", "models.Model", "keras.Model"]
        case .otherLayers: ["Conv2D", "MaxPooling2D", "Attention", "MultiHeadAttention", "Lambda", "Transformer"]
        case .otherData: ["mnist", "fashion_mnist", "cifar10", "reuters", "mnist.load_data", "reuters.load_data", "fashion_mnist.load_data"]
        case .logging: ["TensorBoard", "CSVLogger", "ProgbarLogger"]
        case .dataFrames: ["pd.DataFrame", "DataFrame", "pd.read_csv", "read_csv", "pd.Series"]
        case .figures:
            [
                "plt.figure", "plt.show", "plt.subplot", "plt.subplots", "plt.savefig", "plt.tight_layout", "plt.grid", "plt.style.use", "plt.rc", "plt.close",
                "plt.clf",
                "plt.axis", "plt.colorbar", "plt.draw",
            ]
        case .legends:
            [
                "plt.legend", "plt.title", "plt.xlabel", "plt.ylabel", "plt.xlim", "plt.ylim", "plt.xticks", "plt.yticks", "plt.suptitle", "plt.set_title",
                "plt.set_xlabel", "plt.set_ylabel", "plt.set_xlim", "plt.set_ylim", "plt.set_xticks", "plt.set_yticks",
            ]
        case .randomNumbers:
            [
                "np.random.rand", "np.random.randn", "np.random.randint", "np.random.normal", "np.random.choice", "np.random.uniform", "random.random",
                "random.randint", "random.choice", "random.uniform", "random.shuffle", "random.sample", "np.random.permutation", "np.random.random",
                "np.random.shuffle", "np.random.default_rng", "np.random.standard_normal", "random.gauss",
            ]
        case .scaling: ["StandardScaler", "MinMaxScaler", "LabelEncoder", "OneHotEncoder", "CountVectorizer", "TfidfVectorizer"]
        case .files: ["np.load", "np.save", "np.loadtxt", "np.savetxt"]
        }
    }

    var advice: ForeignNames.Advice { ForeignNames.Advice(english: english, korean: korean) }
}
