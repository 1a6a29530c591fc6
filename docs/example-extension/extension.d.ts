export function activate(context: { subscriptions: { dispose(): unknown }[] }): Promise<void>;
