import fc from 'fast-check';

/**
 * Gives every property the same seed, so that a run can be had again; PROPERTY_SEED=… tries others.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 46_000) });
