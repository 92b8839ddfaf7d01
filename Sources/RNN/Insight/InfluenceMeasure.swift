/// By what ``WordInfluence`` shades a word.
public enum InfluenceMeasure: String, Hashable, Sendable, Codable, CaseIterable {
    /// ‖∂output/∂x‖, the size of the gradient by the word's vector: how much the answer changes for a small change of it, in whichever direction.
    /// Simonyan, Vedaldi and Zisserman (2013) call it saliency; of words, Li, Chen, Hovy and Jurafsky (2016).
    case gradient
    /// ∂output/∂x · x, gradient times input: about how much the word's vector raises the answer, or lowers it. Denil, Demiraj and de Freitas (2014)
    /// rate words by it; Shrikumar, Greenside, Shcherbina and Kundaje (2016) gave it the name.
    case gradientTimesInput
}
