import { schemaVersion } from '../../store/migrate.ts';
import { driverFacts } from '../../store/driver-facts.ts';
import { answer, type Handlers } from '../handler.ts';

export const about: Handlers['vault.about'] = (_, { version, session }) =>
  answer({ version, ...driverFacts(session.workspace()?.reader ?? null), schema: schemaVersion });
